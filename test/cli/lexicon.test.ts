import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadLexicon } from '../../src/cli/lexicon.ts'
import { mergeTables } from '../../src/cli/mergeTables.ts'
import { loadModels } from '../../src/cli/model.ts'
import { readBy } from '../../src/cli/readBy.ts'
import { readArticle } from '../../src/pipeline.ts'
import { articleOf } from '../english/reader.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-lexicon-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const OURS = 'verb\tobject\ttype\treason\nsnub\t\tREJECT\tfirst\nhail\t\tSUPPORT\tsecond\nhail\ttaxi\tREJECT\tthird'

test.each([
  [
    'a new row comes first',
    'verb\ttype\nfete\tSUPPORT',
    'fete\t\tSUPPORT\t|snub\t\tREJECT\tfirst|hail\t\tSUPPORT\tsecond|hail\ttaxi\tREJECT\tthird',
  ],
  [
    'the same words replace ours',
    'verb\ttype\nhail\tACCUSE',
    'hail\t\tACCUSE\t|snub\t\tREJECT\tfirst|hail\ttaxi\tREJECT\tthird',
  ],
  [
    'another object is another entry',
    'verb\tobject\ttype\nhail\tcab\tREJECT',
    'hail\tcab\tREJECT\t|snub\t\tREJECT\tfirst|hail\t\tSUPPORT\tsecond|hail\ttaxi\tREJECT\tthird',
  ],
  ['! takes ours out', 'verb\tobject\n!hail\ttaxi', 'snub\t\tREJECT\tfirst|hail\t\tSUPPORT\tsecond'],
  [
    'columns in any order, comments, Windows lines',
    '# mine\r\ntype\tverb\r\nACCUSE\tsnub\r\n',
    'snub\t\tACCUSE\t|hail\t\tSUPPORT\tsecond|hail\ttaxi\tREJECT\tthird',
  ],
])('%s', (_, theirs, expected) => {
  expect(mergeTables(OURS, theirs).split('\n').slice(1).join('|')).toBe(expected)
})

test.each([
  [
    'a column that is none',
    'verb\tkind\nsnub\tREJECT',
    /line 1 names a column kind; there are: verb, object, type, reason/,
  ],
  ['more cells than columns', 'verb\ttype\nsnub\tREJECT\tmuch', /line 2 has 3 cells, the head 2/],
])('%s', (_, theirs, said) => {
  expect(() => mergeTables(OURS, theirs)).toThrow(said)
})

test('a user’s verbs are read, ours can be taken out, and the reader’s name tells', () => {
  writeFileSync(join(folder, 'events.tsv'), 'verb\ttype\tmode\tframe\nsandbag\tSANCTION\tdiscontinue\tS>O!\n!condemn\n')
  const article = articleOf('Kenya sandbagged Uganda on Tuesday. Chad condemned Mali on Monday.', '2026-03-09')
  const types = (models: ReturnType<typeof loadModels>) =>
    readArticle(article, models).findings.events.map(({ type }) => type)
  expect(types(loadModels())).toEqual(['ACCUSE'])
  expect(types(loadModels(folder))).toEqual(['SANCTION'])
  expect(readBy(loadLexicon(folder))).not.toBe(readBy())
})

test.each([
  ['event.tsv', 'verb\nsnub', /event\.tsv is no file of a lexicon/],
  ['events.tsv', 'verb\ttyp\nsnub\tREJECT', /events\.tsv: line 1 names a column typ/],
  ['events.tsv', 'verb\ttype\tframe\nsnub\tREJECTED\tS>O', /no type REJECTED for snub/],
  ['readme.md', 'words', /no \.tsv file in/],
])('%s with %j is refused', (name, text, said) => {
  const bad = mkdtempSync(join(tmpdir(), 'attache-lexicon-'))
  writeFileSync(join(bad, name), text)
  try {
    expect(() => loadModels(bad)).toThrow(said)
    expect(() => loadModels(bad)).toThrow(expect.objectContaining({ code: 'BAD_LEXICON' }))
  } finally {
    rmSync(bad, { recursive: true })
  }
})

test('a folder that is none is refused', () => {
  expect(() => loadLexicon(join(folder, 'nowhere'))).toThrow(expect.objectContaining({ code: 'BAD_LEXICON' }))
})

test('docs/lexicon.md tells of every file', () => {
  const told = readFileSync(new URL('../../docs/lexicon.md', import.meta.url), 'utf8')
  for (const name of readdirSync(new URL('../../lexicon/', import.meta.url)))
    expect(told).toContain(`\`${name.replace('.tsv', '')}\``)
})
