import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listen } from '../../../src/english/encoder/listen.ts'
import type { Span } from '../../../src/terms/index.ts'
import { stubReader } from './stubReader.ts'

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
const heard = (text: string, window = 40, words = wordsOf(text)) =>
  listen(text, [{ start: 0, end: text.length }], words, stubReader(window))

describe('listening', () => {
  const text = 'Karin said yes\n\nhe left the harbours'

  test('a word has its unit’s tag, features, kind and name, and the chances of its tag and of a sentence’s beginning', () => {
    const { words } = heard(text)
    expect(words.map(({ tag, kind, name, features }) => [tag, kind, name, features.Number])).toEqual([
      ['NOUN', 'person', 1, 'Sing'],
      ['VERB', null, 0, 'Sing'],
      ['NOUN', null, 0, 'Sing'],
      ['NOUN', null, 0, 'Sing'],
      ['VERB', null, 0, 'Sing'],
      ['NOUN', null, 0, 'Sing'],
      ['NOUN', null, 0, 'Plur'],
    ])
    expect(words.map(({ begins }) => begins > 0.5)).toEqual([true, false, false, true, false, false, false])
    expect(words[1]?.sureness).toBeCloseTo(1 / (1 + Math.exp(-2)))
  })

  test('a cue has its roles’ scores around it, within reach', () => {
    const { cues, units } = heard(text)
    expect(cues.map(({ first, end, low, scores }) => [first, end, low, scores.length / 5])).toEqual([
      // its paragraph is short and ends with it, so the next belongs to it
      [1, 2, 0, 4],
      [4, 5, 3, 4],
    ])
    expect(cues[0]?.chance).toBeCloseTo(0.9)
    // label 1 of each unit: its length, but −1 in the cue
    expect([...(cues[0]?.scores ?? [])].filter((_, at) => at % 5 === 1)).toEqual([5, -1, 3, 2])
    expect(units.start).toHaveLength(7)
  })

  test('nothing of a long article is cut off, and windows give the same as one pass', () => {
    const long = Array.from({ length: 60 }, (_, at) => `Karin said yes ${'so '.repeat(at % 7)}`.trim()).join('\n\n')
    const ran: number[] = []
    const parts = listen(long, [{ start: 0, end: long.length }], wordsOf(long), stubReader(40, ran))
    const whole = heard(long, 1000)
    expect(ran.length).toBeGreaterThan(8)
    expect(parts.words).toEqual(whole.words)
    expect(parts.cues.map(({ first }) => first)).toEqual(whole.cues.map(({ first }) => first))
    expect(parts.cues).toHaveLength(60)
    expect(parts.arcs).toEqual(whole.arcs)
    expect(parts.vectors.filter((_, at) => at % 2 === 0)).toEqual(whole.vectors.filter((_, at) => at % 2 === 0))
  })

  test.each([
    ['', 0],
    ['\u200b', 1],
    ['\ud800 \udc00', 2],
  ])('no unit in %j: words are given all the same', (text, count) => {
    const { words, cues, arcs } = heard(text)
    expect(words).toEqual(
      Array(count).fill({ unit: -1, tag: 'X', sureness: 0, features: {}, kind: null, name: 0, begins: 0 }),
    )
    expect([cues, arcs]).toEqual([[], new Float32Array(count * 4)])
  })

  test('any text is heard, one answer a word, cues within the units', () => {
    const texts = fc
      .array(
        fc.oneof(
          fc.constantFrom('said', 'left', ' ', '\n\n', ':', '“', '”', '😀', '日本', '\u200b', '\ud800'),
          fc.string({ unit: 'binary', maxLength: 3 }),
        ),
        { maxLength: 80 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.integer({ min: 30, max: 60 }), (text, window) => {
        const { words, cues, units, vectors } = heard(text, window)
        expect(words).toHaveLength(wordsOf(text).length)
        expect(vectors).toHaveLength(units.start.length * 2)
        for (const { first, end, low, scores } of cues) {
          expect(low).toBeLessThanOrEqual(first)
          expect(end).toBeLessThanOrEqual(units.start.length)
          expect(low + scores.length / 5).toBeGreaterThan(first)
        }
      }),
    )
  })
})
