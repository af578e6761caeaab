import { expect, test } from 'vitest'
import { unlessNotYet } from '../notYet.ts'
import { commitmentsIn } from './eventsFinding.ts'

/** Sentence, and its promises as `by > to | content | amount | due`. People are invented. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['Kenya pledged $2 million to Somalia.', ['Kenya > Somalia | $2 million to Somalia | 2000000 USD | ']],
  [
    'Estonia promised to send 20 ambulances to Moldova by the end of 2026.',
    ['Estonia > Moldova | send 20 ambulances to Moldova by the end of 2026 | 20 ambulances | 2026-12-31'],
  ],
  [
    'Latvia is committed to providing at least 0.25 percent of its GDP to Ukraine annually.',
    [
      'Latvia > Ukraine | providing at least 0.25 percent of its GDP to Ukraine annually | 0.25 percent of GDP per year at least | ',
    ],
  ],
  [
    'Norway will provide €4.5 million a year to Georgia.',
    ['Norway > Georgia | will provide €4.5 million a year to Georgia | 4500000 EUR per year | '],
  ],
  [
    'Sweden offered 300 million Swedish kronor to Ukraine.',
    ['Sweden > Ukraine | 300 million Swedish kronor to Ukraine | 300000000 SEK | '],
  ],
  ['Canada stands ready to help Haiti.', ['Canada > Haiti | help Haiti |  | ']],
  ['Japan agreed to build a port in Palau.', ['Japan > Palau | build a port in Palau |  | ']],
  ['The Netherlands vowed to support Ukraine.', ['Netherlands > Ukraine | support Ukraine |  | ']],
  [
    'Denmark guaranteed a loan of 50 million euros to Kosovo.',
    ['Denmark > Kosovo | a loan of 50 million euros to Kosovo | 50000000 EUR | '],
  ],
  [
    'Foreign Minister Liisa Tamberg pledged up to £3 million for Sudan.',
    ['Liisa Tamberg > Sudan | up to £3 million for Sudan | 3000000 GBP at most | '],
  ],
  ['Finland undertook to clear mines in Ukraine.', ['Finland > Ukraine | clear mines in Ukraine |  | ']],
  ['Iceland earmarked about $500,000 for Fiji.', ['Iceland > Fiji | about $500,000 for Fiji | 500000 USD about | ']],
  [
    'Poland promised Lithuania that it would guard the border.',
    ['Poland > Lithuania | it would guard the border |  | '],
  ],
  [
    'Malta said it would send two dozen buses to Libya.',
    ['Malta > Libya | would send two dozen buses to Libya | 24 buses | '],
  ],
  [
    'India will donate 5,000 tonnes of wheat to Afghanistan, the ministry said.',
    ['India > Afghanistan | will donate 5,000 tonnes of wheat to Afghanistan | 5000 tonnes | '],
  ],
  [
    'France is ready to train 200 Malian officers.',
    ['France > * | train 200 Malian officers | 200 Malian officers | '],
  ],
  [
    'Germany committed itself to accepting 1,000 refugees from Sudan.',
    ['Germany > * | accepting 1,000 refugees from Sudan | 1000 refugees | '],
  ],
  ['Austria will continue to support Kosovo.', ['Austria > Kosovo | will continue to support Kosovo |  | ']],
  [
    'Ireland set aside 12 million euros for Malawi.',
    ['Ireland > Malawi | 12 million euros for Malawi | 12000000 EUR | '],
  ],
  [
    'Spain has agreed to ratify the treaty with Morocco by June.',
    ['Spain > Morocco | ratify the treaty with Morocco by June |  | 2026-06-30'],
  ],
  [
    'Omar Hadi pledged to free the detainees before 1 May 2026.',
    ['Omar Hadi > * | free the detainees before 1 May 2026 |  | 2026-04-30'],
  ],
  ['Portugal renewed its pledge to help Timor-Leste.', ['Portugal > Timor-Leste | help Timor-Leste |  | ']],
  ['Chile promised Peru a new bridge.', ['Chile > Peru | a new bridge |  | ']],
  [
    'South Korea has pledged more than 100 billion won to Laos.',
    ['South Korea > Laos | more than 100 billion won to Laos | 100000000000 KRW at least | '],
  ],
  ['Egypt offered to mediate between Sudan and Chad.', ['Egypt > Sudan+Chad | mediate between Sudan and Chad |  | ']],
  [
    'Turkey pledged 10 million Turkish liras to Syria.',
    ['Turkey > Syria | 10 million Turkish liras to Syria | 10000000 TRY | '],
  ],
  ['Qatar is prepared to fund a hospital in Gaza.', ['Qatar > | fund a hospital in Gaza |  | ']],
  ['Kuwait promised to double its aid to Yemen.', ['Kuwait > Yemen | double its aid to Yemen |  | ']],
  [
    'Luxembourg allocated 3 million euros to Niger.',
    ['Luxembourg > Niger | 3 million euros to Niger | 3000000 EUR | '],
  ],
  [
    'Croatia will hand over 14 helicopters to Ukraine.',
    ['Croatia > Ukraine | will hand over 14 helicopters to Ukraine | 14 helicopters | '],
  ],
  ['Rwanda and Uganda agreed to share water from the lake.', ['Rwanda+Uganda > | share water from the lake |  | ']],
  [
    'The UK will provide £1 million to Malawi. A further £200,000 will go to the Blue Valley Council.',
    [
      'United Kingdom > Malawi | will provide £1 million to Malawi | 1000000 GBP | ',
      'United Kingdom > Blue Valley Council | A further £200,000 will go to the Blue Valley Council | 200000 GBP | ',
    ],
  ],
  [
    "Chad's $2 million aid package for Niger was announced.",
    ["Chad > Niger | Chad's $2 million aid package for Niger | 2000000 USD | "],
  ],
  [
    'Nepal committed to cut emissions by 20 percent by 2030.',
    ['Nepal > | cut emissions by 20 percent by 2030 | 20 percent | 2030-12-31'],
  ],
  ['Belgium volunteered to host the talks with Rwanda.', ['Belgium > Rwanda | host the talks with Rwanda |  | ']],
  [
    'Mexico pledges to buy 5 million doses for Honduras.',
    ['Mexico > Honduras | buy 5 million doses for Honduras | 5000000 doses | '],
  ],
  [
    'Hungary will invest 90 billion forints in Serbia within two years.',
    ['Hungary > Serbia | will invest 90 billion forints in Serbia within two years | 90000000000 HUF | 2028-03-09'],
  ],
  ['Bulgaria signalled readiness to supply gas to Moldova.', ['Bulgaria > Moldova | supply gas to Moldova |  | ']],
  [
    'Ghana undertook to pay 2 million cedis to Togo monthly.',
    ['Ghana > Togo | pay 2 million cedis to Togo monthly | 2000000 GHS per month | '],
  ],
  ['Morocco promised to lift the ban on Spanish ships.', ['Morocco > Spain | lift the ban on Spanish ships |  | ']],
  [
    'Kenya is to deliver ten boats to Tanzania by 1 October 2026.',
    ['Kenya > Tanzania | is to deliver ten boats to Tanzania by 1 October 2026 | 10 boats | 2026-10-01'],
  ],
  [
    'The clinic is to receive 300,000 euros from Belgium in May.',
    ['Belgium > | is to receive 300,000 euros from Belgium in May | 300000 EUR | 2026-05-31'],
  ],
  ['Norway will pay for the cameras, the minister said.', ['Norway > | will pay for the cameras |  | ']],
  [
    'The road to Bor would be paid for by Norway, the minister said.',
    ['Norway > | The road to Bor would be paid for by Norway |  | '],
  ],
  [
    'Ghana put up 30 million dollars for the fund, Togo 12 million and Benin 5 million.',
    [
      'Ghana > | 30 million dollars for the fund | 30000000 USD | ',
      'Togo > | 12 million | 12000000 USD | ',
      'Benin > | 5 million | 5000000 USD | ',
    ],
  ],
  [
    'Sweden and Finland have agreed on joint patrols in the Gulf of Bothnia.',
    ['Sweden+Finland > | joint patrols in the Gulf of Bothnia |  | '],
  ],
  ['In return, Laos will publish its dam contracts.', ['Laos > | will publish its dam contracts |  | ']],
  [
    'If the curfew is lifted, Uganda will reopen its border with Rwanda.',
    ['Uganda > Rwanda | will reopen its border with Rwanda |  | '],
  ],
  [
    "Portugal's pledge of 12 million euros to Mozambique was welcomed in Maputo.",
    ['Portugal > Mozambique | 12 million euros to Mozambique | 12000000 EUR | '],
  ],
  [
    "Belgium's promise that it would reopen its embassy in Bujumbura was welcomed.",
    ['Belgium > Belgian embassy | it would reopen its embassy in Bujumbura |  | '],
  ],
  ['Jordan welcomed an offer by Cyprus to host the talks.', ['Cyprus > | host the talks |  | ']],
  [
    'Denmark made the largest pledge, 90 million kroner for clinics in Malawi.',
    ['Denmark > Malawi | 90 million kroner for clinics in Malawi | 90000000 DKK | '],
  ],
  [
    'Iceland said it would keep paying for the coastal radar in Tonga.',
    ['Iceland > Tonga | would keep paying for the coastal radar in Tonga |  | '],
  ],
  [
    'Norway is training Malawian nurses in Bergen. The training will continue for as long as Malawi asks for it.',
    ['Norway > Malawi | The training will continue for as long as Malawi asks for it |  | '],
  ],
  [
    'Canada pledged $20 million to Haiti. A further $5 million will go to the police.',
    [
      'Canada > Haiti | $20 million to Haiti | 20000000 USD | ',
      'Canada > Haitian police | A further $5 million will go to the police | 5000000 USD | ',
    ],
  ],
  ['The trucks that Austria promised have not arrived.', ['Austria > | The trucks that Austria promised |  | ']],
  [
    'Morocco and Spain signed a two-year truce on fishing quotas.',
    ['Morocco+Spain > | a two-year truce on fishing quotas |  | '],
  ],
  [
    'Tonga has agreed to host the secretariat and to pay its costs for two years.',
    ['Tonga > | host the secretariat and to pay its costs for two years |  | '],
  ],
  [
    'Finland will contribute 14 million euros to the museum; Chile gives the land.',
    ['Finland > | will contribute 14 million euros to the museum | 14000000 EUR | ', 'Chile > | gives the land |  | '],
  ],
  [
    'The World Bank said it was ready to lend Nepal 80 million dollars once the law was passed.',
    ['World Bank > Nepal | lend Nepal 80 million dollars once the law was passed | 80000000 USD | '],
  ],
  [
    'Zambia guaranteed that its ports would remain open to Malawi.',
    ['Zambia > Malawi | its ports would remain open to Malawi |  | '],
  ],
  [
    'Cyprus secured a loan of 2 billion euros from Qatar.',
    ['Qatar > Cyprus | a loan of 2 billion euros from Qatar | 2000000000 EUR | '],
  ],
  [
    'The European Union set aside 45 million euros for flood victims in Slovenia.',
    ['European Union > * | 45 million euros for flood victims in Slovenia | 45000000 EUR | '],
  ],
  [
    'An agreement was reached with Ethiopia to open the road to Berbera.',
    ['Ethiopia > | open the road to Berbera |  | '],
  ],
  [
    'Uruguay, which had opposed the plan, promised a further 2 million dollars.',
    ['Uruguay > | a further 2 million dollars | 2000000 USD | '],
  ],
  [
    'Latvia committed itself to at least 0.1 percent of its gross national income a year.',
    [
      'Latvia > | to at least 0.1 percent of its gross national income a year | 0.1 percent of gross national income per year at least | ',
    ],
  ],
  [
    'Italy offered to double its 10 million euros if others did the same.',
    ['Italy > | double its 10 million euros if others did the same | 10000000 EUR | '],
  ],
  [
    'The United Kingdom reaffirmed its commitment to train 500 Kenyan officers.',
    ['United Kingdom > * | train 500 Kenyan officers | 500 Kenyan officers | '],
  ],
  [
    'Rwanda undertook to hand back the archives to Burundi within a year.',
    ['Rwanda > Burundi | hand back the archives to Burundi within a year |  | '],
  ],
  [
    'The ministry said it would consult the unions before the vote.',
    ['ministry > * | would consult the unions before the vote |  | '],
  ],
  [
    'Japan has pledged to Fiji that the ships will be delivered in March.',
    ['Japan > Fiji | the ships will be delivered in March |  | 2026-03-31'],
  ],
  [
    'Algeria agreed in January on an exchange of prisoners with Morocco.',
    ['Algeria > Morocco | an exchange of prisoners with Morocco |  | '],
  ],
  [
    'South Sudan will let the Red Cross visit the prison at Wau.',
    ['South Sudan > Red Cross | will let the Red Cross visit the prison at Wau |  | '],
  ],
  [
    'Qatar extended an offer to mediate between Chad and Libya.',
    ['Qatar > Chad+Libya | mediate between Chad and Libya |  | '],
  ],
  [
    'The Dutch government has earmarked 7 million euros for schools in Surinam and 2 million for clinics.',
    ['Netherlands > * | 7 million euros for schools in Surinam and 2 million for clinics | 7000000 EUR | '],
  ],
  [
    'Slovenia would take in 200 refugees from Sudan, its interior minister said.',
    ['Slovenia > * | would take in 200 refugees from Sudan | 200 refugees | '],
  ],
  [
    'Germany is committed to financing the bridge over the Drina.',
    ['Germany > | financing the bridge over the Drina |  | '],
  ],
  [
    "Malta pledged its support for Ukraine's membership of the European Union.",
    ["Malta > Ukraine | its support for Ukraine's membership of the European Union |  | "],
  ],
  ['Denmark and Sweden promised Moldova two trains.', ['Denmark+Sweden > Moldova | two trains | 2 trains | ']],
  [
    'Mongolia would release 15 herders under the deal, it said.',
    ['Mongolia > * | would release 15 herders under the deal | 15 herders | '],
  ],
  [
    'Fiji said it would send 30 police officers to Nauru if asked.',
    ['Fiji > Nauru | would send 30 police officers to Nauru if asked | 30 police officers | '],
  ],
  ['The Arab League has pledged to finance a hospital in Aden.', ['Arab League > | finance a hospital in Aden |  | ']],
  ['Ireland offered Kosovo a place in the programme.', ['Ireland > Kosovo | a place in the programme |  | ']],
  ["Benin's offer of 200 tents was accepted by Togo.", ['Benin > | 200 tents | 200 tents | ']],
  [
    'The land for the school was given by Chile, and the roof will be paid for by Peru.',
    ['Peru > | the roof will be paid for by Peru |  | '],
  ],
  [
    'Under a 2024 treaty, Sudan was to free its prisoners within a year.',
    ['Sudan > * | was to free its prisoners within a year |  | 2027-03-09'],
  ],
  [
    'Paraguay agreed to a three-year pause on the debt of Bolivia.',
    ['Paraguay > Bolivia | a three-year pause on the debt of Bolivia |  | '],
  ],
  [
    'Zambia will keep supplying Malawi with power, the minister said.',
    ['Zambia > Malawi | will keep supplying Malawi with power |  | '],
  ],
  ['Australia will help Tonga rebuild its schools.', ['Australia > Tonga | will help Tonga rebuild its schools |  | ']],
  ['Chad offered to mediate.', ['Chad > | mediate |  | ']],
  [
    'Chad undertook to release water; Niger will deliver power each winter.',
    ['Chad > | release water |  | ', 'Niger > | will deliver power each winter |  | '],
  ],
  [
    'Minister Omar Hadi assured the envoy that deposits of up to 50,000 dirhams would be repaid.',
    ['Omar Hadi > envoy | deposits of up to 50,000 dirhams would be repaid | 50000 AED at most | '],
  ],
  ['Minister Alma Tudela said the fine would be waived.', ['Alma Tudela > | the fine would be waived |  | ']],
  ['President Alma Tudela promised early elections.', ['Alma Tudela > | early elections |  | ']],
  ['Alma Tudela pledged an independent inquiry.', ['Alma Tudela > | an independent inquiry |  | ']],
  [
    'Kenya promised to hire 1,200 nurses and to pay 3 million shillings in arrears.',
    ['Kenya > * | hire 1,200 nurses | 1200 nurses | ', 'Kenya > | pay 3 million shillings in arrears | 3000000 KES | '],
  ],
  ['The protocol commits Chad to freeing 140 detainees.', ['Chad > * | freeing 140 detainees | 140 detainees | ']],
  ['Togo offered Lome as a venue.', ['Togo > | Lome as a venue |  | ']],
  ['Omar Hadi agreed to stand in.', ['Omar Hadi > | stand in |  | ']],
  [
    'Japan and Italy are to bear half the cost of 640 million euros.',
    ['Japan+Italy > | are to bear half the cost of 640 million euros | 640000000 EUR | '],
  ],
  [
    'Qatar pledged 25 million dollars for Chad, to be spent through the Amber Fund.',
    ['Qatar > Chad | 25 million dollars for Chad, to be spent through the Amber Fund | 25000000 USD | '],
  ],
  ['Chad offered 2 million tugrik per family.', ['Chad > | 2 million tugrik per family | 2000000 MNT | ']],
]

test.each(CASES)('%s', (sentence, expected) => {
  unlessNotYet(sentence, () => expect(commitmentsIn(sentence)).toEqual(expected))
})

/** Threats, hopes, refusals, predictions, plans that concern nobody else, and what is done already. */
const NOTHING: readonly string[] = [
  'The coach assured fans that results would improve.',
  'The minister said the match would be postponed.',
  'Chad said the tax would be doubled.',
  'Alma Tudela promised a surprise.',
  'Chad vowed to stand firm.',
  'The law commits Chad to nothing.',
  'The minister said the road would be blocked by Niger.',
  'Chad will move its clocks.',
  'Omar Hadi promised to run.',
  'Slovakia promised not to close the crossing.',
  'Ethiopia vowed to crush Eritrea.',
  'Sudan vowed to retaliate against Chad.',
  'Kenya hopes to send tents to Somalia.',
  'Kenya refused to send tents to Somalia.',
  'Kenya did not promise anything to Somalia.',
  'Kenya plans to build a road.',
  'Prices will help exporters.',
  'Kenya has sent tents to Somalia.',
  'Rain will come to Kenya by May.',
  'The bank will raise its rates.',
  'Kenya might pledge $2 million to Somalia.',
  'If Kenya pledges $2 million, Somalia will build a port.',
  'Did Kenya pledge $2 million to Somalia?',
  'Critics say Kenya should promise aid to Somalia.',
  'The party promises to be lively.',
  'Omar Hadi will marry in May.',
  'The team agreed with the coach.',
  'Iran threatened to send ships to Oman.',
  'Kenya was urged to pledge $2 million.',
  'Shares are set to rise.',
  'Kenya hopes to deliver ten boats to Tanzania.',
  'Chad refused to promise aid to Niger.',
  'The court ordered Peru to pay 5 million dollars to Chile.',
  'Uganda demanded that Rwanda pay 5 million dollars.',
  'Experts predict that Ghana will need 5 million dollars.',
  'The army will crush the rebels, the minister said.',
  'Ethiopia vowed to retaliate against Eritrea.',
  'Denmark would not raise its contribution to the fund.',
  'Kenya asked Norway to pay for the cameras.',
  'Will Norway pay for the cameras?',
  'The shop promises to be popular.',
  'Poland may send tents to Chad.',
  'Prices will rise by 5 percent in Ghana.',
  'Lena Varga will meet her Kenyan counterpart in Nairobi.',
  'Bolivia could pay Peru 5 million dollars if it loses.',
  'The opposition called on Norway to keep its promise.',
  'Serbia rejected an appeal to free the miners.',
  'Niger signed a letter to the African Union.',
  'The prime minister will travel to Riga on Monday.',
  'Sudan threatened to close the pipeline to Chad.',
  'Voters expect the government to cut taxes.',
  'Georgia received 20 buses from Japan in May.',
  'Estonia gave Ukraine 20 ambulances last year.',
  'Armenia plans to build a new stadium by 2030.',
  'The storm will reach Cuba by Friday.',
  'Spain considered giving Morocco 20 million euros.',
  'Angola agreed with Zambia that the vote was fair.',
  'Chile accepted the apology of Peru.',
  'If Kenya had promised help, Somalia would have stayed.',
  'Tunisia was told to pay 3 million dollars to Libya.',
  'Mali doubts that France will send planes to Niger.',
  'Oman said it had sent 20 tents to Yemen.',
  'Kenya welcomed the pledge.',
  'Malta would have sent tents to Libya.',
  'Peru is likely to send tents to Chile.',
  "Rwanda's commitment to peace was praised.",
  'Congo denied that it would pay the rebels 2 million dollars.',
  'Nobody promised aid to Haiti.',
  'The United Nations urged Japan to pledge 3 million dollars.',
  'Botswana wants Zambia to open the bridge.',
  'Qatar won the match against Oman.',
  'Albania never offered to host the talks.',
  'Panama will hold elections in May.',
  'The yen will fall, the bank said.',
  'Honduras was asked whether it would take in refugees from Cuba.',
  'It is unclear whether Norway will send doctors to Gaza.',
  'Finland was promised nothing.',
  'Economists in Ghana agree that growth will be slow.',
  'The census will likely help Chad.',
  'Togo signed a bill worth 4 million euros.',
  'Many workers will receive more pay once the rule is in force.',
  'Mali offered few ideas to Niger.',
]

test.each(NOTHING.map((sentence) => [sentence]))('no promise in: %s', (sentence) => {
  expect(commitmentsIn(sentence)).toEqual([])
})
