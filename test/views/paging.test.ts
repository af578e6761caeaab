import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Dated, ReadLedger } from '../../src/views/index.ts'
import { agenda, between, type Place, promised, type Some, said, whoIs } from '../../src/views/index.ts'
import type { Dispatch } from './dispatch.ts'
import { recordOf } from './dispatch.ts'
import { PROMISES } from './promises.ts'
import { sampleLedger, WEEK } from './sample.ts'

const LATER: Dispatch = {
  source: 'fjord/later.txt',
  outlet: 'Fjord Times',
  published: '2025-05-09',
  place: null,
  lines: ['“The lamps are lit,” Hovdåker said.'],
  actors: { 'Marit Hovdåker': ['person', 'NOR', 'Hovdåker'] },
  said: [{ by: 'Marit Hovdåker', named: '[Hovdåker] said', words: ['The lamps are lit,'], on: '2025-05-09' }],
}

let sample: Awaited<ReturnType<typeof sampleLedger>>
beforeAll(async () => {
  sample = await sampleLedger([...WEEK, ...PROMISES])
})
afterAll(() => sample.drop())

const EVERYTHING = { since: null, until: null }
type Ask = (ledger: ReadLedger, limit: number | null, after: Place | null) => Promise<Some<Dated>>

const named = async (ledger: ReadLedger, name: string, code: string) => {
  const answer = await whoIs(ledger, { name, state: { code, name } })
  if (answer.status !== 'found') throw new Error(name)
  return answer.named
}
const ASKED: readonly (readonly [string, Ask])[] = [
  [
    'said',
    (it, limit, after) =>
      said(it, { ...EVERYTHING, words: null, by: null, about: null, verbatim: false, limit, after }),
  ],
  [
    'said with words',
    (it, limit, after) =>
      said(it, { ...EVERYTHING, words: 'the', by: null, about: null, verbatim: false, limit, after }),
  ],
  [
    'between',
    async (it, limit, after) =>
      between(it, {
        ...EVERYTHING,
        a: await named(it, 'Norway', 'NOR'),
        b: await named(it, 'Ghana', 'GHA'),
        order: 'latest first',
        limit,
        after,
      }),
  ],
  [
    'promised',
    (it, limit, after) =>
      promised(it, {
        ...EVERYTHING,
        by: null,
        to: null,
        standings: null,
        dueBefore: null,
        today: '2025-05-09',
        cues: [],
        limit,
        after,
      }),
  ],
  ['agenda', (it, limit, after) => agenda(it, { ...EVERYTHING, for: null, limit, after })],
]

describe('an answer asked for bit by bit is the whole answer', () => {
  test.each(ASKED)('%s', async (_, ask) => {
    const whole = await ask(sample.ledger, null, null)
    expect(whole.lines.length).toBeGreaterThan(2)
    expect(whole.last).toBeUndefined()
    for (const limit of [1, 2, 3]) {
      const ids: string[] = []
      for (let after: Place | null | undefined = null; after !== undefined; ) {
        const some: Some<Dated> = await ask(sample.ledger, limit, after)
        expect(some.lines.length).toBeLessThanOrEqual(limit)
        expect(some.total).toBe(whole.total)
        ids.push(...some.lines.map(({ line }) => line.id))
        after = some.last
      }
      expect(ids).toEqual(whole.lines.map(({ line }) => line.id))
    }
  })

  test('and what is added meanwhile comes twice or hides nothing', async () => {
    const [, ask] = ASKED[0] ?? ['', () => Promise.reject(new Error('nothing asked'))]
    const before = (await ask(sample.ledger, null, null)).lines.map(({ line }) => line.id)
    const first = await ask(sample.ledger, 3, null)
    await sample.ledger.record(recordOf(LATER))
    const rest = await ask(sample.ledger, null, first.last ?? null)
    expect([...first.lines, ...rest.lines].map(({ line }) => line.id)).toEqual(before)
  })
})
