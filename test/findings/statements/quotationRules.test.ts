import { expect, test } from 'vitest'
import { playUnheard, told } from './play.ts'

test.each<readonly [string, readonly string[]]>([
  ['“We sail at noon.” ― Liisa Tamm', ['Liisa Tamm | ― | “We sail at noon.”']],
  [
    '“We sail at noon.” ― Liisa A. Tamm, dock worker\nMore ships came.',
    ['Liisa A. Tamm, dock worker | ― | “We sail at noon.”'],
  ],
  ['“We sail at noon” — and nobody did.', []],
  ['“We sail at noon” — Nobody did, and the crews who had waited since dawn at last went home.', []],
  [
    'TAMM: We sail at noon, all of us.\n\nKASK: Not if the crews stay at home.',
    ['TAMM | : | We sail at noon, all of us', 'KASK | : | Not if the crews stay at home'],
  ],
  ['"TAMM: We sail at noon, all of us."', ['TAMM | : | We sail at noon, all of us']],
  ['NOTE: The port is shut on Mondays.', []],
  // a heading in marks between two parts of a report belongs to nobody
  ['“We sail at noon,” Tamm said.\n\n“All Bets Are Off”\n\nThe crews left.', ['Tamm | said | “We sail at noon,”']],
  [
    '“Every day counts,” Tamm said, “and we have lost ten.”',
    ['Tamm | said | “Every day counts,” / “and we have lost ten.”'],
  ],
  ['Kask shook his head and said, “We wait.”', ['Kask | said | “We wait.”']],
  [
    'She drove so badly that Kask had to change his answer: “We wait for the tide.”',
    ['Kask | : | “We wait for the tide.”'],
  ],
])('%s', (text, expected) => {
  expect(told(playUnheard(text))).toEqual(expected)
})
