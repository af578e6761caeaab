import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { innermost, roomIn } from '../../../src/english/encoder/innermost.ts'
import { blocks, overlapping } from '../../../src/english/encoder/windows.ts'

/** Paragraphs given as the numbers of word pieces of their units. */
const laid = (...paragraphs: readonly (readonly number[])[]) => ({
  pieces: paragraphs.flat().map((size) => Array.from({ length: size }, () => 7)),
  paragraph: Int32Array.from(paragraphs.flatMap((sizes, at) => sizes.map(() => at))),
})
const ones = (count: number): number[] => Array.from({ length: count }, () => 1)

describe('blocks', () => {
  test.each([
    [
      'a block a paragraph',
      laid(ones(3), [2, 2]),
      5,
      [
        [0, 3, 3],
        [3, 5, 4],
      ],
    ],
    [
      'a long one is cut at the budget',
      laid(ones(7)),
      3,
      [
        [0, 3, 3],
        [3, 6, 3],
        [6, 7, 1],
      ],
    ],
    ['nothing', laid(), 3, []],
  ])('%s', (_, units, budget, expected) => {
    expect(blocks(units, budget).map(({ first, end, size }) => [first, end, size])).toEqual(expected)
  })
})

describe('windows', () => {
  test.each([
    ['one holds all', laid(ones(4), ones(4)), 10, [[0, 8]]],
    [
      'the next begins a third of a window before the end',
      laid(ones(3), ones(3), ones(3), ones(3)),
      11,
      [
        [0, 9],
        [6, 12],
      ],
    ],
    ['none for nothing', laid(), 10, []],
  ])('%s', (_, units, budget, expected) => {
    expect(overlapping(units, budget).map(({ first, end }) => [first, end])).toEqual(expected)
  })

  const texts = fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 60 }), { maxLength: 12 })

  test('leave nothing out, keep to the budget, go on, and every unit is believed from one that holds it', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 30, max: 90 }), (paragraphs, budget) => {
        const units = laid(...paragraphs)
        const windows = overlapping(units, budget)
        let reached = 0
        for (const { first, end } of windows) {
          expect(first).toBeLessThanOrEqual(reached)
          expect(end).toBeGreaterThan(reached)
          expect(units.pieces.slice(first, end).flat().length + 2).toBeLessThanOrEqual(budget)
          reached = end
        }
        expect(reached).toBe(units.pieces.length)
        for (const [unit, at] of innermost(units, windows, budget).entries()) {
          const rooms = windows.map((window) => roomIn(window, { first: unit, end: unit + 1 }, units.pieces.length))
          expect(rooms[at]).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('a paragraph is believed from the window in which it lies farthest from a border', () => {
    const units = laid(ones(3), ones(3), ones(3), ones(3))
    // [0, 9) has the third paragraph at its very end, [6, 12) at its very beginning: the first wins a tie
    expect([...innermost(units, overlapping(units, 11), 11)]).toEqual([...Array(9).fill(0), 1, 1, 1])
  })
})
