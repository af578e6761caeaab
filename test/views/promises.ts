import type { Dispatch } from './dispatch.ts'

const ACTORS = { Norway: ['state', 'NOR', 'Norwegian'], Ghana: ['state', 'GHA', 'Ghanaian'] } as const

/** Four invented promises of Norway's to Ghana, and what became of them in later reports. */
export const PROMISES: readonly Dispatch[] = [
  {
    source: 'fjord/promises.txt',
    outlet: 'Fjord Times',
    published: '2025-03-03',
    place: 'Accra',
    lines: [
      'Norway will deliver 400 harbour lamps to the coast guard of Ghana by the end of April.',
      'Norway also promised Ghana a school for lighthouse keepers in Takoradi.',
      'Norway will pay 40 million kroner for lighthouses on the coast of Ghana by the end of 2025.',
      'Norway undertook to train 30 Ghanaian pilots before the rains in May.',
    ],
    actors: ACTORS,
    promised: [
      {
        by: 'Norway',
        to: 'Ghana',
        words: 'deliver 400 harbour lamps to the coast guard of Ghana by the end of April',
        due: '2025-04-30',
      },
      { by: 'Norway', to: 'Ghana', words: 'a school for lighthouse keepers in Takoradi' },
      {
        by: 'Norway',
        to: 'Ghana',
        words: 'pay 40 million kroner for lighthouses on the coast of Ghana by the end of 2025',
        amount: { value: 40_000_000, unit: 'NOK', per: null, bound: null },
        due: '2025-12-31',
      },
      { by: 'Norway', to: 'Ghana', words: 'train 30 Ghanaian pilots before the rains in May', due: '2025-05-15' },
    ],
  },
  {
    source: 'gulf/lamps.txt',
    outlet: 'Gulf of Guinea Gazette',
    published: '2025-04-28',
    place: null,
    lines: [
      'Norway on Monday delivered the 400 harbour lamps to the coast guard.',
      'Norway said the school for lighthouse keepers in Takoradi had been postponed until next year.',
    ],
    actors: ACTORS,
    done: [{ type: 'AID', by: ['Norway'], to: ['Ghana'], words: 'delivered', on: '2025-04-28' }],
    said: [
      {
        by: 'Norway',
        words: ['the school for lighthouse keepers in Takoradi had been postponed until next year'],
        on: '2025-04-28',
        about: ['Ghana'],
      },
    ],
  },
]
