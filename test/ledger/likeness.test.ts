import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alike, bandsOf, shinglesOf } from '../../src/ledger/sameness/index.ts'

/** `count` invented words, the same for the same seed. */
const words = (count: number, seed: number): string[] =>
  Array.from({ length: count }, (_, at) => `w${Math.imul(at + 1000 * seed + 1, 2654435761) >>> 20}`)

const TEXT = words(300, 1)
const without = (at: number, count: number): string[] => TEXT.toSpliced(at, count)

const meets = (a: readonly string[], b: readonly string[]): boolean => {
  const bands = new Set(bandsOf(a.join(' ')))
  return bandsOf(b.join(' ')).some((band) => bands.has(band))
}
const like = (a: readonly string[], b: readonly string[]): boolean =>
  alike(shinglesOf(a.join(' ')), shinglesOf(b.join(' ')))

describe('versions of one text', () => {
  it.each([
    ['the same', TEXT],
    ['a word changed', TEXT.with(150, 'other')],
    ['a sentence taken out', without(100, 15)],
    ['cut by half from the end', without(150, 150)],
    ['a paragraph added', TEXT.concat(words(60, 9))],
  ])('%s', (_, other) => {
    expect(like(TEXT, other)).toBe(true)
    expect(like(other, TEXT)).toBe(true)
    expect(meets(TEXT, other)).toBe(true)
  })

  it.each([
    ['another text', words(300, 2)],
    ['half of it is another text', without(150, 150).concat(words(150, 3))],
    ['every eighth word changed', TEXT.map((word, at) => (at % 8 === 0 ? `x${word}` : word))],
    ['a few words of it', TEXT.slice(0, 12)],
    ['nothing', []],
  ])('not: %s', (_, other) => {
    expect(like(TEXT, other)).toBe(false)
    expect(like(other, TEXT)).toBe(false)
  })

  it('two texts are compared with each other only if they share something', () => {
    expect(meets(TEXT, words(300, 2))).toBe(false)
  })

  it('meet whatever word is changed', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.string(), (at, word) => {
        const other = TEXT.with(at, word)
        expect(like(TEXT, other)).toBe(true)
        expect(meets(TEXT, other)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
