import { describe, expect, test } from 'vitest'
import { castOf } from './cast.ts'

/** Under a dateline: who has which kind and country. */
const LOCAL: readonly (readonly [place: string, text: string, actor: string])[] = [
  ['Lima', 'Striking miners blocked the road.', 'Striking miners/group/PER'],
  ['Lima', "The Miners' Democratic Union called off the protest.", "Miners' Democratic Union/organization/PER"],
  ['Lima', 'The Federation of Valley Growers called off the protest.', 'Federation of Valley Growers/organization/PER'],
  ['Tunis', 'Police searched the daily Al-Waha. Al-Waha denied it.', 'Al-Waha/organization/TUN'],
  ['Lima', 'Local officials in Ecuador denied it.', 'Local officials in Ecuador/group/ECU'],
  // of another state, of none, or of who knows which
  ['Lima', 'Chile and striking miners disagreed.', 'striking miners/group/-'],
  ['Lima', 'The European Miners Union disagreed.', 'European Miners Union/organization/-'],
  ['Lima', 'The Lake Council disagreed.', 'Lake Council/organization/-'],
  // told by a noun beside the name
  ['Lima', 'The aid group Sante Claire denied it.', 'Sante Claire/organization/-'],
  ['Lima', 'Vesnamark, a grid operator, denied it.', 'Vesnamark/organization/-'],
  ['Lima', 'The rebel Eastern Plains Front signed.', 'Eastern Plains Front/organization/PER'],
  ['Lima', 'She chaired the Uruguayan Red Cross.', 'Uruguayan Red Cross/organization/URY'],
  ['Oslo', 'The mission of the Aktau Contact Group began.', 'Aktau Contact Group/organization/-'],
  // told by who they are of
  ['Lima', "Senegal's Awa Badiane won.", 'Awa Badiane/person/SEN'],
  ['Lima', 'Matilde Lind, who represented Uruguay at the talks, left.', 'Matilde Lind/person/URY'],
]

describe('kinds and countries of who has none beside the name', () => {
  test.each(LOCAL)('%s: %s → %s', (place, text, actor) => {
    expect(castOf(text, place)).toContain(actor)
  })
})

/** Names that are one actor. */
const SAME: readonly (readonly [text: string, ...actors: string[]])[] = [
  ['Rosa Quispe Mamani spoke. Quispe wept.', 'Rosa Quispe Mamani/person/-'],
  ['Jose "Pepe" Ramos Soto spoke. Ramos wept.', 'Jose Ramos Soto/person/-'],
  ['Mawlawi Zahir Stane spoke. Stane wept.', 'Zahir Stane/person/-'],
]

describe('one person under several names', () => {
  test.each(SAME)('%s', (text, ...actors) => {
    expect(castOf(text)).toEqual(actors)
  })
})
