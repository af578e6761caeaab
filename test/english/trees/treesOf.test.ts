import { describe, expect, test } from 'vitest'
import { UNHEARD } from '../../../src/english/encoder/heardWord.ts'
import type { Graph } from '../../../src/english/encoder/index.ts'
import { type TreeReader, treesOf } from '../../../src/english/trees/treesOf.ts'

/** A reader in which each word says in one number who its head is: 0 is the root, else the place from 1. */
const PLAIN = { dependent: 1, head: 0, dependentLabel: 1, headLabel: 1 }
const arcs: Graph = {
  run: ({ projections }) => {
    const [count = 0, most = 0, width = 0] = projections?.dims ?? []
    const data = new Float32Array(count * most * (most + 1)).fill(-5)
    for (let row = 0; row < count * most; row++) data[row * (most + 1) + Number(projections?.data[row * width])] = 0
    return { heads: { data, dims: [count, most, most + 1] } }
  },
}
const relations: Graph = {
  run: ({ dependent, head }) => {
    const [count = 0] = dependent?.dims ?? []
    const data = new Float32Array(count * 3)
    for (let row = 0; row < count; row++)
      data[row * 3 + (Number(dependent?.data[row]) > Number(head?.data[row]) ? 1 : 2)] = 1
    return { relations: { data, dims: [count, 3] } }
  },
}
const reader = {
  arcs,
  relations,
  widths: { ...PLAIN, hidden: 1, role: 1 },
  labels: { tags: [], features: [], kinds: [], names: [], relations: ['dep', 'nsubj', 'obj'] },
} satisfies TreeReader

/** Heads as the words say them, and the number that their relations turn on. */
const heard = (heads: readonly number[], weights: readonly number[] = heads.map(() => 0)) => ({
  arcs: new Float32Array(heads.flatMap((head, word) => [head, weights[word] ?? 0, weights[word] ?? 0])),
  words: heads.map(() => UNHEARD),
})

describe('treesOf', () => {
  test('counts heads in all tokens, and tells relations by both ends', () => {
    const told = treesOf(
      [
        { first: 0, last: 3 },
        { first: 3, last: 5 },
      ],
      heard([2, 0, 2, 0, 1], [9, 5, 1, 5, 9]),
      reader,
    )
    expect([...told.heads]).toEqual([1, -1, 1, -1, 3])
    expect(told.relations).toEqual(['nsubj', 'root', 'obj', 'root', 'nsubj'])
  })

  test('gives every sentence one root, even where its words name none', () => {
    const told = treesOf([{ first: 0, last: 3 }], heard([2, 3, 1]), reader)
    expect([...told.heads].filter((head) => head === -1)).toHaveLength(1)
  })

  test('reads what is longer than any sentence in pieces under one root', () => {
    const count = 450
    const told = treesOf([{ first: 0, last: count }], heard(Array.from({ length: count }, (_, at) => at % 200)), reader)
    expect([...told.heads].filter((head) => head === -1)).toHaveLength(1)
    expect(told.heads[200]).toBe(0)
    expect(told.relations[200]).toBe('parataxis')
  })

  test('leaves nothing where there is nothing', () => {
    expect(treesOf([], heard([]), reader)).toEqual({ heads: new Int32Array(), relations: [] })
  })
})
