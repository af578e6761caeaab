import { expect, test } from 'vitest'
import { readText } from './cast.ts'

/** Text, and each actor with a name as `name/kind: other names`. */
const NAMED: readonly (readonly [text: string, ...actors: string[]])[] = [
  // Names laid down.
  [
    'The Horn Tide Fund (formerly the Dyke Board) paid. The Dyke Board slept.',
    'Horn Tide Fund/organization: Dyke Board',
  ],
  ['The Tide Fund, until January the Dyke Board, paid.', 'Tide Fund/organization: Dyke Board'],
  [
    'The Brotherhood of Tide Crafts, the former Ropemakers’ Union, met.',
    'Brotherhood of Tide Crafts/organization: Ropemakers’ Union',
  ],
  [
    'The Baltic Tide Bridge (BTB), known until last year as the Marsh Aid Convoy, met.',
    'Baltic Tide Bridge/organization: BTB, Marsh Aid Convoy',
  ],
  // Names beside it.
  ['Ivo Holm, whom the whole city calls Pike, left. Pike laughed.', 'Ivo Holm/person: Pike'],
  ['Ivo Holm, alias Pike, left.', 'Ivo Holm/person: Pike'],
  // No other name.
  ['Ivo Holm, then Dyke Board chief, slept. The Dyke Board met.', 'Ivo Holm/person: ', 'Dyke Board/organization: '],
  ['Ivo Holm, formerly of the Dyke Board, slept.', 'Ivo Holm/person: ', 'Dyke Board/organization: '],
  ['Ivo Holm, born in Tartu, slept.', 'Ivo Holm/person: '],
  // Acronyms.
  [
    'The Border Returnees’ Aid Group, BRAG for short, met. BRAG paid.',
    'Border Returnees’ Aid Group/organization: BRAG',
  ],
  [
    'Their union, the SEP (Sindikat de Enfermería Púrpura), met. SEP paid.',
    'Sindikat de Enfermería Púrpura/organization: SEP',
  ],
  ['The Orvel Relief Bridge (ORB) sent flour. The Orvel Relief Bridge paid.', 'Orvel Relief Bridge/organization: ORB'],
  // Names whole.
  ['The Committee for a Tidal Union met.', 'Committee for a Tidal Union/organization: '],
  ['The Committee of Atlantic Ports met.', 'Committee of Atlantic Ports/organization: '],
  ['V. A. Pestov denied it.', 'V. A. Pestov/person: '],
  ['Foreign Secretary Ma. Corazon Abad denied it. Corazon Abad left.', 'Ma. Corazon Abad/person: Corazon Abad'],
  ['Rohani binti Hassan denied it.', 'Rohani binti Hassan/person: '],
  ['Mirlan Bakyt uulu denied it.', 'Mirlan Bakyt uulu/person: '],
  ['Lord Tupou‘ahau laughed.', 'Tupou‘ahau/person: '],
  ['ROWENA Bratholm flew home.', 'ROWENA Bratholm/person: '],
  ['In Da Nang Ramon Abad won a belt.', 'Ramon Abad/person: '],
  // Titles are no part of names.
  ['Vice-Minister of Energy Temir Ablaev denied it.', 'Temir Ablaev/person: '],
  ['Vice-minister T. S. Ablaev denied it.', 'T. S. Ablaev/person: '],
  ['Mme Dufresne denied it.', 'Dufresne/person: '],
  ['Talks were held by U Thant Maung and Daw Nilar Soe.', 'Thant Maung/person: ', 'Nilar Soe/person: '],
  // One person named twice.
  ['Tamm Liisa came. Liisa Tamm left.', 'Tamm Liisa/person: Liisa Tamm'],
  ['Petra Lind-Soto came. Petra Lind left. Mrs Soto laughed.', 'Petra Lind-Soto/person: Petra Lind, Soto'],
]

test.each(NAMED)('%s', (text, ...expected) => {
  const named = readText(text).actors.filter(({ kind, unnamed }) => /^(?:person|organization)$/.test(kind) && !unnamed)
  expect(
    named.map(({ name, kind, aliases }) => `${name}/${kind}: ${aliases.filter((alias) => alias !== name).join(', ')}`),
  ).toEqual(expected)
})
