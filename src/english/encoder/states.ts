import type { Span } from '../../terms/index.ts'
import { partitionPoint } from '../partitionPoint.ts'
import type { Run } from '../runs.ts'
import type { Encoded } from './encoded.ts'
import { lengthOf } from './feeds.ts'
import type { Units } from './units.ts'

/** What the encoder's lower layers tell of a text, for heads that go on from there. */
export type States = {
  readonly units: Units
  readonly windows: readonly Pick<Encoded, 'window' | 'states'>[]
  /** For each unit the number of the window that is believed about it. */
  readonly believed: Int32Array
  readonly hidden: number
}

/** The states of one stretch of text: [rows, hidden], the window's opening edge first and its closing edge last. */
export type Stretch = {
  readonly rows: Float32Array
  /** The unit that each row is a piece of; -1 for the edges. */
  readonly unitOf: Int32Array
}

/** The states of the units in a span, out of the window that its first unit is believed in; what lies outside that window is left out. */
export function stretchOf(states: States, span: Span): Stretch {
  const { units, windows, believed, hidden } = states
  const { first, end } = unitsIn(states, span)
  const home = windows[believed[first] ?? 0]
  if (!home || first === end) return { rows: new Float32Array(), unitOf: new Int32Array() }
  const last = Math.min(end, home.window.end)
  const from = lengthOf(units, { first: home.window.first, end: first }) - 1
  const count = lengthOf(units, { first, end: last })
  const rows = new Float32Array(count * hidden)
  rows.set(home.states.subarray(0, hidden))
  rows.set(home.states.subarray(from * hidden, (from + count - 2) * hidden), hidden)
  rows.set(home.states.subarray(home.states.length - hidden), (count - 1) * hidden)
  const unitOf = new Int32Array(count).fill(-1)
  let row = 1
  for (let unit = first; unit < last; unit++) {
    const { length = 0 } = units.pieces[unit] ?? []
    unitOf.fill(unit, row, row + length)
    row += length
  }
  return { rows, unitOf }
}

/** The units that a span covers, whole or in part. */
export function unitsIn({ units: { start, end } }: Pick<States, 'units'>, span: Span): Run {
  const first = partitionPoint(end.length, (unit) => (end[unit] ?? 0) <= span.start)
  return { first, end: partitionPoint(start.length, (unit) => (start[unit] ?? 0) < span.end, first) }
}
