import { describe, expect, test } from 'vitest'
import { actorNamed, readText } from './cast.ts'

/** Text, dateline, a person, and the country read of it; `-` where nothing may be read. */
const COUNTRIES: readonly (readonly [text: string, place: string | null, person: string, country: string])[] = [
  // Who comes to give, and is not of the place.
  [
    'Norway presented Peru with a ship on Monday.\n\nFisheries Minister Ada Holm came aboard with a crew.',
    'LIMA',
    'Ada Holm',
    '-',
  ],
  ['Norway pledged a ship to Peru on Monday. Finance Minister Ada Holm gave the price.', 'LIMA', 'Ada Holm', 'NOR'],
  ['Ireland will give Peru a ship, envoys said after calling on Foreign Minister Ana Soto.', 'LIMA', 'Ana Soto', 'PER'],
  [
    'Finance Minister Ada Holm gave the price after lunch with members of the Peruvian government.',
    'LIMA',
    'Ada Holm',
    '-',
  ],
  ['Foreign Minister Ada Holm spent Monday in the Peruvian capital.', null, 'Ada Holm', '-'],
  // Those of the place.
  ['Peru holds no Chilean sailors any more, Foreign Minister Ana Soto said.', 'LIMA', 'Ana Soto', 'PER'],
  ['The boats sank. Foreign Minister Ana Soto wept.', 'LIMA', 'Ana Soto', 'PER'],
  ['A boat sank off the mole. The fire chief, Ana Soto, wept.', 'LIMA', 'Ana Soto', 'PER'],
  ['A boat of Norway sank off the mole. The union’s lawyer, Ada Holm, wept.', 'LIMA', 'Ada Holm', '-'],
  // What is said in a quotation of another.
  [
    'Norway dismissed the note. “Peru was shown shadows,” Deputy Foreign Minister Ada Holm told reporters.',
    'LIMA',
    'Ada Holm',
    'NOR',
  ],
  // Where they are from.
  ['Ada Holm, the climate minister from Oslo, drank tea in Lima.', 'LIMA', 'Ada Holm', 'NOR'],
  ['The climate minister from Norway, Ada Holm, drank tea.', 'LIMA', 'Ada Holm', 'NOR'],
  ['Peru recalled its ambassador from Norway, Ana Soto.', null, 'Ana Soto', '-'],
  ["Tonga's Lord Tupoumalo drank tea.", null, 'Tupoumalo', 'TON'],
  ['The deal was signed by Mr Ivo Holm for Norway and Mrs Ana Soto for Peru.', null, 'Ana Soto', 'PER'],
  ['They thanked Ada Holm for Peru’s tea.', null, 'Ada Holm', '-'],
  // Offices of several states.
  ['The Philippines sent a note, Foreign Secretary Corazon Abad said.', 'MANILA', 'Corazon Abad', 'PHL'],
  ['Filipino boats met Chinese boats. The foreign secretary, Corazon Abad, wept.', null, 'Corazon Abad', 'PHL'],
  ['Foreign Secretary Ada Holm wept.', null, 'Ada Holm', 'GBR'],
  ['Britain met Mexico. Foreign Secretary Ada Holm wept.', null, 'Ada Holm', 'GBR'],
  // Towns of one name.
  [
    'The French gendarmerie stopped a Spanish trawler. Minister Ada Holm spoke in the Senate.',
    'BREST',
    'Ada Holm',
    'FRA',
  ],
  // Languages are no states.
  ['A letter in Norwegian and Danish has landed on the desk of Defence Minister Ana Soto.', 'LIMA', 'Ana Soto', 'PER'],
]

describe('the country of a person', () => {
  test.each(COUNTRIES)('%s (%s): %s', (text, place, person, country) => {
    expect(actorNamed(readText(text, null, place), person)?.country ?? '-').toBe(country)
  })
})
