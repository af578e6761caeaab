import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, tolerance } from '../../src/ledger/search/editDistance.ts'

describe('letters to change between two words', () => {
  it.each([
    ['budrys', 'budrys', 0],
    ['budrys', 'budris', 1],
    ['budrys', 'budry', 1],
    ['budrys', 'buddrys', 1],
    ['budrys', 'burdys', 1],
    ['budrys', 'burdis', 2],
    ['budrys', 'kudris', 2],
    ['budrys', 'kudirs', Number.POSITIVE_INFINITY],
    ['budrys', 'bud', Number.POSITIVE_INFINITY],
    ['', 'ab', 2],
  ])('%s, %s: %s', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance)
    expect(editDistance(b, a, 2)).toBe(distance)
  })

  it('any two changes are found', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäß1'), minLength: 2, maxLength: 12 })
    const change = fc.record({ at: fc.nat(20), kind: fc.constantFrom('add', 'drop', 'change', 'swap'), letter: word })
    fc.assert(
      fc.property(word, change, change, (from, one, two) => {
        const to = [one, two].reduce((now, { at, kind, letter }) => {
          const place = at % Math.max(1, now.length)
          const [before, here, after] = [now.slice(0, place), now.slice(place, place + 1), now.slice(place + 1)]
          const put = letter.slice(0, 1)
          if (kind === 'add') return before + put + here + after
          if (kind === 'drop') return before + after
          return kind === 'change' ? before + put + after : before + after.slice(0, 1) + here + after.slice(1)
        }, from)
        // Changes that overlap, such as a swap whose letters are then parted, may count as three.
        expect(editDistance(from, to, 3)).toBeLessThanOrEqual(3)
      }),
    )
  })
})

it.each([
  ['xi', 0],
  ['oman', 1],
  ['tamberg', 1],
  ['oldenburg', 2],
])('%s may be %s letters off', (word, letters) => {
  expect(tolerance(word)).toBe(letters)
})
