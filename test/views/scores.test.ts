import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EventType } from '../../src/terms/index.ts'
import { between, type Named, type ScoresQuestion, scores, whoIs } from '../../src/views/index.ts'
import type { Dispatch } from './dispatch.ts'
import { sampleLedger } from './sample.ts'

const ACTORS = {
  Norway: ['state', 'NOR', 'Norwegian'],
  Ghana: ['state', 'GHA', 'Ghanaian'],
  Malta: ['state', 'MLT', 'Maltese'],
  'Marit Hovdåker': ['person', 'NOR', 'Hovdåker'],
} as const

/** One report of one act, told on its day. */
const told = (
  day: string,
  line: string,
  done: {
    type: EventType
    mode?: string
    status?: 'denied' | 'conditional'
    by: string[]
    to?: string[]
    words: string
  },
): Dispatch => ({
  source: `${day}.txt`,
  outlet: 'Fjord Times',
  published: day,
  place: null,
  lines: [line],
  actors: ACTORS,
  done: [{ ...done, on: day }],
})

/** A quarrel of some weeks in 2025, with a week in March that no outlet covers, and one that speaks of others. */
const QUARREL: readonly Dispatch[] = [
  told('2025-03-03', 'Norway recalled its envoy from Ghana over the stolen lamps.', {
    type: 'SANCTION',
    mode: 'withdraw',
    by: ['Norway'],
    to: ['Ghana'],
    words: 'recalled',
  }),
  told('2025-03-04', 'Marit Hovdåker accused Ghana of hoarding paraffin.', {
    type: 'ACCUSE',
    by: ['Marit Hovdåker'],
    to: ['Ghana'],
    words: 'accused',
  }),
  told('2025-03-05', 'Ghana shut its harbours to the boats of Norway, it was wrongly reported.', {
    type: 'COERCE',
    status: 'denied',
    by: ['Ghana'],
    to: ['Norway'],
    words: 'shut',
  }),
  told('2025-03-18', 'Norway and Ghana condemned the pilots of Malta at a joint table.', {
    type: 'ACCUSE',
    by: ['Norway', 'Ghana'],
    to: ['Malta'],
    words: 'condemned',
  }),
  told('2025-03-25', 'Norway and Ghana signed a lamp treaty in the rain.', {
    type: 'AGREE',
    by: ['Norway', 'Ghana'],
    words: 'signed',
  }),
  told('2025-03-26', 'Ghana sent Norway a crate of yams.', {
    type: 'AID',
    by: ['Ghana'],
    to: ['Norway'],
    words: 'sent',
  }),
]

let sample: Awaited<ReturnType<typeof sampleLedger>>
beforeAll(async () => {
  sample = await sampleLedger(QUARREL)
})
afterAll(() => sample.drop())

async function named(name: string): Promise<Named> {
  const answer = await whoIs(sample.ledger, { name })
  if (answer.status === 'none') throw new Error(`nobody called ${name}`)
  return answer.named
}

/** `FROM reports: acts score | acts score` for each step, without those around them that the view adds where no days are asked. */
async function ask(a: string, b: string | null, question: Partial<ScoresQuestion> = {}): Promise<string[]> {
  const asked = { a: await named(a), b: b === null ? null : await named(b), since: null, until: null, by: null }
  const { steps } = await scores(sample.ledger, { ...asked, ...question })
  const told = steps.map(
    ({ from, reports, forth, back }) =>
      `${from} ${reports}: ${forth.acts} ${forth.score ?? '-'} | ${back.acts} ${back.score ?? '-'}`,
  )
  const isActed = (line: string) => !line.endsWith(': 0 - | 0 -')
  const isAsked = question.since !== undefined
  return isAsked ? told : told.slice(told.findIndex(isActed), told.findLastIndex(isActed) + 1)
}

test('by week: what was done counts, both ways, with the people of a state; what was denied does not', async () => {
  expect(await ask('Norway', 'Ghana')).toEqual([
    '2025-03-03 3: 2 -4.5 | 0 -',
    '2025-03-10 0: 0 - | 0 -',
    // Both of them against a third: nothing between the two.
    '2025-03-17 1: 0 - | 0 -',
    // A treaty of both counts both ways.
    '2025-03-24 2: 1 2.5 | 2 6.3',
  ])
})

test('by month, and only the days asked', async () => {
  expect(await ask('Ghana', 'Norway', { by: 'month' })).toEqual(['2025-03-01 6: 2 6.3 | 3 -2.2'])
  expect(await ask('Norway', 'Ghana', { since: '2025-03-04', until: '2025-03-12' })).toEqual([
    '2025-03-03 3: 1 -3 | 0 -',
    '2025-03-10 0: 0 - | 0 -',
  ])
})

test('a person acts for themselves alone, and the state without them', async () => {
  expect(await ask('Marit Hovdåker', 'Ghana')).toEqual(['2025-03-03 3: 1 -3 | 0 -'])
})

test('one and everybody else: an act of two against a third counts for each of the two', async () => {
  expect(await ask('Norway', null, { by: 'month' })).toEqual(['2025-03-01 6: 4 -2.4 | 2 6.3'])
  expect(await ask('Malta', null, { by: 'month' })).toEqual(['2025-03-01 6: 0 - | 1 -3'])
  const all = await between(sample.ledger, { a: await named('Malta'), b: null, since: null, until: null, limit: null })
  expect(all.lines.map(({ day }) => day)).toEqual(['2025-03-18'])
})

test('what a state does to its own people is nothing with everybody else', async () => {
  const home = await sampleLedger([
    told('2025-03-03', 'Norway fined Marit Hovdåker for a lamp left burning.', {
      type: 'COERCE',
      by: ['Norway'],
      to: ['Marit Hovdåker'],
      words: 'fined',
    }),
  ])
  const answer = await whoIs(home.ledger, { name: 'Norway' })
  const asked = answer.status === 'found' ? answer.named : await named('Norway')
  const { steps } = await scores(home.ledger, { a: asked, b: null, since: null, until: null, by: null })
  expect(steps).toEqual([])
  await home.drop()
})

test('some weeks around a few, where no days are asked', async () => {
  const asked = { a: await named('Marit Hovdåker'), b: await named('Ghana'), since: null, until: null, by: null }
  const { steps, cut } = await scores(sample.ledger, asked)
  expect([steps.length, steps[0]?.from, steps.at(-1)?.to, cut]).toEqual([13, '2025-01-20', '2025-04-20', false])
})

test('of more steps than a picture can tell apart the latest, and that there are more', async () => {
  const asked = { a: await named('Norway'), b: null, since: '2020-01-01', until: '2025-03-30', by: 'week' as const }
  const { steps, cut } = await scores(sample.ledger, asked)
  expect([steps.length, steps.at(-1)?.from, cut]).toEqual([60, '2025-03-24', true])
})

test('what the acts were is told, the most frequent first', async () => {
  const { steps } = await scores(sample.ledger, {
    a: await named('Norway'),
    b: await named('Ghana'),
    since: null,
    until: null,
    by: 'month',
  })
  expect(
    steps.find(({ from }) => from === '2025-03-01')?.forth.types.map(({ type, mode, count }) => [type, mode, count]),
  ).toEqual([
    ['ACCUSE', null, 1],
    ['AGREE', null, 1],
    ['SANCTION', 'withdraw', 1],
  ])
})
