import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { syntaxOf } from '../../../src/english/syntax.ts'
import { testModel } from '../reader.ts'

const model = testModel()
const folder = new URL('../../../examples/northern-wire/', import.meta.url)
const syntax = (text: string) => syntaxOf(text, [{ start: 0, end: text.length }], model)

describe('every sentence of a dispatch is one tree', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (name) => {
    const { tokens, sentences, paragraphs } = syntax(readFileSync(new URL(name, folder), 'utf8'))
    expect(sentences.length).toBeGreaterThan(2)
    expect(paragraphs.at(-1)?.last).toBe(sentences.length)
    for (const { first, last } of sentences) {
      const own = tokens.slice(first, last)
      expect(own.filter(({ head, relation }) => head === -1 && relation === 'root')).toHaveLength(1)
      for (const { head } of own) expect(head === -1 || (head >= first && head < last)).toBe(true)
      own.forEach((_, index) => {
        let at = first + index
        for (let steps = 0; steps <= own.length && at >= 0; steps++) at = tokens[at]?.head ?? -1
        expect(at).toBe(-1)
      })
    }
  })
})

test('a text without words has none, and no sentences', () => {
  expect(syntax('\n\n')).toMatchObject({ tokens: [], sentences: [], paragraphs: [] })
})

test('a sentence of a thousand words is read', () => {
  const { tokens, sentences } = syntax(`${'Norland and '.repeat(500)}Riga agreed`)
  expect(sentences).toHaveLength(1)
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1)
})
