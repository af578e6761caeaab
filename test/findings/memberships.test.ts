import { expect, test } from 'vitest'
import { membershipsIn } from './eventsFinding.ts'

/** Sentence, and its memberships as `member as body`, sorted. People and most bodies are invented. */
const CASES: readonly (readonly [string, string])[] = [
  ['Kenya joined the African Union in 1963.', 'Kenya member African Union'],
  ['Estonia, a member of NATO, sent tents to Chad.', 'Estonia member NATO'],
  ['Finland is a member of the European Union.', 'Finland member European Union'],
  ['NATO members Estonia and Latvia closed their borders.', 'Estonia member NATO; Latvia member NATO'],
  ['NATO member Estonia closed its border.', 'Estonia member NATO'],
  [
    'Members of the European Union such as Malta and Cyprus agreed.',
    'Cyprus member European Union; Malta member European Union',
  ],
  ['Members of NATO, including Norway and Denmark, sent ships.', 'Denmark member NATO; Norway member NATO'],
  ['The Amber Council was founded by Lena Varga.', 'Lena Varga founder Amber Council'],
  [
    'The Amber Council was launched by Estonia and Latvia.',
    'Estonia founder Amber Council; Latvia founder Amber Council',
  ],
  ['Lena Varga founded the Amber Council in 2019.', 'Lena Varga founder Amber Council'],
  ['The Amber Council, founded by Lena Varga, meets in Riga.', 'Lena Varga founder Amber Council'],
  ['The Amber Council is led by Omar Hadi.', 'Omar Hadi leader Amber Council'],
  ['Omar Hadi has chaired the Amber Council.', 'Omar Hadi leader Amber Council'],
  ['The Amber Council is chaired by Liisa Tamberg.', 'Liisa Tamberg leader Amber Council'],
  [
    'The Amber Fund is implemented by Estonia and Kenya.',
    'Estonia implementer Amber Fund; Kenya implementer Amber Fund',
  ],
  ['Rwanda has hosted the Amber Council.', 'Rwanda host Amber Council'],
  ['The Amber Council is hosted by Rwanda.', 'Rwanda host Amber Council'],
  ['Sweden became a member of NATO in 2024.', 'Sweden member NATO'],
  ['Kenya and Uganda joined the Amber Council.', 'Kenya member Amber Council; Uganda member Amber Council'],
  ['Peru is a signatory of the Amber Council.', 'Peru member Amber Council'],
  ['The Dawn Brigade is the armed wing of the Dawn Party.', 'Dawn Brigade member Dawn Party'],
  ['Norway belongs to the Nordic Council.', 'Norway member Nordic Council'],
  [
    'Estonia and Latvia cooperate through formats such as the Nordic-Baltic Eight.',
    'Estonia member Nordic-Baltic Eight; Latvia member Nordic-Baltic Eight',
  ],
  [
    'Lithuania and Ukraine worked together in formats such as the Lublin Triangle and the Nordic-Baltic Eight.',
    'Lithuania member Lublin Triangle; Lithuania member Nordic-Baltic Eight; Ukraine member Lublin Triangle',
  ],
  ['Denmark, a founding member of NATO, agreed.', 'Denmark member NATO'],
  ['Togo rejoined the African Union.', 'Togo member African Union'],
  [
    'The Amber Council was created by Kenya, together with Uganda.',
    'Kenya founder Amber Council; Uganda founder Amber Council',
  ],
  ['Liisa Tamberg established the Amber Council.', 'Liisa Tamberg founder Amber Council'],
  ['President Mart Rebane presides over the Amber Council.', 'Mart Rebane leader Amber Council'],
  ['EU members Malta and Cyprus voted against.', 'Cyprus member European Union; Malta member European Union'],
  ['The Amber Council, headed by Omar Hadi, issued a report.', 'Omar Hadi leader Amber Council'],
  [
    'The bloc known as the Amber Council comprises Kenya, Uganda and Rwanda.',
    'Kenya member Amber Council; Rwanda member Amber Council; Uganda member Amber Council',
  ],
  [
    'The Amber Council is made up of Chad, Niger and Mali.',
    'Chad member Amber Council; Mali member Amber Council; Niger member Amber Council',
  ],
  ['The Amber Council consists of Peru and Chile.', 'Chile member Amber Council; Peru member Amber Council'],
  [
    'The Amber Council brings together Estonia, Latvia and Lithuania.',
    'Estonia member Amber Council; Latvia member Amber Council; Lithuania member Amber Council',
  ],
  [
    'The Amber Council, of which both Estonia and Latvia are members, met in Riga.',
    'Estonia member Amber Council; Latvia member Amber Council',
  ],
  ['Estonia, one of the founders of the Amber Council, called a meeting.', 'Estonia founder Amber Council'],
  [
    'Samoa and Malta were among the first members of the Amber Council.',
    'Malta member Amber Council; Samoa member Amber Council',
  ],
  ['Palau became the seventh member of the Amber Forum on Friday.', 'Palau member Amber Forum'],
  [
    'The Amber Council was set up by Kenya and Uganda in 2029.',
    'Kenya founder Amber Council; Uganda founder Amber Council',
  ],
  [
    'The Amber Fund, founded in 1998 by the painter Goran Ilievski, is run by the city of Oslo.',
    'Goran Ilievski founder Amber Fund',
  ],
  ['Omar Hadi, the founder of the Dawn Party, was arrested.', 'Omar Hadi founder Dawn Party'],
  [
    'Denmark, which founded the Amber Fund together with Bangladesh, called for calm.',
    'Bangladesh founder Amber Fund; Denmark founder Amber Fund',
  ],
  [
    'Estonia, which holds the rotating presidency of the Amber Council, called a meeting.',
    'Estonia leader Amber Council',
  ],
  ["The Amber Council met in Suva under Vanuatu's chairmanship.", 'Vanuatu leader Amber Council'],
  ['The Amber Council met in May. Vietnam, also a member, stayed away.', 'Vietnam member Amber Council'],
  ['The Amber Council has its secretariat in Kenya.', 'Kenya host Amber Council'],
  ['Turkmenistan has agreed to host the secretariat of the Amber Council.', 'Turkmenistan host Amber Council'],
  ["The Amber Council's headquarters are hosted by Rwanda.", 'Rwanda host Amber Council'],
  [
    'The five members of the Amber Council, Chad, Niger, Mali, Togo and Benin, agreed.',
    'Benin member Amber Council; Chad member Amber Council; Mali member Amber Council; Niger member Amber Council; Togo member Amber Council',
  ],
  [
    'The Amber Compact, a programme of UNESCO and the World Bank, will end in May.',
    'UNESCO implementer Amber Compact; World Bank implementer Amber Compact',
  ],
  [
    'The Amber Project is carried out by the World Bank and Norway.',
    'Norway implementer Amber Project; World Bank implementer Amber Project',
  ],
  [
    'The Amber Library will be hosted by the University of Turku and run by the Finnish Meteorological Institute.',
    'Finnish Meteorological Institute leader Amber Library; University of Turku host Amber Library',
  ],
  ['Kenya, which leads the Amber Mission, sent more police.', 'Kenya leader Amber Mission'],
  ['The Amber Mission is led by Kenya and Jamaica.', 'Jamaica leader Amber Mission; Kenya leader Amber Mission'],
  ['Sweden took over the presidency of the Nordic Council in January.', 'Sweden leader Nordic Council'],
  ['Peru signed the founding treaty of the Amber Council in 1998.', 'Peru member Amber Council'],
  ['The Amber Council admitted Fiji as its tenth member.', 'Fiji member Amber Council'],
  ['Fiji was admitted to the Amber Council as a full member.', 'Fiji member Amber Council'],
  ['Slovenia sits on the UN Security Council.', 'Slovenia member Security Council'],
  [
    'The Amber Council, a contact group of Chad, Niger and Mali, met.',
    'Chad member Amber Council; Mali member Amber Council; Niger member Amber Council',
  ],
  [
    'The coalition, called "Blue Table", was formed by Kenya and Malawi.',
    'Kenya founder Blue Table; Malawi founder Blue Table',
  ],
  ['Kenya contributes troops to the Amber Mission.', 'Kenya member Amber Mission'],
  ['The Amber Council includes Iran and Georgia.', 'Georgia member Amber Council; Iran member Amber Council'],
  ['Togo chairs the Amber Council this year.', 'Togo leader Amber Council'],
  ['The Amber Council is co-chaired by Chile and Norway.', 'Chile leader Amber Council; Norway leader Amber Council'],
  [
    'The Amber Council was founded by Lena Varga and is chaired by Kenya.',
    'Kenya leader Amber Council; Lena Varga founder Amber Council',
  ],
  ['Georgia has been part of the Amber Council since 2020.', 'Georgia member Amber Council'],
  [
    'NATO members Estonia, Latvia and Lithuania closed the border.',
    'Estonia member NATO; Latvia member NATO; Lithuania member NATO',
  ],
  [
    'Germany, France and Poland met in the Weimar Triangle format.',
    'France member Weimar Triangle; Germany member Weimar Triangle; Poland member Weimar Triangle',
  ],
  [
    'The Forum of Small Islands, whose members include Malta and Tonga, met.',
    'Malta member Forum of Small Islands; Tonga member Forum of Small Islands',
  ],
  [
    'Kenya and Uganda are among the founders of the Amber Council.',
    'Kenya founder Amber Council; Uganda founder Amber Council',
  ],
  [
    'The Amber Forum groups Fiji, Tonga and Samoa.',
    'Fiji member Amber Forum; Samoa member Amber Forum; Tonga member Amber Forum',
  ],
  [
    'The Amber Council, a bloc that comprises Peru, Chile and Ecuador, met.',
    'Chile member Amber Council; Ecuador member Amber Council; Peru member Amber Council',
  ],
  [
    'Nepal, Bhutan and India are members of the Amber Council.',
    'Bhutan member Amber Council; India member Amber Council; Nepal member Amber Council',
  ],
  ['The Amber Council is hosted by Rwanda and financed by Norway.', 'Rwanda host Amber Council'],
  ['Malta took the chair of the Amber Council in March.', 'Malta leader Amber Council'],
  [
    'The Amber Initiative was launched by Omar Hadi together with Lena Varga.',
    'Lena Varga founder Amber Initiative; Omar Hadi founder Amber Initiative',
  ],
  [
    'The Amber Council, whose members include Iran and Oman, met in Muscat.',
    'Iran member Amber Council; Oman member Amber Council',
  ],
  ['Members of the Amber Council include Iran and Oman.', 'Iran member Amber Council; Oman member Amber Council'],
  [
    'The Amber Council met in Suva. Its members are Fiji and Tonga.',
    'Fiji member Amber Council; Tonga member Amber Council',
  ],
  ['Tonga will host the headquarters of the Amber Council.', 'Tonga host Amber Council'],
  ['Iceland joined the Amber Council in 2019 as its newest member.', 'Iceland member Amber Council'],
]

test.each(CASES)('%s', (sentence, expected) => {
  expect(membershipsIn(sentence)).toBe(expected)
})

/** Wishes, departures, questions, people in choirs and bodies merely spoken of. */
const NOTHING: readonly string[] = [
  'Ghana acceded to the Amber Convention.',
  'Kenya may join the African Union.',
  'Kenya wants to join the African Union.',
  'Kenya did not join the African Union.',
  'Kenya left the African Union.',
  'Will Kenya join the African Union?',
  'Omar Hadi joined the choir.',
  'Omar Hadi joined the Amber Council as a cook.',
  'A member of staff of the Amber Council left.',
  'Kenya met the Amber Council.',
  'Members said Kenya had left.',
  'The Amber Council was criticised by Kenya.',
  'If Kenya joins the African Union, trade will grow.',
  'Kenya signed the letter.',
  'Lena Varga founded a bakery.',
  'The party was led by a band.',
  'Estonia praised members of NATO.',
  'Estonia was not a member of NATO.',
  'Norway hosted the winter games.',
  'Kenya left the Amber Council in 2020.',
  'Kenya wants to join the Amber Council.',
  'Kenya is not a member of the Amber Council.',
  'The Amber Council rejected Kenya.',
  'Kenya, a former member of the Amber Council, sent tents.',
  'Kenya will join the Amber Council next year.',
  'Kenya may host the Amber Council.',
  'The Amber Council met Chad, Niger and Mali.',
  'The talks included Kenya and Uganda.',
  'Lena Varga hosted a dinner for the Amber Council.',
  'Kenya criticised the chairmanship of the Amber Council.',
  'Chad seeks the presidency of the Amber Council.',
  'The Amber Council urged Chad to join.',
  "Guam's request for membership of the Amber Forum was turned down.",
  'If Kenya joined the Amber Council, Uganda would leave.',
  'Kenya withdrew from the Amber Council.',
  'Members of staff met in Lomé.',
  'Kenya was expelled from the Amber Council.',
  'Kenya ceased to be a member of the Amber Council.',
  'Kenya, the host, expressed disappointment.',
  'The Amber Council was invited by Kenya.',
  'Officials of the Amber Council visited Kenya and Uganda.',
  'Omar Hadi joined the chorus of critics.',
  'Kenya launched a rocket at the Amber Council.',
  'The programme of the Amber Council was printed in Kenya.',
  'Kenya has been invited to the Amber Council twice.',
  "Tokyo's embassy is part of the problem.",
  'The two leaders led a delegation to the Amber Council.',
  'Experts doubt that Kenya belongs to the Amber Council.',
  'Kenya hoped to be part of the Amber Council.',
  'Omar Hadi directed the Amber Council to work on the report.',
  'EU member states are worried.',
]

test.each(NOTHING.map((sentence) => [sentence]))('no membership in: %s', (sentence) => {
  expect(membershipsIn(sentence)).toBe('')
})
