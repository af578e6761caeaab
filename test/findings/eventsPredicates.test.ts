import { describe, expect, test } from 'vitest'
import { eventsIn } from './eventsFinding.ts'

// Acts whose parties stand in the clause, whatever verb, noun or construction tells them; beside them what looks alike and is none.
// Events as in events.test.ts; people are invented.

describe('acts told by many kinds of verb', () => {
  test.each<[string, string]>([
    [
      'Ghana answered by halting purchases of Togolese gas and suing Togo in The Hague.',
      'ACCUSE allege Ghana > Togo; SANCTION discontinue Ghana > Togo',
    ],
    [
      'Kenya, which delivered two patrol vessels to the Somali navy in 2023, praised Ghana.',
      'AID - Kenya > Somali navy; SUPPORT - Kenya > Ghana',
    ],
    ['France has handed over two radars to the Moldovan air force.', 'AID - France > Moldovan air force'],
    ['Chad asked Niger for more launchers.', 'REQUEST assist Chad > Niger'],
    ['Togo asked Benin to stop the expulsions.', 'REQUEST yield Togo > Benin'],
    ['Togo asked Benin to extradite two bankers.', 'REQUEST assist Togo > Benin'],
    ['Togo asked Benin to keep talking.', 'REQUEST meet Togo > Benin'],
    ['Fiji urged Tonga to share its data.', 'REQUEST assist Fiji > Tonga'],
    ['Mali undertook to raise the matter with Niger.', 'AGREE - Mali > Niger'],
    ['Malawi offered to double its grant to Zambia.', 'AGREE - Malawi > Zambia'],
    ['Latvia stands ready to host talks with Estonia.', 'AGREE - Latvia > Estonia'],
    [
      'Latvia is ready to receive the Estonian delegation if the road is cleared.',
      'AGREE - Latvia > Estonian delegation (conditional)',
    ],
    ['Ghana offered to share flow data with Togo if Togo did the same.', 'AGREE - Ghana > Togo (conditional)'],
    ['Chad and Niger agreed in January on joint border patrols.', 'AGREE - Chad + Niger'],
    ['Chad and Niger agreed to share flow data every hour.', 'AGREE - Chad + Niger'],
    ['Chad and Niger plan to lay a cable by 2035.', 'AGREE - Chad + Niger (planned)'],
    ['Gabon committed itself to talks with Congo.', 'AGREE - Gabon > Democratic Republic of the Congo'],
    [
      'Gabon promised to reopen the road to Congo within ten days.',
      'CONCEDE - Gabon > Democratic Republic of the Congo',
    ],
    ['Gabon undertook to let Congolese trucks through.', 'CONCEDE - Gabon > Democratic Republic of the Congo'],
    ['Australia said it would put 40 million dollars into Fiji.', 'AGREE - Australia > Fiji (planned)'],
    ["Norway's premier said Oslo would pay for the monitors in Chad.", 'AGREE - Norway > * (planned)'],
    ['Japan will write off the debt of Laos.', 'AGREE - Japan > Laos (planned)'],
    ['Fiji said it would not sign the treaty with Tonga unless it had a seat.', 'REJECT change Fiji > Tonga'],
    ['Denmark would not raise its contribution to Niger.', 'REJECT assist Denmark > Niger'],
    ['Norway said it could not lend launchers to Ukraine.', 'REJECT assist Norway > Ukraine'],
    ['Brazil has twice refused to send an envoy to Paraguay.', 'REJECT meet Brazil > Paraguay'],
    ['Egypt threatened to leave the African Union.', 'THREATEN relations Egypt > African Union'],
    ['Kenya warned Uganda against crossing the border.', 'THREATEN - Kenya > Uganda'],
    [
      'Jordan, which quarrelled with Oman over a well in 2024, praised Peru.',
      'ACCUSE disapprove Jordan + Oman; SUPPORT - Jordan > Peru',
    ],
    ['The laboratory, set up by Malta and Cyprus in 2024, has no office.', 'COOPERATE - Malta + Cyprus'],
    ['Sweden, which founded the bank together with Uruguay in May, has left it.', 'COOPERATE - Sweden + Uruguay'],
    [
      'Mali lent judges to Niger, a step welcomed by Chad and condemned by Togo.',
      'ACCUSE disapprove Togo > Mali; AID - Mali > Niger; SUPPORT - Chad > Mali',
    ],
    ['Japan expressed regret that Fiji had not signed the treaty.', 'ACCUSE disapprove Japan > Fiji'],
    ['Romania called the Serbian decision blackmail.', 'ACCUSE disapprove Romania > Serbia'],
    ['Romania described the Serbian raid as a provocation.', 'ACCUSE disapprove Romania > Serbia'],
    ['The Red Cross called the Chadian release a sober success.', 'SUPPORT - Red Cross > Chad'],
    ['Kenya barred Ugandan maize, citing mould.', 'SANCTION discontinue Kenya > Uganda'],
    ['Nepal received 20 million dollars from the World Bank.', 'AID - World Bank > Nepal'],
    [
      'Its acting head, Ghanaian diplomat Abena Tetteh, appealed to Kenya to keep talking.',
      'REQUEST meet Abena Tetteh > Kenya',
    ],
    [
      'Serbia raised the level of the river, and Bucharest responded by halting purchases of Serbian power.',
      'SANCTION discontinue Romania > Serbia',
    ],
    ['Estonia thanked Finland for the tents.', 'SUPPORT - Estonia > Finland'],
    ['Hungary brokered a truce between Serbia and Romania.', 'CONSULT third-party Hungary > Serbia+Romania'],
    ['Peruvian prosecutors laid treason charges against Pedro Alvim.', 'ACCUSE allege * > Pedro Alvim'],
    ['A court acquitted Pedro Alvim of treason.', 'CONCEDE - court > Pedro Alvim'],
    ['The court ordered Halden Shipping to pay 12 million euros to Malta.', 'SANCTION convict court > Halden Shipping'],
    ['The court awarded damages against Halden Shipping.', 'SANCTION convict court > Halden Shipping'],
    ['Chad dropped charges against Omar Hadi.', 'CONCEDE - Chad > Omar Hadi'],
    ['Cuba aligned itself with Bolivia.', 'SUPPORT - Cuba > Bolivia'],
    ["Cuba sponsored Bolivia's bid.", 'SUPPORT - Cuba > Bolivia'],
    ['NATO has been patrolling the strait since May.', 'MOBILIZE weapons NATO (ongoing)'],
    [
      "Chad's government said it would keep paying for the Nigerien police.",
      'AGREE - Chad > Nigerien police (planned)',
    ],
    ['Kazakhstan will hand the chair to Turkmenistan.', 'AGREE - Kazakhstan > Turkmenistan (planned)'],
    [
      'The European Union suspended the tariff preferences of Cambodia.',
      'SANCTION discontinue European Union > Cambodia',
    ],
    [
      "Togo's foreign ministry handed the Ghanaian ambassador a note of protest.",
      "ACCUSE disapprove Togo's foreign ministry > Ghanaian ambassador",
    ],
    ['Togo closed the crossing to Ghana.', 'COERCE restrict Togo > Ghana'],
    ['Romania cut the power line to Serbia.', 'COERCE withhold Romania > Serbia'],
    ['Chinese police seized the tanker of a Greek firm.', 'COERCE seize Chinese police > Greek firm'],
    [
      'Togo demanded that Benin release two pilots; Togo will lift its ban on Beninese rice if it does so.',
      'CONCEDE - Togo > Benin (conditional); REQUEST yield Togo > Benin',
    ],
    [
      'Tokyo, which delivered two vessels to the Philippine navy in 2031, condemned Kenya.',
      'ACCUSE disapprove Japan > Kenya; AID - Japan > Philippine navy',
    ],
    ['Togo said it would not recognise the ruling of the Ghanaian court.', 'REJECT change Togo > Ghanaian court'],
    [
      'Kenya accused Uganda of theft and threatened to halt the transit of Ugandan goods.',
      'ACCUSE allege Kenya > Uganda; THREATEN restrict Kenya > Uganda',
    ],
    ['Malta secured a loan from Libya.', 'AGREE - Malta + Libya'],
    ["Omar Hadi, Chad's premier, said after talks with Niger that the road was safe.", 'CONSULT - Omar Hadi + Niger'],
    ['Chad attacked a prison in Niger.', 'ASSAULT - Chad > Niger'],
    ["Fiji welcomed Tonga's accession.", 'SUPPORT - Fiji > Tonga'],
    ['Malta voiced support for Cyprus.', 'SUPPORT - Malta > Cyprus'],
    ['Togo complained that Ghana had moved the fence.', 'ACCUSE disapprove Togo > Ghana'],
    [
      'The Syrian army said it had ceased operations but warned it would retaliate against Chad.',
      'THREATEN violence Syrian army > Chad',
    ],
    ['Chad warned that it would close its border with Niger.', 'THREATEN restrict Chad > Niger'],
    ['Latvia supported Estonia with 40 ambulances.', 'AID - Latvia > Estonia'],
    ["Rebels shelled the Malian army's base.", 'ASSAULT heavy-weapons * > Malian army'],
    ['The pianist promised her pupils a concert.', ''],
  ])('%s', (sentence, expected) => {
    expect(eventsIn(sentence)).toBe(expected)
  })
})

describe('what looks alike and is no act', () => {
  test.each<[string]>([
    ['The singer promised to sing again.'],
    ['Omar promised his wife to stop drinking.'],
    ['Marta and her neighbour have quarrelled over a pear tree.'],
    ['The bakery offered to double its loaves.'],
    ['The striker refused to leave the club.'],
    ['The coach asked the goalkeeper to stay.'],
    ['The road reopened on Monday.'],
    ['The company will open a shop in Riga.'],
    ['The minister said the train would be late.'],
    ['Kenya does not plan to share data with Uganda.'],
    ['Fans asked the band for a song.'],
    ['Chad would have shared its data.'],
    ['The council plans to mow the lawn.'],
    ['Prices will rise in Kenya.'],
    ['The judge called the cake a success.'],
    ['The town set up a choir.'],
    ['The teacher described the essay as a masterpiece.'],
    ['The firm halted purchases of paper.'],
    ['The club denied the player a rise.'],
    ["The owner's lawyer ordered a steak."],
    ['They flew to Nairobi.'],
    ['The festival is run by the town and paid for by nobody.'],
    ['Ana could not part with her piano.'],
    ["The ship patrolled nobody's waters."],
    ['The pianist promised her pupils a concert.'],
    ['The zoo received two penguins from its friends.'],
    ['The orchestra agreed to play an encore.'],
    ['The weather is due to change on Friday.'],
    ['The novel was welcomed by critics.'],
    ['The board put the kettle on.'],
    ['The pupils asked for more homework.'],
    ['The champion said she would not retire.'],
    ['Chad warned that rains would close the road to Niger.'],
  ])('%s', (sentence) => {
    expect(eventsIn(sentence)).toBe('')
  })
})
