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
]

test.each(NOTHING.map((sentence) => [sentence]))('no membership in: %s', (sentence) => {
  expect(membershipsIn(sentence)).toBe('')
})
