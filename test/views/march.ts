import type { Dispatch } from './dispatch.ts'

const ACTORS = { Norway: ['state', 'NOR', 'Norwegian'], Ghana: ['state', 'GHA', 'Ghanaian'] } as const

const report = (outlet: string, published: string, line: string): Dispatch => ({
  source: `${outlet}.txt`,
  outlet,
  published,
  place: null,
  lines: [line],
  actors: ACTORS,
  done: [
    {
      type: 'PROTEST',
      mode: 'demo',
      by: ['Norway'],
      to: ['Ghana'],
      words: 'marched',
      on: '2025-03-04',
      place: 'Accra',
    },
  ],
})

/** One invented march in four outlets, which count otherwise; one of them carries another's text. */
export const MARCH: readonly Dispatch[] = [
  report(
    'Port Herald',
    '2025-03-05',
    'Some 1,200 people of Norway marched against Ghana in Accra on Tuesday over the price of lamps.',
  ),
  report(
    'Harbour Mirror',
    '2025-03-05',
    'Some 1,200 people of Norway marched against Ghana in Accra on Tuesday over the price of lamps.',
  ),
  report(
    'Daily Pier',
    '2025-03-06',
    'In Accra on Tuesday 3,000 people of Norway marched against Ghana because of the price of lamps.',
  ),
  report(
    'Quay Post',
    '2025-03-05',
    'Norway marched against Ghana in Accra on Tuesday over the price of its lamps, the police said.',
  ),
]
