import { feedsOf } from './feeds.ts'
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
}

/** The windows through the encoder, `together` at a time. */
export function encoded(units: Units, windows: readonly Window[], reader: TrainedReader, together = 1): Encoded[] {
  const found: Encoded[] = []
  for (let at = 0; at < windows.length; at += together) {
    const part = windows.slice(at, at + together)
    const told = reader.encoder.run(feedsOf(units, part, reader.vocabulary))
    for (const [row, window] of part.entries()) {
      const rowOf = (name: string): Float32Array => {
        const { data, dims } = told[name] ?? { data: new Float32Array(), dims: [0, 0, 0] }
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
