import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseTable } from '../../src/english/index.ts'
import { furnitureOf } from '../../src/press/furniture.ts'

const rows = parseTable(readFileSync(new URL('../../lexicon/furniture.tsv', import.meta.url), 'utf8')).map(
  ({ where = '', line = '', longest = '' }) => ({ where, line, longest }),
)
const anywhere = (line: string, longest = ''): RegExp => furnitureOf([{ where: 'anywhere', line, longest }]).anywhere

describe('how a row is written', () => {
  test.each([
    ['read more: *', 'READ MORE: Ferry plans', true],
    ['read more: *', '(Read more: Ferry plans.)', true],
    ['read more: *', 'Read more', false],
    ['list (of|with) * items', 'List of 4 items', true],
    ['list (of|with) * items', 'List for 4 items', false],
    ['end of list', 'End  of list.', true],
    ['end of list', 'The end of list', false],
    ["don't miss", 'Don’t miss', true],
    ['a-z', 'A–Z', true],
    ['\\(by *\\)', '(By Mia Holt)', true],
    ['\\(by *\\)', 'By Mia Holt', false],
    ['what?( now|)', 'What?', true],
  ])('%s: %s', (line, words, matches) => {
    expect(anywhere(line).test(words)).toBe(matches)
  })

  test('no longer than the row says', () => {
    expect(anywhere('more: *', '12').test('More: ferry')).toBe(true)
    expect(anywhere('more: *', '12').test('More: ferry plans')).toBe(false)
    expect(anywhere('more: *').test(`More: ${'a'.repeat(200)}`)).toBe(false)
  })

  test('a place on the page that there is not', () => {
    expect(() => furnitureOf([{ where: 'below', line: 'share', longest: '' }])).toThrow('below (share)')
  })

  test('no row at all matches nothing', () => {
    expect(furnitureOf([]).anywhere.test('share')).toBe(false)
  })
})

describe('the rows of the lexicon', () => {
  test.each(rows.map((row) => [`${row.where}: ${row.line}`, row] as const))('%s', (_, row) => {
    const tests = Object.values(furnitureOf([row]))
    const harmless = [
      '',
      'The harbour pilots of Sarvik stopped work on Monday.',
      'No',
      'Harbour pilots walk out in Sarvik',
    ]
    expect(harmless.filter((words) => tests.some((one) => one.test(words)))).toEqual([])
  })
})
