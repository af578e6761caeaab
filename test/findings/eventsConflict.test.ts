import { describe, expect, test } from 'vitest'
import { eventsIn } from './eventsFinding.ts'

// Classes of material and verbal conflict. Events as in events.test.ts; people, ships and places of the sentences are invented or stand for nobody.

describe('a thing that is struck or taken is its state', () => {
  test.each<[string, string]>([
    [
      'The Latvian coast guard detained the Estonian trawler Kirsten Brae on Monday.',
      'COERCE seize Latvian coast guard > Estonia',
    ],
    ['Iran seized a Greek tanker, the Alexia Star, in the strait.', 'COERCE seize Iran > Greece'],
    ['Niger was silent. Chad hit a school in Niamey on Friday.', 'ASSAULT destroy Chad > Niger'],
    ['Niger was silent. Chadian jets struck a bakery near Niamey.', 'ASSAULT - Chad > Niger'],
    ['Niger was silent. A Chadian air strike destroyed a bakery in Niamey.', 'ASSAULT destroy Chad > Niger'],
    ['Niger was silent. A storm destroyed a bakery in Niamey.', ''],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })
})

describe('what an act comes to hangs on who does it', () => {
  test.each<[string, string]>([
    ['Gunmen seized two engineers near Kidal on Monday.', 'ASSAULT abduct * > *'],
    ['A Chilean patrol seized nineteen Peruvian fishermen on Monday.', 'COERCE arrest Chilean patrol > *'],
    ['Togo closed the Aflao border crossing with Ghana on Wednesday.', 'COERCE restrict Togo > Ghana'],
    ['Farmers closed the Aflao border crossing on Wednesday.', 'PROTEST obstruct *'],
    ['The strike by 6,000 drivers at the port entered its third day.', 'PROTEST strike *'],
    ['Kenya expelled 400 Somalis on Friday.', 'COERCE deport Kenya > *'],
    ['Kenya expelled two Somali diplomats on Friday.', 'SANCTION expel Kenya > *'],
    ['Honduras does not intend to recognise the government of Kosovo.', 'REJECT change Honduras > Kosovo'],
    ['Honduras has no plans to help Kosovo.', 'REJECT assist Honduras > Kosovo'],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })
})

describe('two sides of one fight', () => {
  test.each<[string, string]>([
    ['Border guards of Peru and Ecuador exchanged fire for an hour.', 'ASSAULT firearms Peru + Ecuador'],
    ['Peruvian and Ecuadorian guards shot at each other on Tuesday.', 'ASSAULT firearms Peru + Ecuador'],
    ['Peruvian and Ecuadorian soldiers clashed near the river.', 'ASSAULT - Peru + Ecuador'],
    ['Peru and Ecuador clash on Saturday for a place in the next round.', ''],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })
})

describe('wordings of conflict', () => {
  test.each<[string, string]>([
    ['Two Turkish frigates were sent to the bay on Friday.', 'MOBILIZE weapons Turkey'],
    ['Sweden has dispatched the patrol vessel Tapper to the strait.', 'MOBILIZE weapons Sweden'],
    ['Some 900 Malians were driven across the border by the Algerian authorities.', 'COERCE deport * > *'],
    ["Turkey's levy on Egyptian cotton began on Monday.", 'SANCTION discontinue Turkey > Egypt'],
    ['Brazil answered with tariffs on Mexican cars.', 'SANCTION discontinue Brazil > Mexico'],
    [
      'The Iranian ambassador was summoned to the foreign ministry in Riga.',
      'ACCUSE disapprove Latvian foreign ministry > Iranian ambassador',
    ],
    [
      'The Latvian foreign ministry took the Iranian ambassador to task.',
      'ACCUSE disapprove Latvian foreign ministry > Iranian ambassador',
    ],
    ["Jordan's second convoy was sent home by Kuwaiti inspectors.", 'REJECT assist * > Jordan'],
    ['The teachers’ union brought 40,000 people on to the streets.', 'PROTEST demo union'],
    ['Police picked up two reporters at the airport.', 'COERCE arrest police > *'],
    ['Omar Hadi picked up two reporters at the airport.', ''],
    ['The ferry took two reporters to the island.', ''],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })
})

describe('the other side where the act leaves it out', () => {
  test.each<[string, string]>([
    [
      'Ugandan police raided a bureau on Monday. Moses Okello was arrested at home on Tuesday.',
      'COERCE arrest Ugandan police > Moses Okello',
    ],
    ['Moses Okello was arrested at home on Tuesday.', ''],
    ['Chad holds no Togolese fishermen.', 'COERCE arrest Chad > * (denied)'],
    ['Chad sent no troops to Togo.', 'MOBILIZE troops Chad > Togo (denied)'],
    [
      "Hadi and Rojas spoke on Monday, their first contact since Peru's charge on lumber and Bolivia's countermeasures.",
      'SANCTION discontinue Bolivia > Peru; SANCTION discontinue Peru > Bolivia',
    ],
    ["Peru's countermeasures worried Bolivia and Chile.", ''],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })
})
