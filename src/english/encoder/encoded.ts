import { feedsOf, lengthOf } from './feeds.ts'
import type { Told } from './graph.ts'
import type { TrainedReader } from './trainedReader.ts'
import type { Units } from './units.ts'
import type { Window } from './windows.ts'

/** What the encoder tells of one window, unit by unit. */
export type Encoded = {
  readonly window: Window
  readonly vectors: Float32Array
  /** Chances of outside, begin and inside. */
  readonly cues: Float32Array
  /** What the roles go by. */
  readonly plain: Float32Array
  readonly tags: Float32Array
  readonly arcs: Float32Array
  /** [2 + pieces, hidden], what the lower layers tell of the opening edge, every piece and the closing edge. */
  readonly states: Float32Array
}

const NOTHING: Told = { data: new Float32Array(), dims: [0, 0, 0] }

/** The windows through the encoder, `together` at a time. */
export function encoded(units: Units, windows: readonly Window[], reader: TrainedReader, together = 1): Encoded[] {
  const found: Encoded[] = []
  for (let at = 0; at < windows.length; at += together) {
    const part = windows.slice(at, at + together)
    const { ids, mask, features, ...unitFeeds } = feedsOf(units, part, reader.vocabulary)
    const states = reader.lower.run({ ids, mask, features }).states ?? NOTHING
    const told = reader.encoder.run({ states, ids, mask, ...unitFeeds })
    const [, wide = 0, hidden = 0] = states.dims
    for (const [row, window] of part.entries()) {
      const size = lengthOf(units, window) * hidden
      const rowOf = (name: string): Float32Array => {
        const { data, dims } = told[name] ?? NOTHING
        const [, most = 0, width = 0] = dims
        return data.subarray(row * most * width, (row * most + window.end - window.first) * width)
      }
      found.push({
        window,
        vectors: rowOf('units'),
        cues: rowOf('cues'),
        plain: rowOf('plain'),
        tags: rowOf('tags'),
        arcs: rowOf('arcs'),
        states: states.data.subarray(row * wide * hidden, row * wide * hidden + size),
      })
    }
  }
  return found
}

/** What a window tells of one of its units. */
export function rowOf(told: Encoded, unit: number, what: 'vectors' | 'tags' | 'arcs'): Float32Array {
  const { first, end } = told.window
  const width = told[what].length / (end - first)
  return told[what].subarray((unit - first) * width, (unit - first + 1) * width)
}
