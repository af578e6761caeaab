import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReadLedger } from '../../src/ledger/index.ts'
import { officeHolders, officesIn, whoIs } from '../../src/views/index.ts'
import { CHANGE } from './change.ts'
import { sampleLedger } from './sample.ts'

let sample: Awaited<ReturnType<typeof sampleLedger>>
let ledger: ReadLedger
beforeAll(async () => {
  sample = await sampleLedger(CHANGE)
  ledger = sample.ledger
})
afterAll(() => sample.drop())

test('an office by any of its titles: its holders, the gap between them, and no other office’s', async () => {
  const norway = await whoIs(ledger, { name: 'Norway', state: { code: 'NOR', name: 'Norway' } })
  if (norway.status !== 'found') throw new Error('no Norway')
  for (const title of ['foreign minister', 'Minister of Foreign Affairs', 'acting foreign minister']) {
    const history = await officeHolders(ledger, { title, of: norway.named })
    expect(history?.holders.map(({ person, first, last }) => [person.name, first, last])).toEqual([
      ['Ane Tveitå', '2024-02-01', '2024-03-01'],
      ['Odd Kvernmo', '2025-05-05', '2025-05-05'],
    ])
    expect(history?.gaps).toEqual([{ after: '2024-03-01', before: '2025-05-05' }])
    expect(history?.holders[0]?.evidence.map(({ outlet }) => outlet)).toEqual(['Fjord', 'Gulf'])
  }
  expect(await officeHolders(ledger, { title: 'harbour minister', of: norway.named })).toBeNull()
  expect(await officesIn(ledger, norway.named)).toEqual(['foreign minister', 'fisheries minister'])
})
