import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unitsOf } from '../../../src/english/encoder/units.ts'
import type { Vocabulary } from '../../../src/english/encoder/vocabulary.ts'
import { wordUnits } from '../../../src/english/encoder/wordUnits.ts'
import type { Span } from '../../../src/terms/index.ts'

const letters: Vocabulary = { pieces: (unit) => [...unit].map((_, at) => at), first: 1, last: 2, padding: 0 }
const whole = (text: string): Span[] => [{ start: 0, end: text.length }]
const units = (text: string, body = whole(text), words: readonly Span[] = []) => unitsOf(text, body, words, letters)
const textsOf = (text: string, body = whole(text), words: readonly Span[] = []): string[] => {
  const { start, end } = units(text, body, words)
  return [...start].map((from, at) => text.slice(from, end[at]))
}
/** The words of a text as a bar cuts it: `can|not`. */
const barred = (cut: string): { text: string; words: Span[] } => {
  const words: Span[] = []
  let text = ''
  for (const part of cut.split(/(\s+|\|)/)) {
    if (part !== '|' && part.trim() !== '') words.push({ start: text.length, end: text.length + part.length })
    if (part !== '|') text += part
  }
  return { text, words }
}

describe('units', () => {
  test.each([
    ['Ms Orav wept.', ['Ms', 'Orav', 'wept', '.']],
    ["It's 3.5%", ['It', "'", 's', '3', '.', '5', '%']],
    ['東京で', ['東', '京', 'で']],
    ['Zoë café', ['Zoë', 'café']],
    ['😀ok', ['😀', 'ok']],
    ['שלום!', ['שלום', '!']],
    ['a\u200bb\u00adc', ['a', 'b', 'c']],
    ['\ud800x\udc00', ['x']],
    ['\u200b \ufeff', []],
    ['', []],
  ])('%j is cut into %j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected)
  })

  test.each([
    ['can|not go', ['can', 'not', 'go']],
    // "don" stays whole, and the mark stands for "n't"
    ["do|n't", ['don', "'", 't']],
    ['do|n’t', ['don', '’', 't']],
    ['gon|na', ['gon', 'na']],
    ['so|n', ['so', 'n']],
  ])('%j is cut where a word begins', (cut, expected) => {
    const { text, words } = barred(cut)
    expect(textsOf(text, whole(text), words)).toEqual(expected)
  })

  test('what is not body is not read, and what is keeps its place in the text', () => {
    const text = 'Menu\n\nOne two.\n\nAdvertisement\n\nThree.'
    const body = [
      { start: 6, end: 14 },
      { start: 31, end: 37 },
    ]
    expect(textsOf(text, body)).toEqual(['One', 'two', '.', 'Three', '.'])
    expect([...units(text, body).paragraph]).toEqual([0, 0, 0, 1, 1])
  })

  test('paragraphs, lines and spaces', () => {
    const { place, paragraph } = units('One, two\nthree\n \nfour')
    expect([...place]).toEqual([1, 0, 2, 3, 1])
    expect([...paragraph]).toEqual([0, 0, 0, 0, 1])
  })

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'a',
          'Bc',
          '7',
          "n't",
          '“',
          '”',
          '"',
          '\n',
          '\n\n',
          ' ',
          '\u200b',
          '\u0301',
          '日',
          'ש',
          '😀',
          '\ud800',
          '\udc00',
        ),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))

  test('units lie in order within the body, none empty, with no white space, and every letter of the body is in one', () => {
    fc.assert(
      fc.property(hostile, fc.nat(20), fc.nat(40), (text, from, length) => {
        const start = Math.min(from, text.length)
        const end = Math.min(text.length, start + length)
        const found = units(text, [{ start, end }])
        let last = start
        for (const [at, first] of found.start.entries()) {
          const stop = found.end[at] ?? 0
          expect(first).toBeGreaterThanOrEqual(last)
          expect(stop).toBeGreaterThan(first)
          expect(text.slice(first, stop)).not.toMatch(/\s/)
          expect(text.slice(last, first)).not.toMatch(/[\p{L}\p{N}]/u)
          last = stop
        }
        expect(last).toBeLessThanOrEqual(end)
        expect(text.slice(last, end)).not.toMatch(/[\p{L}\p{N}]/u)
        expect(found.pieces).toHaveLength(found.start.length)
      }),
    )
  })

  test('any words find a unit or none, in order', () => {
    fc.assert(
      fc.property(hostile, fc.array(fc.nat(6), { maxLength: 20 }), (text, steps) => {
        let at = 0
        const words = steps.flatMap((step) => {
          const start = Math.min(text.length, at)
          at = Math.min(text.length, start + step)
          return at > start ? [{ start, end: at }] : []
        })
        const cut = units(text, whole(text), words)
        const found = wordUnits(cut, words)
        expect(found).toHaveLength(words.length)
        for (const [word, unit] of found.entries()) {
          expect(unit).toBeGreaterThanOrEqual(word > 0 ? (found[word - 1] ?? -1) : -1)
          expect(unit).toBeLessThan(cut.start.length)
        }
      }),
    )
  })
})

test('a word is spoken for by the first unit that begins in it, else by the one before', () => {
  const { text, words } = barred("\u200b He do|n't \u200b go")
  const cut = units(text, whole(text), words)
  const named = [...wordUnits(cut, words)].map((unit) => text.slice(cut.start[unit] ?? 0, cut.end[unit] ?? 0))
  expect(named).toEqual(['', 'He', 'don', "'", 't', 'go'])
})
