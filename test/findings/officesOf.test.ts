import { describe, expect, test } from 'vitest'
import { loadModels } from '../../src/cli/model.ts'
import { find } from '../../src/findings/index.ts'
import { readText } from '../english/actors/cast.ts'

const { findings } = loadModels()

/** Roles as `holder (country): title of body`, with the tenure where it is not current. */
function rolesOf(text: string, place: string | null): string[] {
  const reading = readText(text, '2026-03-10', place)
  const actor = (id: string | null) => reading.actors.find((one) => one.id === id)
  return find(reading, findings).roles.map(({ person, title, of, tenure }) => {
    const { name, country } = actor(person) ?? { name: '-', country: null }
    const told = tenure === 'current' ? '' : ` (${tenure})`
    return `${name} (${country ?? '-'}): ${title} of ${actor(of)?.name ?? '-'}${told}`
  })
}

type Row = readonly [place: string | null, text: string, ...roles: string[]]

/** Whose an office of state is. */
const STATES: readonly Row[] = [
  // who speaks of their own
  [
    'Lima',
    'Japanese envoy Aiko Sato arrived on Monday. Sato conveyed the thanks of Prime Minister Kenji Mori for the help.',
    'Aiko Sato (JPN): envoy of Japan',
    'Kenji Mori (JPN): prime minister of Japan',
  ],
  // a guest has no office of the host
  [
    'Colombo',
    'Indian officials demanded their release before Trade Minister Arun Mehta visits Sri Lanka on Friday.',
    'Arun Mehta (IND): trade minister of India',
  ],
  [
    'Quito',
    'His interior minister, Pablo Rojas, flew to Chile, where Defence Minister Elsa Soto received him.',
    'Pablo Rojas (ECU): interior minister of Ecuador',
    'Elsa Soto (CHL): defence minister of Chile',
  ],
  // a bare ambassador is of another state than the one at home
  [
    'Riga',
    'Belgium will pay for the clinic. Ambassador Luc Maes opened it on Friday.',
    'Luc Maes (BEL): ambassador of Belgium',
  ],
  [
    'Oslo',
    'Lithuania sent two ships. Finland protested. Ambassador Matti Laine and the mayor signed the deal.',
    'Matti Laine (-): ambassador of -',
  ],
  // where an envoy is posted is not where they are from
  [
    'Colombo',
    'India lodged a protest. Its acting High Commissioner in Colombo, Meena Rao, handed over a note.',
    'Meena Rao (IND): high commissioner of India (acting)',
  ],
  // a minister is the minister of something told before
  [
    'Sofia',
    'The Minister of Transport of Bulgaria, Desi Petkova, spoke. Minister Petkova thanked the crews.',
    'Desi Petkova (BGR): minister of transport of Bulgaria',
  ],
  // told something by another, and no guest of theirs
  [
    'Accra',
    "Foreign Minister Esi Quaye told him the guards' commander had been sacked by President Yaw Tetteh.",
    'Esi Quaye (GHA): foreign minister of Ghana',
    'Yaw Tetteh (GHA): president of Ghana',
  ],
  [
    'Oslo',
    'Norwegian minister Kari Lunde told President Ama Sarpei of Ghana that it was over.',
    'Kari Lunde (NOR): minister of Norway',
    'Ama Sarpei (GHA): president of Ghana',
  ],
  // who gives an office
  [
    null,
    "President Ana Cruz has named Peru's ambassador to Chile, Luis Vega, as trade minister.",
    'Ana Cruz (PER): president of Peru',
    'Luis Vega (PER): ambassador to Chile of Peru',
    'Luis Vega (PER): trade minister of Peru',
  ],
  [
    'Asuncion',
    'Paraguay has named Julio Franco, a retired admiral, as chief negotiator.',
    'Julio Franco (-): chief negotiator of Paraguay',
  ],
  // an office of state is never a person's
  [
    'Lima',
    'Peru removed President Hernan Landa. His first vice-president, Milagros Soto, took the oath.',
    'Hernan Landa (PER): president of Peru',
    'Milagros Soto (PER): first vice president of Peru',
  ],
  [
    'Jakarta',
    'Indonesia, whose climate envoy, Dewi Santoso, asked for a seat, was turned away.',
    'Dewi Santoso (IDN): climate envoy of Indonesia',
  ],
  [
    'Nairobi',
    'Health Cabinet Secretary Grace Njoroge signed it.',
    'Grace Njoroge (KEN): health cabinet secretary of Kenya',
  ],
  [
    'Nairobi',
    'The formula was signed by Labour Principal Secretary Hassan Ali.',
    'Hassan Ali (KEN): labour principal secretary of Kenya',
  ],
  ['Dhaka', 'The envoys called on Foreign Adviser Nusrat Alam.', 'Nusrat Alam (BGD): foreign adviser of Bangladesh'],
  ['Ulaanbaatar', "Beijing's chargé, Li Wei, was summoned.", "Li Wei (CHN): chargé d'affaires of China"],
  ['Sofia', 'The Serbian Ambassador, H.E. Vuk Obradovic, was summoned.', 'Vuk Obradovic (SRB): ambassador of Serbia'],
  ['Madrid', 'Secretary of State Elena Ruiz signed for Spain.', 'Elena Ruiz (ESP): secretary of state of Spain'],
  [
    'Kyiv',
    'US officials came. Secretary of State Adam Reed met the troops.',
    'Adam Reed (USA): secretary of state of United States',
  ],
  [
    'Belgrade',
    'Interior Minister Marko Ilic resigned on Monday. The prime minister appointed Jelena Peric to succeed him.',
    'Marko Ilic (SRB): interior minister of Serbia (former)',
    'Jelena Peric (-): interior minister of Serbia',
  ],
]

/** Whose an office of a body or a place is. */
const BODIES: readonly Row[] = [
  // of whom the clause tells
  [
    'Praia',
    'The Lake Council, a partner of the bank, left the talks; its vice-president, Tomas Brito, resigned.',
    'Tomas Brito (-): vice president of Lake Council (former)',
  ],
  [
    'Tunis',
    'The Salt Fund will open in May. Its president, Leila Haddad, thanked the donors.',
    'Leila Haddad (-): president of Salt Fund',
  ],
  [
    'Tunis',
    'The bar association, under its president Leila Haddad, has boycotted the courts.',
    'Leila Haddad (TUN): president of bar association',
  ],
  [
    'Bogota',
    'Colombia signed the pact. "We are glad," said its vice-president, Diego Lara.',
    'Diego Lara (COL): vice president of Colombia',
  ],
  // whose
  [
    'Paris',
    'UNESCO, whose assistant director-general for culture, Marta Keller, attended, praised the handover.',
    'Marta Keller (-): assistant director general for culture of UNESCO',
  ],
  [
    'Rome',
    "The Reform Front, whose leader is Neri's brother Carlo Dossi, won.",
    'Carlo Dossi (ITA): leader of Reform Front',
  ],
  [
    'Vilnius',
    "The opposition Farmers' Alliance, whose leader is Vytas Jurgas, protested.",
    "Vytas Jurgas (-): leader of Farmers' Alliance",
  ],
  // set off
  [
    'Kigali',
    'The Harbour Agency opened. Its executive secretary, the Rwandan Claire Uwase, invited Khartoum to talks.',
    'Claire Uwase (RWA): executive secretary of Harbour Agency',
  ],
  [
    'Kigali',
    'Claire Uwase, at present deputy head of the Salt Fund, will speak.',
    'Claire Uwase (-): deputy head of Salt Fund',
  ],
  ['Tunis', 'Sami Trabelsi, now head of the Salt Fund, urged calm.', 'Sami Trabelsi (-): head of Salt Fund'],
  [
    'Accra',
    "Kofi Mensah, once the country's foreign minister and now leader of the Reform Party, spoke.",
    'Kofi Mensah (GHA): foreign minister of Ghana (former)',
    'Kofi Mensah (GHA): leader of Reform Party',
  ],
  // by a noun of its name
  [
    'Lima',
    "Peru's Congress met on Monday. Congress speaker Rosa Quispe spoke.",
    "Rosa Quispe (PER): speaker of Peru's Congress",
  ],
  [
    'Accra',
    'The Electoral Commission met. Commission chairperson Ama Owusu denied it.',
    'Ama Owusu (GHA): commission chairperson of Electoral Commission',
  ],
  [
    'Jakarta',
    'The Rights Commission met. Presenting a report, commissioner Dewi Sari said officers had fired.',
    'Dewi Sari (-): commissioner of Rights Commission',
  ],
  [
    'Amsterdam',
    "Amsterdam's Stadsmuseum will lend it. The museum's director, Hidde Bakker, agreed.",
    'Hidde Bakker (-): director of Stadsmuseum',
  ],
  ['Strasbourg', 'The Danish MEP Karen Holm asked for access.', 'Karen Holm (DNK): MEP of European Parliament'],
  [
    'Geneva',
    "Member states of the Lake Union elected Tunisia's former digital minister, Hela Rahmani, as secretary-general.",
    'Hela Rahmani (TUN): digital minister of Tunisia (former)',
    'Hela Rahmani (TUN): secretary general of Lake Union',
  ],
  [
    'Lima',
    'General Ivan Urbina, who commands the 4th Mountain Brigade, denied it.',
    'Ivan Urbina (-): commander of 4th Mountain Brigade',
  ],
  // towns and provinces
  ['Baku', 'The mayor of Ganja, Elchin Aliyev, apologised.', 'Elchin Aliyev (AZE): mayor of Ganja of Ganja'],
  [
    'Manila',
    "South Tarlan's governor, Jose Reyes, threatened to boycott the opening.",
    'Jose Reyes (PHL): governor of South Tarlan',
  ],
  [
    'Tunis',
    'Among them was Sami Trabelsi, once deputy governor of Gafsa, who spoke.',
    'Sami Trabelsi (TUN): deputy governor of Gafsa of Gafsa (former)',
  ],
  [
    'Chisinau',
    'Ion Rusu, mayor of Orhei and deputy chair of the Dawn party, was arrested.',
    'Ion Rusu (MDA): mayor of Orhei',
    'Ion Rusu (MDA): deputy chair of Dawn',
  ],
]

/** What gives nobody an office. */
const NONE: readonly (readonly [text: string, not: RegExp])[] = [
  ['The Independent Ports Oversight Authority has opened an inquiry.', /./],
  ['Soldiers had killed a teacher in August. The miners marched.', /./],
  ["The Reform Front, whose leader is Neri's brother Carlo Dossi, won.", /Neri/],
  ['Julio Franco, a retired admiral, came as a guest.', /guest|admiral/],
  ['Ana Cruz now heads for the coast with her deputy.', /head|deputy/],
  ['The Lake Council wants the minister to succeed him there.', /./],
]

describe('whose an office is', () => {
  test.each([...STATES, ...BODIES].map(([place, text, ...roles]) => ({ place, text, roles })))(
    '$place: $text',
    ({ place, text, roles }) => {
      expect(rolesOf(text, place)).toEqual(roles)
    },
  )
})

describe('no office', () => {
  test.each(NONE.map(([text, not]) => ({ text, not })))('$text', ({ text, not }) => {
    expect(rolesOf(text, 'Lima').filter((role) => not.test(role))).toEqual([])
  })
})
