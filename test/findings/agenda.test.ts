import { expect, test } from 'vitest'
import { textOf } from '../../src/terms/index.ts'
import { told } from './eventsFinding.ts'

// all read as of Monday 9 March 2026

/** `sort what | who | days`, in order of place. */
const agendaIn = (text: string): string =>
  told(text)
    .findings.agenda.map(({ sort, what, who, date }) => {
      const { nameOf } = told(text)
      const days = date.from.iso === date.to.iso ? date.from.iso : `${date.from.iso}..${date.to.iso}`
      return `${sort} ${textOf(text, what)} | ${who.map(nameOf).join(', ')} | ${days}`
    })
    .join('; ')

test.each([
  [
    'The Kenyan parliament will vote on the bill on Thursday.',
    'vote will vote on the bill on Thursday | Kenyan parliament | 2026-03-12',
  ],
  ['A referendum is scheduled for 4 June.', 'vote A referendum |  | 2026-06-04'],
  ['The summit opens in Riga on Friday.', 'meeting The summit |  | 2026-03-13'],
  ['Chad will hold a presidential election on 3 May.', 'vote a presidential election | Chad | 2026-05-03'],
  ['The trial of Oto Brandl begins on Wednesday.', 'hearing The trial of Oto Brandl | Oto Brandl | 2026-03-11'],
  ['The Constitutional Court will rule on Friday.', 'hearing will rule on Friday | Constitutional Court | 2026-03-13'],
  ['The ultimatum expires on Sunday.', 'deadline expires on Sunday |  | 2026-03-15'],
  ['The talks resume in Doha tomorrow.', 'meeting The talks |  | 2026-03-10'],
  [
    'Next week’s summit in Nairobi may be hard for Uganda.',
    'meeting Next week’s summit in Nairobi |  | 2026-03-16..2026-03-22',
  ],
  ['She warned that the 4 June vote would be rigged.', 'vote the 4 June vote |  | 2026-06-04'],
])('%s', (text, expected) => {
  expect(agendaIn(text)).toBe(expected)
})

test.each([
  ['The Kenyan parliament voted on the bill on Thursday.'],
  ['The Kenyan parliament will not vote on Thursday.'],
  ['If the court rules on Friday, the markets will open.'],
  ['The summit opened in Riga on Friday.'],
  ['Last week’s summit in Nairobi was long.'],
  ['Parliament would vote on Thursday if the speaker agreed.'],
  ['The vote may come one day.'],
  ['The minister ruled out talks before 4 June.'],
  ['The union cancelled a meeting scheduled for Friday.'],
  ['The election will be held within ten years.'],
])('nothing to come: %s', (text) => {
  expect(agendaIn(text)).toBe('')
})

test.each([
  ['The summit opens in Riga on Friday.', 'Riga'],
  ['Next week’s summit in Port Moresby may be hard for Uganda.', 'Port Moresby'],
  ['The summit opens in the morning on Friday.', null],
])('%s in %s', (text, place) => {
  expect(told(text).findings.agenda.map((item) => item.place)).toEqual([place])
})

test('what is an announced event already is not told twice', () => {
  const { findings } = told(
    'Foreign Minister Liisa Tamberg of Estonia will meet Kenyan President Wafula Odero on Friday.',
  )
  expect(findings.events.map(({ status }) => status)).toEqual(['planned'])
  expect(findings.agenda).toEqual([])
})
