import { expect, test } from 'vitest'
import { paragraphSpans } from '../../src/english/paragraphs.ts'
import { unwrapped } from '../../src/press/unwrapped.ts'

const WRAPPED = `Morning letter

The ferry between Sarvik and Lunde stays in port for a third day, the
harbour office said on Tuesday, since the ice on the strait has not
moved. "We will tell passengers by noon," said Mia Holt, who keeps the
harbour and its well-
known lighthouse, and who had tea brought to those who had waited there
since morning.

Harbour office
4 Harbour Street
Sarvik

- The coast guard sent its icebreaker on Monday; it turned back there
- The second`

test('a letter that was wrapped has a line a paragraph; addresses and lists stay', () => {
  expect(unwrapped(WRAPPED)).toBe(`Morning letter

The ferry between Sarvik and Lunde stays in port for a third day, the harbour office said on Tuesday, since the ice on the strait has not moved. "We will tell passengers by noon," said Mia Holt, who keeps the harbour and its well-known lighthouse, and who had tea brought to those who had waited there since morning.

Harbour office
4 Harbour Street
Sarvik

- The coast guard sent its icebreaker on Monday; it turned back there
- The second`)
})

test.each([
  ['', ''],
  ['One line.', 'One line.'],
  [
    'A line of some words.\nAnother of some more.\n\nA third.',
    'A line of some words.\nAnother of some more.\n\nA third.',
  ],
])('%j is none', (text, same) => {
  expect(unwrapped(text)).toBe(same)
})

test('what is wrapped is read by its paragraphs, and its text stays as it is', () => {
  const body = [{ start: 0, end: WRAPPED.length }]
  const words = paragraphSpans(WRAPPED, body).map(({ start, end }) => WRAPPED.slice(start, end).split('\n').length)
  expect(words).toEqual([1, 6, 1, 1, 1, 1, 1])
  expect(paragraphSpans('One.\r\nTwo.\n\n\rThree.', [{ start: 0, end: 20 }])).toEqual([
    { start: 0, end: 4 },
    { start: 6, end: 10 },
    { start: 13, end: 19 },
  ])
})
