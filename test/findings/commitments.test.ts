import { expect, test } from 'vitest'
import { amountIn } from '../../src/findings/commitments/amount.ts'
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
  ['Chile promised Peru a new bridge.', ['Chile > Peru | Peru a new bridge |  | ']],
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
]

test.each(CASES)('%s', (sentence, expected) => {
  expect(commitmentsIn(sentence)).toEqual(expected)
})

/** Threats, hopes, refusals, predictions, plans that concern nobody else, and what is done already. */
const NOTHING: readonly string[] = [
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
]

test.each(NOTHING.map((sentence) => [sentence]))('no promise in: %s', (sentence) => {
  expect(commitmentsIn(sentence)).toEqual([])
})

test.each([
  ['£2.5 million', 2_500_000, 'GBP', null, null],
  ['at least 0.25 percent of its GDP annually', 0.25, 'percent of GDP', 'year', 'at least'],
  ['2% of output', 2, 'percent of output', null, null],
  ['US$3.4 trillion', 3.4e12, 'USD', null, null],
  ['$500k', 500_000, 'USD', null, null],
  ['EUR 5 million', 5_000_000, 'EUR', null, null],
  ['201 million EUR', 201_000_000, 'EUR', null, null],
  ['100 million Norwegian kroner', 100_000_000, 'NOK', null, null],
  ['two billion dollars a year', 2e9, 'USD', 'year', null],
  ['half a million euros', 500_000, 'EUR', null, null],
  ['a million pounds', 1_000_000, 'GBP', null, null],
  ['up to 1,250,000 zlotys', 1_250_000, 'PLN', null, 'at most'],
  ['some 40bn yen', 40e9, 'JPY', null, 'about'],
  ['NT$30 million', 30_000_000, 'TWD', null, null],
  ['an annual grant of €4m', 4_000_000, 'EUR', 'year', null],
  ['£286 million this financial year', 286_000_000, 'GBP', 'year', null],
  ['5 million Kenyan shillings per month', 5_000_000, 'KES', 'month', null],
  ['₹20 billion', 20e9, 'INR', null, null],
])('%s', (text, value, unit, per, bound) => {
  expect(amountIn(text)).toEqual({ value, unit, per, bound })
})

test.each(['20 ambulances', 'three years', 'in 2026', 'a dozen', 'pounding the table', 'Section 5 of the act'])(
  'no sum in %s',
  (text) => {
    expect(amountIn(text)).toBeNull()
  },
)
