import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROMISES } from '../views/promises.ts'
import { sampleLedger } from '../views/sample.ts'
import { play } from './play.ts'

let sample: Awaited<ReturnType<typeof sampleLedger>>
beforeAll(async () => {
  sample = await sampleLedger(PROMISES)
})
afterAll(() => sample.drop())

const attache = (...words: string[]) => play(words, { env: { ATTACHE_LEDGER: sample.path } })
const idOf = async (words: string): Promise<string> => {
  const { out } = await attache('promised', '--json')
  const lines = JSON.parse(out) as { readonly id: string; readonly content: string }[]
  return lines.find(({ content }) => content.includes(words))?.id.slice(0, 8) ?? ''
}

test('confirm a proposal: it is kept with the report it went by, and can be taken back', async () => {
  const id = await idOf('lamps')
  const { status, out } = await attache('promised', '--confirm', id, 'done')
  expect([status, out]).toEqual([
    0,
    `kept: Norway → Ghana, deliver 400 harbour lamps to the coast guard of Ghana by the end of April [${id}] is done\n`,
  ])
  const { out: list } = await attache('promised', '--status', 'done')
  expect(list).toContain(`done, confirmed on 12 May 2025  [${id}]`)
  expect(list).toContain('Gulf of Guinea Gazette, 28 April 2025: “Norway on Monday delivered the 400 harbour lamps')
  await sample.ledger.undo()
  expect((await attache('promised', '--status', 'done')).status).toBe(1)
})

describe('what cannot be confirmed', () => {
  test.each([
    [
      ['ffffffff', 'done'],
      'no commitment has the id "ffffffff". Ids are in brackets in: attache promised [NO_COMMITMENT]',
    ],
    [
      ["' or 1", 'done'],
      'no commitment has the id "\' or 1". Ids are in brackets in: attache promised [NO_COMMITMENT]',
    ],
    [
      ['ab', 'finished'],
      '"finished" is nothing to confirm. Say one of done, slipped, withdrawn or open: attache promised --confirm ID done [BAD_STATUS]',
    ],
    [
      ['ab'],
      '--confirm ID needs to be told how it stands. Say one of done, slipped, withdrawn or open: attache promised --confirm ID done [BAD_STATUS]',
    ],
  ])('%j', async (words, said) => {
    expect(await attache('promised', '--confirm', ...words)).toEqual({ status: 1, out: '', err: `attache: ${said}\n` })
  })

  test('no ledger is made by it', async () => {
    const { status, err } = await play(['promised', '--confirm', 'ab', 'done', '--ledger', 'no/such.db'])
    expect([status, err.includes('[NO_LEDGER]')]).toEqual([1, true])
  })
})
