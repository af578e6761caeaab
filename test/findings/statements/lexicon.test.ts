import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseTable } from '../../../src/english/index.ts'
import { statementLexicon } from '../../../src/findings/statements/index.ts'

const table = readFileSync(new URL('../../../lexicon/speech-verbs.tsv', import.meta.url), 'utf8')
const rows = parseTable(table)

test('lexicon/speech-verbs.tsv has at least 200 verbs, each once and with its reason', () => {
  expect(rows.length).toBeGreaterThanOrEqual(200)
  expect(statementLexicon(table).speechVerbs.size).toBe(rows.length)
  expect(rows.filter(({ reason = '' }) => reason.split(' ').length < 2).map(({ verb }) => verb)).toEqual([])
})

test.each([
  ['two words', 'verb\treason\npoint out\tsays so'],
  ['no reason', 'verb\treason\nsay\t'],
])('%s are refused', (_, bad) => {
  expect(() => statementLexicon(bad)).toThrow(RangeError)
})
