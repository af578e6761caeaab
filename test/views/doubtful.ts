import type { Dispatch } from './dispatch.ts'

const NORWAY = ['state', 'NOR'] as const
const GHANA = ['state', 'GHA'] as const

/** Two men of one name, a minister here and a harbour master there; a surname that may be one's or a woman's; and one deed that two reports tell of two guilds. */
export const DOUBTFUL: readonly Dispatch[] = [
  {
    source: 'fjord/oars.txt',
    outlet: 'Fjord Times',
    published: '2025-05-05',
    place: null,
    lines: ['Norwegian Fisheries Minister Jonas Elvestrand counted the oars of Bergen on Monday.'],
    actors: { Norway: NORWAY, 'Jonas Elvestrand': ['person', 'NOR'] },
    offices: [
      { person: 'Jonas Elvestrand', title: 'fisheries minister', of: 'Norway', words: 'Fisheries Minister Jonas' },
    ],
  },
  {
    source: 'fjord/sails.txt',
    outlet: 'Fjord Times',
    published: '2025-05-06',
    place: null,
    lines: ['Sigrid Elvestrand mended the sails of Norway.', 'A neighbour of hers watched.'],
    actors: { Norway: NORWAY, 'Sigrid Elvestrand': ['person', 'NOR'] },
  },
  {
    source: 'fjord/ropes.txt',
    outlet: 'Bergen Weekly',
    published: '2025-05-08',
    place: null,
    lines: ['Elvestrand of Norway has tied every rope of the harbour.'],
    actors: { Norway: NORWAY, Elvestrand: ['person', 'NOR'] },
  },
  {
    source: 'gulf/cranes.txt',
    outlet: 'Gulf Gazette',
    published: '2025-05-06',
    place: 'Tema',
    lines: ['Jonas Elvestrand, harbour master of Ghana at Tema, painted the cranes blue.'],
    actors: { Ghana: GHANA, 'Jonas Elvestrand': ['person', 'GHA'] },
    offices: [{ person: 'Jonas Elvestrand', title: 'harbour master', of: 'Ghana', words: 'harbour master of Ghana' }],
  },
  ...[
    { source: 'valletta/keys.txt', outlet: 'Valletta Observer', name: 'Lantern Guild' },
    { source: 'gulf/keys.txt', outlet: 'Gulf Gazette', name: 'Wick Brothers' },
  ].map(
    ({ source, outlet, name }): Dispatch => ({
      source,
      outlet,
      published: '2025-05-07',
      place: null,
      lines: [`The ${name} handed Ghana the keys of the old lighthouse on Wednesday.`],
      actors: { Ghana: GHANA, [name]: ['organization', null] },
      done: [{ type: 'AID', by: [name], to: ['Ghana'], words: 'handed', on: '2025-05-07' }],
    }),
  ),
]
