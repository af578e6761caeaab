import type { Tensor } from './graph.ts'
import type { Units } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Window } from './windows.ts'

/** How many features a unit has: shape, quotation, place. */
const FEATURES = 3

/** The word pieces of a window, its two edges counted. */
export const lengthOf = ({ pieces }: Pick<Units, 'pieces'>, { first, end }: Window): number =>
  pieces.slice(first, end).reduce((sum, { length }) => sum + length, 2)

/** Windows side by side as the encoder takes them, the shorter ones filled up. */
export function feedsOf(
  units: Units,
  windows: readonly Window[],
  edges: Omit<Vocabulary, 'pieces'>,
): Readonly<Record<'ids' | 'mask' | 'features' | 'first' | 'unit_features', Tensor>> {
  const lengths = windows.map((window) => lengthOf(units, window))
  const rows = windows.length
  const wide = Math.max(...lengths)
  const most = Math.max(...windows.map(({ first, end }) => end - first))
  const ids = new BigInt64Array(rows * wide).fill(BigInt(edges.padding))
  const mask = new BigInt64Array(rows * wide)
  const features = new BigInt64Array(rows * wide * FEATURES)
  const first = new BigInt64Array(rows * most)
  const unitFeatures = new BigInt64Array(rows * most * FEATURES)
  for (const [row, window] of windows.entries()) {
    let at = row * wide
    mask.fill(1n, at, at + (lengths[row] ?? 0))
    ids[at++] = BigInt(edges.first)
    for (let unit = window.first; unit < window.end; unit++) {
      const place = row * most + unit - window.first
      const told = [units.shape[unit] ?? 0, units.quote[unit] ?? 0, units.place[unit] ?? 0].map(BigInt)
      first[place] = BigInt(at - row * wide)
      unitFeatures.set(told, place * FEATURES)
      for (const [n, piece] of (units.pieces[unit] ?? []).entries()) {
        ids[at] = BigInt(piece)
        // the place is that of the unit's first piece only
        features.set(n === 0 ? told : told.slice(0, 2), at * FEATURES)
        at++
      }
    }
    ids[at] = BigInt(edges.last)
  }
  return {
    ids: { data: ids, dims: [rows, wide] },
    mask: { data: mask, dims: [rows, wide] },
    features: { data: features, dims: [rows, wide, FEATURES] },
    first: { data: first, dims: [rows, most] },
    unit_features: { data: unitFeatures, dims: [rows, most, FEATURES] },
  }
}
