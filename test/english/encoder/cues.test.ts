import { describe, expect, test } from 'vitest'
import { cueChances } from '../../../src/english/encoder/cueChances.ts'
import { cueSpans } from '../../../src/english/encoder/cueSpans.ts'
import { placeOf } from '../../../src/english/encoder/place.ts'
import { unitsOf } from '../../../src/english/encoder/units.ts'

/** Chances of outside, begin and inside, unit by unit. */
const chances = (...units: readonly (readonly [number, number, number])[]) => Float64Array.from(units.flat())
const OUT = [0.98, 0.01, 0.01] as const

describe('runs that may be cues', () => {
  test.each([
    ['a sure one', chances(OUT, [0.1, 0.9, 0], OUT), [[1, 2, 0.9]]],
    ['one of two units has the chance of its surer', chances([0.6, 0.4, 0], [0.2, 0.1, 0.7], OUT), [[0, 2, 0.8]]],
    ['above the floor of a quarter', chances(OUT, [0.7, 0.3, 0], OUT), [[1, 2, 0.3]]],
    ['not below it', chances(OUT, [0.8, 0.2, 0], OUT), []],
    [
      'two side by side',
      chances([0.1, 0.9, 0], [0.1, 0.9, 0]),
      [
        [0, 1, 0.9],
        [1, 2, 0.9],
      ],
    ],
    ['an inside alone begins nothing', chances(OUT, [0.5, 0.001, 0.499], OUT), []],
    ['nothing', chances(), []],
  ])('%s', (_, told, expected) => {
    expect(cueSpans(told, 0.25).map(({ first, end, chance }) => [first, end, Number(chance.toFixed(6))])).toEqual(
      expected,
    )
  })
})

test('a unit near the border of one window is judged by the other', () => {
  const sure = Float32Array.from([0, 1, 0])
  const window = (first: number, end: number, at: number) => ({
    window: { first, end },
    cues: Float32Array.from(
      Array.from({ length: end - first }, (_, i) => (i + first === at ? [...sure] : [1, 0, 0])).flat(),
    ),
  })
  // unit 9 is the last of the first window, and the seventh of the second
  const told = cueChances([window(0, 10, 9), window(3, 30, -1)], 30)
  expect([told[9 * 3], told[9 * 3 + 1]]).toEqual([7 / 8, 1 / 8])
  expect(told[0]).toBe(1)
})

describe('where the source and content of a cue are looked for', () => {
  const place = (text: string, cue: string, reach = 80, window = { first: 0, end: 1000 }) => {
    const units = unitsOf(text, [{ start: 0, end: text.length }], [], {
      pieces: () => [1],
      first: 0,
      last: 0,
      padding: 0,
    })
    const at = [...units.start].findIndex((from) => text.startsWith(cue, from))
    const { first, end } = placeOf(units, window, at, reach)
    return text.slice(units.start[first], units.end[end - 1])
  }
  test.each([
    ['its paragraph', 'One two.\n\nShe said so, he left.\n\nThree.', 'She said so, he left.'],
    ['and the next after a colon', 'She said this:\n\nSo be it.\n\nThree.', 'She said this:\n\nSo be it.'],
    [
      'as long as the quotation stays open',
      'She said:\n\n“So be it.\n\n“And so on.”\n\nFour.',
      'She said:\n\n“So be it.\n\n“And so on.”',
    ],
    ['and the next where a short one ends in it', 'Later Ann said\n\nYes.\n\nThree.', 'Later Ann said\n\nYes.'],
  ])('%s', (_, text, expected) => {
    expect(place(text, 'said')).toBe(expected)
  })
  test('no farther than its reach, nor than the window', () => {
    expect(place('a b c said d e f', 'said', 2)).toBe('b c said d')
    expect(place('a b c said d e f', 'said', 80, { first: 1, end: 6 })).toBe('b c said d e')
  })
})
