import type { Graph } from '../../../src/english/index.ts'
import { PAIR_NAMES } from './pairNames.ts'

/** A head that adds up weights of a pair's numbers, by their names, and sees no vectors. */
export const stubHead = (weights: Readonly<Record<string, number>>): Graph => ({
  run: ({ features }) => {
    const width = PAIR_NAMES.length
    const rows = (features?.dims[0] ?? 0) as number
    const scores = Float32Array.from({ length: rows }, (_, row) =>
      PAIR_NAMES.reduce(
        (sum, name, at) => sum + (weights[name] ?? 0) * Number(features?.data[row * width + at] ?? 0),
        0,
      ),
    )
    return { scores: { data: scores, dims: [rows] } }
  },
})
