import type { CueSpan } from './cueSpans.ts'
import type { Encoded } from './encoded.ts'
import type { TrainedReader } from './trainedReader.ts'
import type { Window } from './windows.ts'

/** A cue whose roles are asked for: the window it is read in, and the units, counted in the text, in which they may be. */
export type Asked = { readonly cue: CueSpan; readonly within: Encoded; readonly place: Window }

/** Cues whose roles are scored at once, those with places of like length together. */
const TOGETHER = 12
/** How many roles a unit may play for a cue: none, and to begin or go on with its source or its content, in this order. */
export const ROLES = 5

/** The log chances [units of the place, 5] of each cue asked for, in order. */
export function roleScores(asked: readonly Asked[], reader: TrainedReader): Float32Array[] {
  const found: Float32Array[] = asked.map(() => new Float32Array())
  const length = (at: number) => (asked[at]?.place.end ?? 0) - (asked[at]?.place.first ?? 0)
  const order = asked.map((_, at) => at).sort((a, b) => length(a) - length(b))
  for (let at = 0; at < order.length; at += TOGETHER) {
    const chosen = order.slice(at, at + TOGETHER)
    const wide = Math.max(...chosen.map(length))
    const { scores } = reader.roles.run(
      feedsOf(
        chosen.map((i) => asked[i] as Asked),
        wide,
        reader,
      ),
    )
    for (const [row, i] of chosen.entries()) {
      const from = row * wide * ROLES
      found[i] = scores?.data.slice(from, from + length(i) * ROLES) ?? new Float32Array()
    }
  }
  return found
}

function feedsOf(asked: readonly Asked[], wide: number, { widths, reach }: TrainedReader) {
  const rows = asked.length
  const plain = new Float32Array(rows * wide * widths.role)
  const vector = new Float32Array(rows * widths.hidden)
  const distance = new BigInt64Array(rows * wide)
  const inCue = new BigInt64Array(rows * wide)
  const mask = new Uint8Array(rows * wide)
  for (const [row, { cue, within, place }] of asked.entries()) {
    const shift = within.window.first
    const at = row * wide
    plain.set(
      within.plain.subarray((place.first - shift) * widths.role, (place.end - shift) * widths.role),
      at * widths.role,
    )
    // a cue is the mean of its first and last unit
    const first = (cue.first - shift) * widths.hidden
    const last = (cue.end - 1 - shift) * widths.hidden
    for (let k = 0; k < widths.hidden; k++)
      vector[row * widths.hidden + k] = ((within.vectors[first + k] ?? 0) + (within.vectors[last + k] ?? 0)) / 2
    for (let k = 0; k < wide; k++)
      distance[at + k] = BigInt(Math.max(-reach, Math.min(reach, place.first + k - cue.first)))
    inCue.fill(1n, at + cue.first - place.first, at + Math.min(cue.end, place.end) - place.first)
    mask.fill(1, at, at + place.end - place.first)
  }
  return {
    plain: { data: plain, dims: [rows, wide, widths.role] },
    vector: { data: vector, dims: [rows, widths.hidden] },
    distance: { data: distance, dims: [rows, wide] },
    in_cue: { data: inCue, dims: [rows, wide] },
    mask: { data: mask, dims: [rows, wide] },
  }
}
