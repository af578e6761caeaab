import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { widthOf } from '../../src/cli/print/width.ts'
import { hang, lineSpans, wrap } from '../../src/cli/print/wrap.ts'

describe('wrapping', () => {
  test.each([
    ['one two three', 8, ['one two', 'three']],
    ['  spaced   out\n words ', 40, ['spaced   out  words']],
    ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
    ['no\u00a0break here', 9, ['no break', 'here']],
    ['', 10, []],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  test('no line is wider than asked and no letter is lost', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 3, max: 60 }), (text, width) => {
        const lines = wrap(text, width)
        expect(Math.max(0, ...lines.map(widthOf))).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(lineSpans(text, width).every(({ start, end }) => start < end)).toBe(true)
      }),
    )
  })

  test('later lines hang under the first', () => {
    expect(hang('12 ', 'a sentence that goes on and on', 25)).toEqual(['12 a sentence that goes', '   on and on'])
  })
})
