import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestTree } from '../../../src/english/trees/bestTree.ts'

/** Rows of scores of some words, each one longer than there are words. */
const table = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc
      .array(fc.float({ min: -20, max: 0, noNaN: true }), {
        minLength: count * (count + 1),
        maxLength: count * (count + 1),
      })
      .map((scores) => ({ count, scores: new Float32Array(scores) })),
  )

/** Whether every word leads to the root, and one of them directly. */
function isTree(heads: readonly number[]): boolean {
  const leads = heads.every((_, index) => {
    let at = index + 1
    for (let steps = 0; at > 0; steps++) {
      if (steps > heads.length) return false
      at = heads[at - 1] ?? 0
    }
    return true
  })
  return leads && heads.filter((head) => head === 0).length === 1
}

const weight = (scores: Float32Array, heads: readonly number[]): number =>
  heads.reduce((sum, head, index) => sum + (scores[index * (heads.length + 1) + head] ?? 0), 0)

/** The weight of the best tree, by trying all. */
function heaviest(scores: Float32Array, count: number, heads: number[] = []): number {
  if (heads.length === count) return isTree(heads) ? weight(scores, heads) : Number.NEGATIVE_INFINITY
  let best = Number.NEGATIVE_INFINITY
  for (let head = 0; head <= count; head++)
    if (head !== heads.length + 1) best = Math.max(best, heaviest(scores, count, [...heads, head]))
  return best
}

describe('bestTree', () => {
  test('gives a tree with one root, whatever the scores', () => {
    fc.assert(
      fc.property(table(40), ({ count, scores }) => isTree([...bestTree(scores, count)])),
      { numRuns: 300 },
    )
  })

  test('is as good as the best of all trees', () => {
    fc.assert(
      fc.property(table(5), ({ count, scores }) => {
        expect(weight(scores, [...bestTree(scores, count)])).toBeCloseTo(heaviest(scores, count), 4)
      }),
      { numRuns: 400 },
    )
  })

  test('gives no word itself as its head, even where it scores best', () => {
    expect([...bestTree(new Float32Array([0, 9, -5, 0, -5, 9]), 2)].sort()).not.toEqual([1, 2])
    expect([...bestTree(new Float32Array([-4, 9]), 1)]).toEqual([0])
  })

  test('makes one root of two', () => {
    expect([...bestTree(new Float32Array([0, -9, -3, -1, -2, -9]), 2)]).toEqual([0, 1])
  })

  test('is empty without words', () => {
    expect(bestTree(new Float32Array(), 0)).toHaveLength(0)
  })
})
