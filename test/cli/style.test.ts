import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escaped } from '../../src/cli/print/pageMarkdown.ts'
import { shellWord } from '../../src/cli/print/shellWord.ts'
import { takesColours } from '../../src/cli/print/style.ts'
import { columnsOf } from '../../src/cli/print/width.ts'
import type { Difference, EvidenceRow } from '../../src/views/index.ts'
import {
  amountWords,
  columnDays,
  copiesWords,
  differWords,
  grouped,
  intervalWords,
  quotedSentence,
  shortDays,
  windowWords,
} from '../../src/views/words/index.ts'
import { Page } from './play.ts'

describe('colours', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('terminal %s with %j: %s', (terminal, env, colours) => {
    expect(takesColours(new Page(terminal, 80), env)).toBe(colours)
  })
})

test.each([
  [true, 72, {}, 72],
  [true, 300, {}, 100],
  [true, 10, {}, 40],
  [true, 72, { COLUMNS: '90' }, 72],
  [false, 72, {}, 100],
  [false, 72, { COLUMNS: '72' }, 72],
  [false, 72, { COLUMNS: 'wide' }, 100],
])('a page on a terminal (%s) with %i columns and %j is %i wide', (terminal, columns, env, width) => {
  expect(columnsOf(new Page(terminal, columns), env)).toBe(width)
})

describe('days', () => {
  test.each([
    ['2025-03-04', '2025-03-04', '4 March 2025'],
    ['2025-03-31', '2025-04-02', '31 March to 2 April 2025'],
    ['2025-12-31', '2026-01-01', '31 December 2025 to 1 January 2026'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-01-01', '2025-03-31', 'January to March 2025'],
    ['2024-01-01', '2025-12-31', '2024 to 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2025-02-01', '2025-02-27', '1 to 27 February 2025'],
  ])('%s to %s: %s', (from, to, words) => {
    expect(intervalWords(from, to)).toBe(words)
  })

  const week = { since: '2025-03-03', until: '2025-03-09' }
  test.each([
    ['2025-03-04', '2025-03-04', week, 'Tue  4'],
    ['2025-03-04', '2025-03-06', week, 'Tue  4–6'],
    ['2025-03-31', '2025-04-02', week, 'Mon 31 …'],
    ['2025-04-01', '2025-04-01', week, 'Tue  1 Apr'],
    ['2026-04-01', '2026-04-01', week, ' 1 Apr 2026'],
    ['2026-01-01', '2026-12-31', week, '2026'],
    ['2025-03-04', '2025-03-04', { since: '2024-12-30', until: '2025-03-09' }, ' 4 Mar 2025'],
    ['2025-03-04', '2025-03-04', { since: '2025-02-24', until: '2025-03-09' }, 'Tue  4 Mar'],
  ])('in a column: %s to %s', (from, to, window, words) => {
    expect(shortDays(from, to, window)).toBe(words)
  })

  test('in a column of any days', () => {
    expect([columnDays('2025-03-14', '2025-03-14'), columnDays('2025-03-04', '2025-03-06')]).toEqual([
      '14 Mar 2025',
      ' 4 Mar 2025 …',
    ])
  })

  test('as asked', () => {
    expect(windowWords({ since: '2025-03-01', until: '2025-03-31' })).toBe(', March 2025')
    expect(windowWords({ since: null, until: '2025-03-31' })).toBe(' until 31 March 2025')
    expect(windowWords({ since: null, until: null })).toBe('')
  })
})

test.each([
  ['He left.', '“He left.”'],
  ['“We left,” he said.', '“We left,” he said.'],
  ['He said: "We left."', '“He said: "We left."”'],
  ['He\n  left.', '“He left.”'],
])('a sentence in a footnote: %j', (sentence, quoted) => {
  expect(quotedSentence(sentence)).toBe(quoted)
})

describe('reports that differ', () => {
  const told = (value: string, outlet: string, day = '2025-03-05') => ({
    value,
    by: [{ article: outlet, outlet, source: 'a.txt', day }],
  })
  const amount = (value: number) => JSON.stringify({ value, unit: 'EUR', per: null, bound: 'about' })
  test.each<readonly [readonly Difference[], string]>([
    [[], ''],
    [
      [{ field: 'days', values: [told('2025-03-05/2025-03-05', 'Mole'), told('2025-03-04/2025-03-06', 'Pier')] }],
      'reports differ: 5 March 2025 (Mole) / 4 to 6 March 2025 (Pier)',
    ],
    [
      [{ field: 'figure', values: [told('1200 marchers', 'Mole'), told('at least 3000 people', 'Pier')] }],
      'reports differ: 1,200 marchers (Mole) / at least 3,000 (Pier)',
    ],
    [
      [{ field: 'figure', values: [told('4 killed', 'Mole'), told('6 killed', 'Pier', '2025-03-07')] }],
      'reports differ: 4 killed (Mole, 5 March 2025) / 6 (Pier, 7 March 2025)',
    ],
    [
      [{ field: 'amount', values: [told(amount(2.5e6), 'Mole'), told(amount(3e6), 'Pier')] }],
      'reports differ: about 2,500,000 EUR (Mole) / about 3,000,000 EUR (Pier)',
    ],
    [
      [
        { field: 'place', values: [told('Port Sorrow', 'Mole'), told('Sundholm', 'Pier')] },
        { field: 'type', values: [told('AGREE', 'Mole'), told('CONSULT', 'Pier')] },
      ],
      'reports differ: Port Sorrow (Mole) / Sundholm (Pier)',
    ],
    [
      [{ field: 'type', values: [told('AGREE', 'Mole'), told('CONSULT', 'Pier')] }],
      'reports differ: AGREE (Mole) / CONSULT (Pier)',
    ],
  ])('%#', (differ, words) => {
    expect(differWords(differ)).toBe(words)
  })
})

describe('copies among outlets', () => {
  const report = (article: string, outlet: string, copyOf: string | null = null): EvidenceRow => ({
    article,
    source: `${article}.txt`,
    outlet,
    published: null,
    place: null,
    copyOf,
    start: 0,
    end: 1,
    sentenceStart: 0,
    sentence: '',
  })
  test.each<readonly [string, readonly EvidenceRow[], string]>([
    ['none', [report('a', 'Mole'), report('b', 'Pier')], ''],
    ['one', [report('a', 'Mole'), report('b', 'Pier', 'a'), report('c', 'Quay')], '3 outlets, one of them a copy'],
    [
      'two',
      [report('a', 'Mole'), report('b', 'Pier', 'a'), report('c', 'Quay', 'a'), report('d', 'Dock')],
      '4 outlets, 2 of them copies',
    ],
    ['its own later version', [report('a', 'Mole'), report('b', 'Mole', 'a')], ''],
    [
      'copies of a report that lacks the line',
      [report('b', 'Pier', 'a'), report('c', 'Quay', 'a')],
      '2 outlets, one of them a copy',
    ],
  ])('%s', (_, evidence, words) => {
    expect(copiesWords(evidence)).toBe(words)
  })
})

test('amounts and numbers', () => {
  expect(amountWords({ value: 0.25, unit: 'percent of GDP', per: 'year', bound: 'at least' })).toBe(
    'at least 0.25 percent of GDP per year',
  )
  expect(['999', '1,000', '-12,345', '1,234,567.125']).toEqual([999, 1000, -12345, 1234567.125].map(grouped))
})

test('what is escaped for Markdown is the same text without the escapes', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escaped(text).replace(/\\(.)/gs, '$1')).toBe(text)
      expect(escaped(text)).not.toMatch(/(?<!\\)(?:\\\\)*[*_[\]<>`]/)
    }),
  )
})

test.each([
  ['Tamberg', 'Tamberg'],
  ['Liisa Tamberg', '"Liisa Tamberg"'],
  ['a "b" $c', '"a \\"b\\" \\$c"'],
  ['', '""'],
])('a word as a shell takes it: %s', (word, typed) => {
  expect(shellWord(word)).toBe(typed)
})
