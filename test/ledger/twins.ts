import type { Dispatch, Told } from './dispatch.ts'

/** Invented dispatches that are easily mistaken for each other: two meetings of one pair within a week, two strikes on one city, one spokesman's
 * words in three cuts, spellings and initials of two brothers, copies, an edited version, and reports that disagree. */
const land = (country: string) => ({ kind: 'state' as const, country })
const man = (country?: string, ...aliases: string[]) => ({
  kind: 'person' as const,
  ...(country === undefined ? {} : { country }),
  aliases,
})

const meets = (trigger: string, on: string): NonNullable<Told['does']> => ({
  type: 'CONSULT',
  by: ['Georgia', 'Malta'],
  to: [],
  trigger,
  on,
})

const strike = (trigger: string, on: string, by = 'Malta'): NonNullable<Told['does']> => ({
  type: 'ASSAULT',
  by: [by],
  to: ['Georgia'],
  trigger,
  on,
})

type Sketch = readonly [outlet: string, published: string | null, actors: Dispatch['actors'], told: readonly Told[]]

const BOTH = { Georgia: land('GEO'), Malta: land('MLT') }

const SKETCHES: readonly Sketch[] = [
  [
    'Harbour Herald',
    '2026-02-02',
    { ...BOTH, 'Giorgi Beridzava': man('GEO', 'Beridzava') },
    [
      {
        text: 'Georgia met Malta on Monday to talk of ferries, and Giorgi Beridzava, its foreign minister, came along.',
        does: meets('met', '2026-02-02'),
        office: { person: 'Giorgi Beridzava', title: 'foreign minister', of: 'Georgia' },
      },
      {
        text: '“The ferries will sail by spring, or I will swim,” Beridzava said.',
        says: { by: 'Giorgi Beridzava', words: ['The ferries will sail by spring, or I will swim,'], on: '2026-02-02' },
      },
    ],
  ],
  [
    'Lagoon Times',
    '2026-02-03',
    { ...BOTH, 'Georgi Beridzava': man(undefined, 'Beridzava') },
    [
      { text: 'Malta and Georgia talked of ferries on Monday.', does: meets('talked', '2026-02-02') },
      {
        text: '“The ferries will sail by spring,” said Georgi Beridzava.',
        says: { by: 'Georgi Beridzava', words: ['The ferries will sail by spring,'] },
        office: { person: 'Georgi Beridzava', title: 'minister of foreign affairs', of: 'Georgia' },
      },
    ],
  ],
  [
    'Savanna Post',
    '2026-02-06',
    { ...BOTH, 'G. Beridzava': man('GEO') },
    [
      { text: 'Georgia met Malta again on Thursday, of tunnels this time.', does: meets('met', '2026-02-05') },
      {
        text: 'The ferries will sail by spring or he will swim, G. Beridzava repeated.',
        says: { by: 'G. Beridzava', words: ['The ferries will sail by spring or he will swim'], on: '2026-02-05' },
      },
    ],
  ],
  [
    'Fjord Gazette',
    null,
    { ...BOTH, 'Levan Beridzava': man('GEO', 'Beridzava') },
    [
      {
        text: 'Malta sat down with Georgia over tunnels.',
        does: meets('sat down', '2026-02-05'),
      },
      {
        text: 'Levan Beridzava of Georgia, a coach, kept out of it.',
        office: { person: 'Levan Beridzava', title: 'coach', of: 'Georgia' },
      },
    ],
  ],
  [
    'Harbour Herald',
    '2026-03-11',
    { ...BOTH, Beridzava: man() },
    [
      { text: 'Malta struck the port of Georgia before dawn on Wednesday.', does: strike('struck', '2026-03-11') },
      {
        text: 'Georgia will rebuild the pier for Malta by May, Beridzava vowed.',
        promises: { by: 'Georgia', to: 'Malta', words: 'rebuild the pier', due: '2026-05-31', amount: 40 },
      },
    ],
  ],
  [
    'Lagoon Times',
    '2026-03-11',
    { ...BOTH, 'officials of the port': { kind: 'group', unnamed: true } },
    [
      { text: 'The port of Georgia was hit by Malta, said officials of the port.', does: strike('hit', '2026-03-11') },
      {
        text: 'Nobody was in it, according to officials of the port.',
        says: { by: 'officials of the port', words: ['Nobody was in it'], about: ['Malta'] },
      },
    ],
  ],
  [
    'Savanna Post',
    '2026-03-13',
    BOTH,
    [
      { text: 'Malta struck Georgia again on Friday, the market now.', does: strike('struck', '2026-03-13') },
      { text: 'It had struck on Tuesday, by another count.', does: strike('struck', '2026-03-10') },
      {
        text: 'Georgia will rebuild the old pier by June.',
        promises: { by: 'Georgia', to: 'Georgia', words: 'rebuild the old pier', due: '2026-06-30', amount: 40 },
      },
    ],
  ],
  [
    'Fjord Gazette',
    '2026-03-14',
    { ...BOTH, 'Pier Union': { kind: 'organization', country: 'GEO' } },
    [
      {
        text: 'No strike of Malta on Georgia ever happened, the Pier Union of Georgia said.',
        does: { type: 'ASSAULT', by: ['Malta'], to: ['Georgia'], trigger: 'strike', status: 'denied' },
        says: { by: 'Pier Union', words: ['No strike of Malta on Georgia ever happened'], about: ['Malta'] },
        belongs: { member: 'Pier Union', body: 'Georgia', as: 'member' },
      },
    ],
  ],
]

export const TWINS: readonly Dispatch[] = SKETCHES.flatMap(([outlet, published, actors, told], at): Dispatch[] => {
  const own = { outlet, published, actors, told, source: `twin-${at}.txt` }
  const copy = { ...own, outlet: `${outlet} Weekend`, published: '2026-04-01', source: `copy-${at}.txt` }
  const more = { text: `More of it in no. ${at} of this paper.` }
  const edited = { ...own, told: [...told, more], published: '2026-04-02T08:00:00Z', source: `edit-${at}.txt` }
  return at % 3 === 0 ? [own, copy] : at % 3 === 1 ? [own, edited] : [own]
})
