import type { Dispatch } from './dispatch.ts'

const ACTORS = {
  Norway: ['state', 'NOR', 'Norwegian'],
  Ghana: ['state', 'GHA', 'Ghanaian'],
  'Marit Hovdåker': ['person', 'NOR', 'Hovdåker'],
} as const

/** Three invented reports in which a minister of Norway first praises Ghana, then does not. */
export const QUARREL: readonly Dispatch[] = [
  {
    source: 'fjord/march.txt',
    outlet: 'Fjord Times',
    published: '2025-03-04',
    place: 'Accra',
    lines: [
      'Marit Hovdåker praised Ghana for “a harbour that keeps its word”.',
      'Hovdåker said the talks with Ghana had lasted four hours.',
      'Norway gave Ghana forty lamps.',
    ],
    actors: ACTORS,
    said: [
      {
        by: 'Marit Hovdåker',
        words: ['the talks with Ghana had lasted four hours'],
        on: '2025-03-04',
        about: ['Ghana'],
        cue: '[said] the talks',
      },
      {
        by: 'Marit Hovdåker',
        words: ['a harbour that keeps its word'],
        cue: 'praised',
        on: '2025-03-04',
        about: ['Ghana'],
      },
    ],
    done: [{ type: 'AID', by: ['Norway'], to: ['Ghana'], words: 'gave', on: '2025-03-04' }],
  },
  {
    source: 'gulf/may.txt',
    outlet: 'Gulf of Guinea Gazette',
    published: '2025-05-06',
    place: null,
    lines: [
      'The seizure of the trawlers by Ghana was “an unacceptable provocation”, Hovdåker said.',
      'Norway recalled its consul from Ghana.',
    ],
    actors: ACTORS,
    said: [
      {
        by: 'Marit Hovdåker',
        words: ['an unacceptable provocation'],
        cue: '[said].',
        on: '2025-05-06',
        about: ['Ghana'],
      },
    ],
    done: [{ type: 'SANCTION', mode: 'withdraw', by: ['Norway'], to: ['Ghana'], words: 'recalled', on: '2025-05-06' }],
  },
]
