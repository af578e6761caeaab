import { describe, expect, test } from 'vitest'
import { loadModels } from '../../src/cli/model.ts'
import { find } from '../../src/findings/index.ts'
import { readText } from '../english/actors/cast.ts'

const { findings } = loadModels()

/** Roles as `holder: title of body`, with the tenure where it is not current. */
function holdersOf(text: string, place: string | null): string[] {
  const reading = readText(text, '2026-03-10', place)
  const nameOf = (id: string | null) => reading.actors.find((actor) => actor.id === id)?.name ?? '-'
  return find(reading, findings).roles.map(
    ({ person, title, of, tenure }) =>
      `${nameOf(person)}: ${title} of ${nameOf(of)}${tenure === 'current' ? '' : ` (${tenure})`}`,
  )
}

/** Under a dateline: the text, then its roles. */
const STATES: readonly (readonly [place: string, text: string, ...roles: string[]])[] = [
  // the dateline, where nothing speaks against it
  ['Riga', 'Prime Minister Ilze Ozola praised the players.', 'Ilze Ozola: prime minister of Latvia'],
  [
    'Helsinki',
    'The case is clear, acting Prosecutor General Aino Laine said.',
    'Aino Laine: prosecutor general of Finland (acting)',
  ],
  [
    'Lusaka',
    'Attorney General Mutale Phiri said the government would appeal.',
    'Mutale Phiri: attorney general of Zambia',
  ],
  [
    'Manila',
    'The Chinese embassy in Manila urged calm. Foreign Affairs Secretary Jose Ramos declined.',
    'Jose Ramos: foreign affairs secretary of Philippines',
  ],
  [
    'Addis Ababa',
    '"We were never asked," chief negotiator Birhan Alem said.',
    'Birhan Alem: chief negotiator of Ethiopia',
  ],
  ['Dhaka', 'Deputy Water Minister Rafiq Alam opened the gates.', 'Rafiq Alam: deputy water minister of Bangladesh'],
  ['Suva', 'Deputy fisheries minister Mere Vosa met the crews.', 'Mere Vosa: deputy fisheries minister of Fiji'],
  // the state the sentence tells of
  [
    'Nairobi',
    'Uganda closed the crossing after Health Minister Joan Apio warned of cholera.',
    'Joan Apio: health minister of Uganda',
  ],
  [
    'Vilnius',
    'Poland will pay for half of the bridge, Transport Minister Adam Nowak said.',
    'Adam Nowak: transport minister of Poland',
  ],
  // the sentences before it in the paragraph
  [
    'Addis Ababa',
    'Egypt accused Addis Ababa of haste. Water Minister Mona Hafez said that Egypt had other means.',
    'Mona Hafez: water minister of Egypt',
  ],
  [
    'Nairobi',
    'In Mogadishu, the Somali government condemned the raid. It would be answered, said Defence Minister Yusuf Warfa, who put off a visit to Kenya.',
    'Yusuf Warfa: defence minister of Somalia',
  ],
  [
    'Brussels',
    'Minsk answered within hours. Foreign Minister Ivan Kupala spoke of revenge.',
    'Ivan Kupala: foreign minister of Belarus',
  ],
  // a guest and a host
  [
    'Taipei',
    'Saint Lucian Prime Minister Thaddeus Auguste, who came on Monday, was received by Premier Chiang Mei-yun.',
    'Thaddeus Auguste: prime minister of Saint Lucia',
    'Chiang Mei-yun: premier of Taiwan',
  ],
  [
    'Accra',
    'Togolese President Issa Kere met President Ama Sarpei.',
    'Issa Kere: president of Togo',
    'Ama Sarpei: president of Ghana',
  ],
  [
    'Tallinn',
    'Estonian President Jaan Tamm met Prime Minister Liis Raud.',
    'Jaan Tamm: president of Estonia',
    'Liis Raud: prime minister of Estonia',
  ],
  // two of a kind are not of one state
  [
    'Oslo',
    'Norwegian Foreign Minister Ivo Lind left at noon. Foreign Minister Ana Cruz stayed.',
    'Ivo Lind: foreign minister of Norway',
    'Ana Cruz: foreign minister of -',
  ],
  [
    'Warsaw',
    "Germany's chancellor, Ute Brandt, came on Monday. She met Foreign Minister Ewa Lis.",
    'Ute Brandt: chancellor of Germany',
    'Ewa Lis: foreign minister of Poland',
  ],
  [
    'Ankara',
    'Turkish Foreign Minister Hakan Demir flew to Baghdad. There he met Prime Minister Latif Rashid.',
    'Hakan Demir: foreign minister of Turkey',
    'Latif Rashid: prime minister of Iraq',
  ],
  [
    'Moscow',
    'Foreign Minister Ivan Sokol accused Finland. Finnish President Aino Laine answered. Deputy Prime Minister Yuri Orlo added more.',
    'Ivan Sokol: foreign minister of Russia',
    'Aino Laine: president of Finland',
    'Yuri Orlo: deputy prime minister of Russia',
  ],
  [
    'Vienna',
    "Iran's nuclear chief, Hossein Karim, met him. Foreign Minister Ali Sadegh said Iran would answer.",
    'Hossein Karim: nuclear chief of Iran',
    'Ali Sadegh: foreign minister of Iran',
  ],
  [
    'Brasilia',
    'Norwegian Climate Minister Ivar Dahl pledged a sum. Foreign Minister Mauro Reis said Brazil would answer.',
    'Ivar Dahl: climate minister of Norway',
    'Mauro Reis: foreign minister of Brazil',
  ],
  ['Strasbourg', 'European Parliament President Rita Mets spoke.', 'Rita Mets: president of European Parliament'],
  // titles of one state's making
  ['London', 'Home Secretary Amir Shah resigned on Tuesday.', 'Amir Shah: home secretary of United Kingdom (former)'],
  ['Manila', 'Defense Secretary Gil Teo said so.', 'Gil Teo: defense secretary of Philippines'],
  ['Tokyo', 'Chief Cabinet Secretary Taro Abe declined.', 'Taro Abe: chief cabinet secretary of Japan'],
  ['Juba', 'First Vice President Riek Deng refused.', 'Riek Deng: first vice president of South Sudan'],
  [
    'Nairobi',
    'Cabinet Secretary for Health Grace Wambui agreed.',
    'Grace Wambui: cabinet secretary for health of Kenya',
  ],
  ['Tbilisi', 'Supreme Court chief justice Tamar Gela spoke.', 'Tamar Gela: chief justice of Supreme Court'],
  [
    'Rabat',
    'The minister of Islamic affairs, Ahmed Tawf, spoke.',
    'Ahmed Tawf: minister of Islamic affairs of Morocco',
  ],
  ['Athens', 'Police arrested the mayor of Volos, Nikos Papp.', 'Nikos Papp: mayor of Volos of Volos'],
  ['Berlin', 'Foreign ministry spokesman Jan Kurz said so.', 'Jan Kurz: spokesman of German foreign ministry'],
  // chosen, acting, gone
  ['Madrid', 'Prime Minister-designate Ana Cruz said so.', 'Ana Cruz: prime minister of Spain (designate)'],
  ['Lome', 'Vice President-elect Ama Sarpei laughed.', 'Ama Sarpei: vice president of Togo (designate)'],
  [
    'Yerevan',
    'Prime Minister Ara Petros resigned on Monday. Deputy Prime Minister Tigran Sarg will serve as interim prime minister.',
    'Ara Petros: prime minister of Armenia (former)',
    'Tigran Sarg: deputy prime minister of Armenia',
    'Tigran Sarg: prime minister of Armenia (acting)',
  ],
  [
    'Lima',
    'Julia Soto was sworn in as president on Monday. She named Pedro Ruiz ambassador to Japan.',
    'Julia Soto: president of Peru',
    'Pedro Ruiz: ambassador to Japan of Peru',
  ],
  [
    'Lima',
    'Trade Minister Ana Cruz was replaced by Luis Vega.',
    'Ana Cruz: trade minister of Peru (former)',
    'Luis Vega: trade minister of Peru',
  ],
  [
    'Lima',
    'Luis Soto succeeded Finance Minister Ama Lind on Monday.',
    'Ama Lind: finance minister of Peru (former)',
    'Luis Soto: finance minister of Peru',
  ],
  [
    'Ulaanbaatar',
    'Parliament dismissed Prime Minister Luvs Oyun on Tuesday.',
    'Luvs Oyun: prime minister of Mongolia (former)',
  ],
  [
    'Prague',
    'Andrej Babo, 71, had been finance minister between 2014 and 2017.',
    'Andrej Babo: finance minister of Czech Republic (former)',
  ],
  [
    'Lisbon',
    'Luis Mont, leader of the Social Democrats, became prime minister.',
    'Luis Mont: leader of Social Democrats',
    'Luis Mont: prime minister of Portugal',
  ],
  [
    'Kinshasa',
    'Patrick Muya, the government spokesman, said so.',
    'Patrick Muya: government spokesman of Democratic Republic of the Congo',
  ],
  [
    'Dakar',
    'Ousmane Son, who was sworn in as prime minister in April, spoke.',
    'Ousmane Son: prime minister of Senegal',
  ],
  ['Lima', 'The general dismissed the story of Finance Minister Ana Cruz.', 'Ana Cruz: finance minister of Peru'],
  // names of unusual shape
  ['Lima', 'Ivo "Tito" Lindo Ramos, the opposition leader, was freed.', 'Ivo Lindo Ramos: opposition leader of Peru'],
  [
    'Kabul',
    'Mullah Hasan Akhu, the acting prime minister, spoke.',
    'Hasan Akhu: prime minister of Afghanistan (acting)',
  ],
  ['Suva', 'Prime Minister Ratu Jone Vaka spoke.', 'Jone Vaka: prime minister of Fiji'],
  ['Bamako', "The army's spokesman, Colonel Assa Keit, denied it.", 'Assa Keit: spokesman of Malian army'],
  [
    'Lima',
    'Deputy Mines Minister Rosa Quispe Mamani met the strikers. Quispe, 51, is also chair of the Lake Council.',
    'Rosa Quispe Mamani: deputy mines minister of Peru',
    'Rosa Quispe Mamani: chair of Lake Council',
  ],
  // where nobody can tell
  [
    'Oslo',
    'The envoys signed the truce in Oslo. Peace Commissioner Ana Cruz wept.',
    'Ana Cruz: peace commissioner of -',
  ],
  ['Geneva', 'Foreign Minister Ana Cruz spoke.', 'Ana Cruz: foreign minister of -'],
]

const BODIES: readonly (readonly [text: string, ...roles: string[]])[] = [
  // bodies told by a pronoun, a possessor or a noun of the title
  [
    "Afghanistan condemned the raid. Its defence ministry's spokesman, Mawlawi Zahir Stane, wept.",
    'Zahir Stane: spokesman of Afghan defence ministry',
  ],
  [
    "The Plains Front signed. The Front's chief negotiator, Ivo Lind, wept.",
    'Ivo Lind: chief negotiator of Plains Front',
  ],
  [
    "The Miners' Federation walked out. Its secretary-general, Eusebio Huara, said so.",
    "Eusebio Huara: secretary general of Miners' Federation",
  ],
  [
    'The Lake Council met on Monday. Council president Ama Sarpei left.',
    'Ama Sarpei: council president of Lake Council',
  ],
  [
    "The National Syndicate of Kenyan Press Workers struck. The syndicate's president, Grace Abeni, spoke.",
    'Grace Abeni: president of National Syndicate of Kenyan Press Workers',
  ],
  [
    'Kenya and Uganda founded a border commission in 2019. Its acting head, Rwandan diplomat Prossy Naki, spoke.',
    'Prossy Naki: head of border commission (acting)',
  ],
  [
    "Chea Srey, head of the Garment Workers' Democratic Union, was freed.",
    "Chea Srey: head of Garment Workers' Democratic Union",
  ],
  [
    "The Lake Wardens' League called. Its delegate in Chad, Urs Aebi, answered.",
    "Urs Aebi: delegate in Chad of Lake Wardens' League",
  ],
  [
    'The European Union listed them. High Representative Anne Vander welcomed it.',
    'Anne Vander: high representative of European Union',
  ],
  ['They summoned the head of the EU delegation, Cillian Daly, at noon.', 'Cillian Daly: head of EU delegation'],
  [
    'Ferjani Lakhal, a former spokesman for the Tunisian presidency, was fined.',
    'Ferjani Lakhal: spokesman of Tunisian presidency (former)',
  ],
  ['The daily Al-Waha was shut. Its editor, Wided Zogh, wept.', 'Wided Zogh: editor of Al-Waha'],
  ['Nadia Haddad, editor of Al-Waha, a newspaper in Tunis, was freed.', 'Nadia Haddad: editor of Al-Waha'],
  [
    'The World Bank paid. Its regional director, Lucia Arriz, saw to it.',
    'Lucia Arriz: regional director of World Bank',
  ],
  // a title set beside a title with a name of its own
  [
    "The African Union's special envoy, former Botswanan president Kgosi Mothi, flew.",
    'Kgosi Mothi: special envoy of African Union',
    'Kgosi Mothi: president of Botswana (former)',
  ],
  ["The EU's envoy, Slovenian diplomat Tadej Kocjan, praised them.", 'Tadej Kocjan: envoy of European Union'],
  ["Peru's acting prime minister, Sir Kila Vara, left the hall.", 'Kila Vara: prime minister of Peru (acting)'],
  ["Peru's army chief, General Luis Soto, resigned himself to it.", 'Luis Soto: army chief of Peru'],
  [
    'The African Union will send an envoy, former Ghanaian diplomat Ama Sarpei, to Lome.',
    'Ama Sarpei: envoy of African Union',
  ],
  [
    "The Plains Front's chief negotiator, a former teacher who goes by the name of Comandante Ismael, sighed.",
    'Comandante Ismael: chief negotiator of Plains Front',
  ],
  // offices of others
  [
    'Ukrainian Defence Minister Olha Kovach met her Danish colleague, Lars Holm.',
    'Olha Kovach: defence minister of Ukraine',
    'Lars Holm: defence minister of Denmark',
  ],
  [
    'Chilean science minister Rayen Huen spoke. Her Finnish colleague Aatu Laine nodded.',
    'Rayen Huen: science minister of Chile',
    'Aatu Laine: science minister of Finland',
  ],
  [
    "Kenyan Interior Minister Josphat Lema spoke. Lema's predecessor, Halima Deko, resigned in January.",
    'Josphat Lema: interior minister of Kenya',
    'Halima Deko: interior minister of Kenya (former)',
  ],
  [
    "Peru's labour minister, Ximena Lopez Rondan, resigned. Prime Minister Aurelio Ruiz named her deputy, Tadeo Saco, as acting minister.",
    'Ximena Lopez Rondan: labour minister of Peru (former)',
    'Aurelio Ruiz: prime minister of Peru',
    'Tadeo Saco: deputy labour minister of Peru',
    'Tadeo Saco: labour minister of Peru (acting)',
  ],
  [
    'Norwegian Defence Minister Tore Lind met his Swedish opposite number, Carl Boll.',
    'Tore Lind: defence minister of Norway',
    'Carl Boll: defence minister of Sweden',
  ],
  // offices told by what their holder does
  [
    "Malaysia's prime minister, Rahimah Idris, who chairs the Lake Council this year, left.",
    'Rahimah Idris: prime minister of Malaysia',
    'Rahimah Idris: chair of Lake Council',
  ],
  ['The Lake Council, chaired by Portuguese actor Duarte Lobo, praised it.', 'Duarte Lobo: chair of Lake Council'],
  ['Ivo Lind leads the Plains Front.', 'Ivo Lind: leader of Plains Front'],
  ['After her retirement Ana Cruz chaired the Uruguayan Red Cross.', 'Ana Cruz: chair of Uruguayan Red Cross (former)'],
  ['Ana Cruz headed the Lake Council until 2019.', 'Ana Cruz: head of Lake Council (former)'],
  // one office after another
  [
    'Matilde Lind, who represented Uruguay at the United Nations, served as consul in Trieste and as ambassador to Kenya before becoming permanent representative in New York.',
    'Matilde Lind: consul in Trieste of Uruguay (former)',
    'Matilde Lind: ambassador to Kenya of Uruguay (former)',
    'Matilde Lind: permanent representative in New York of Uruguay',
  ],
  [
    'Zambian general Webster Simu, a former ambassador to Zimbabwe, fled.',
    'Webster Simu: ambassador to Zimbabwe of Zambia (former)',
  ],
  [
    "Ivo Lind, Norway's foreign minister from 2010 to 2014, now heads the Lake Council.",
    'Ivo Lind: foreign minister of Norway (former)',
    'Ivo Lind: head of Lake Council',
  ],
  ['Ana Cruz became president of Peru on 28 July 2021.', 'Ana Cruz: president of Peru'],
  [
    "Kenya's army spoke. General Omar Kebir, who took command of the northern sector last week, said so.",
    "Omar Kebir: commander of the northern sector of Kenya's army",
  ],
  [
    "Croatia's president, Zoran Mila, and prime minister, Andrej Plen, quarrelled.",
    'Zoran Mila: president of Croatia',
    'Andrej Plen: prime minister of Croatia',
  ],
  ["The Houthis' chief negotiator, Mohammed Abdu, agreed.", 'Mohammed Abdu: chief negotiator of Houthis'],
  ['The Vesna gang attacked. Police shot gang leader Jean Dorce.', 'Jean Dorce: gang leader of Vesna'],
  [
    'Indian External Affairs Minister Ravi Kuma met his Sri Lankan counterpart Nimal Pere.',
    'Ravi Kuma: external affairs minister of India',
    'Nimal Pere: external affairs minister of Sri Lanka',
  ],
  [
    'EU ambassador David Gere met the Greek ambassador, Sofia Fili, in Skopje.',
    'David Gere: ambassador of European Union',
    'Sofia Fili: ambassador of Greece',
  ],
  [
    'The European Commission met. Trade Commissioner Jan Nova spoke.',
    'Jan Nova: trade commissioner of European Commission',
  ],
  // none
  ['She has a good command of French.'],
  ['Ivo Lind replaced the lamp.'],
  ["The army chief's car burned."],
  ['Amir Shah took the train to Leeds.'],
  ['The council elects a chair every year.'],
  ['Ana Cruz heads north in March.'],
  ['Ana Cruz, whom nobody succeeded, laughed.'],
  ['The lake leads the walker to a mill chaired by nobody.'],
  ['No foreign minister came.'],
  ['She wants to be prime minister of Peru one day.'],
  ['The bloc has yet to send an envoy.'],
  ['Norway leads the Lake Council.'],
  ['Ana Cruz led the talks.'],
  ['Ana Cruz does not head the Lake Council.'],
  ['Ana Cruz would chair a session on Monday.'],
  ['Director Ana Cruz dedicated the prize to her grandmother.'],
  ['Her colleague Ivo Lind laughed.'],
  ["The group called the deputies' captain a hero."],
]

describe('whose office it is, under a dateline', () => {
  test.each(STATES.map(([place, text, ...roles]) => ({ place, text, roles })))(
    '$place: $text',
    ({ place, text, roles }) => {
      expect(holdersOf(text, place)).toEqual(roles)
    },
  )
})

describe('whose office it is, by its own words', () => {
  test.each(BODIES.map(([text, ...roles]) => ({ text, roles })))('$text', ({ text, roles }) => {
    expect(holdersOf(text, null)).toEqual(roles)
  })
})
