import type { Dispatch } from './dispatch.ts'

const LAMPS = ['brass', 'copper', 'pewter', 'silver', 'tin', 'glass', 'paper', 'stone', 'clay', 'oak', 'ash', 'birch']
const SPEAKERS = [
  ['Liv Sandmoe', 'NOR'],
  ['Odd Fjellro', 'NOR'],
  ['Ama Kesewaa', 'GHA'],
  ['Yaw Botwe', 'GHA'],
  ['Piret Lageda', 'EST'],
  ['Tiit Soomets', 'EST'],
] as const
const STATES = [
  ['Norway', 'NOR', 'Norwegian'],
  ['Ghana', 'GHA', 'Ghanaian'],
  ['Estonia', 'EST', 'Estonian'],
] as const

/** Invented reports of three weeks, several a day, of which a brief shows far from all: everybody speaks and acts, and some of it is told twice. */
export const MANY_DAYS: readonly Dispatch[] = Array.from({ length: 60 }, (_, at): Dispatch => {
  const [speaker, land] = SPEAKERS[at % SPEAKERS.length] ?? SPEAKERS[0]
  const own = STATES.find(([, code]) => code === land) ?? STATES[0]
  const others = STATES.filter(([, code]) => code !== land)
  const other = others[at % others.length] ?? STATES[0]
  const lamp = `${LAMPS[at % LAMPS.length]} lamp number ${at}`
  const day = `2025-06-${String(1 + (at % 20)).padStart(2, '0')}`
  const next = `2025-07-${String(1 + (at % 20)).padStart(2, '0')}`
  const words = `the ${lamp} was still burning over the bay of ${other[0]}`
  return {
    source: `quay/${at}.txt`,
    outlet: `Quay Post ${at % 7}`,
    published: day,
    place: at % 3 === 0 ? 'Accra' : null,
    lines: [
      `${speaker}, harbour minister of ${own[0]}, accused ${other[0]} of moving it, and said ${words}.`,
      `${own[0]} sold the ${lamp} to ${other[0]}.`,
      `${own[0]} plans to lend a crane to ${other[0]} for the ${lamp}.`,
    ],
    actors: {
      [own[0]]: ['state', own[1], own[2]],
      [other[0]]: ['state', other[1], other[2]],
      [speaker]: ['person', land],
    },
    said: [{ by: speaker, words: [words], on: day, about: [other[0]], cue: `[said] ${words.slice(0, 12)}` }],
    done: [
      { type: 'ACCUSE', by: [speaker], to: [other[0]], words: 'accused', on: day },
      { type: at % 4 === 0 ? 'CONSULT' : 'COOPERATE', by: [own[0]], to: [other[0]], words: 'sold', on: day },
      { type: 'AID', status: 'planned', by: [own[0]], to: [other[0]], words: 'lend', on: next },
    ],
    offices: [
      {
        person: speaker,
        title: 'harbour minister',
        of: own[0],
        words: `harbour minister of ${own[0]}`,
        tenure: 'current',
      },
    ],
  }
})

/** The same office told by one outlet a day, for `days` days. */
export const oneOffice = (days: number): readonly Dispatch[] =>
  Array.from({ length: days }, (_, at): Dispatch => {
    const published = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10)
    return {
      source: `gauge/${at}.txt`,
      outlet: 'Tide Gauge',
      published,
      place: null,
      lines: [`The tide stood at ${at} marks when Ama Kesewaa, harbour minister of Ghana, looked.`],
      actors: { Ghana: ['state', 'GHA', 'Ghanaian'], 'Ama Kesewaa': ['person', 'GHA'] },
      offices: [
        {
          person: 'Ama Kesewaa',
          title: 'harbour minister',
          of: 'Ghana',
          words: 'harbour minister of Ghana',
          tenure: 'current',
        },
      ],
    }
  })
