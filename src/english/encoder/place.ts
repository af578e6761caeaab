import { partitionPoint } from '../partitionPoint.ts'
import { QUOTE } from './quoteStates.ts'
import type { Units } from './units.ts'
import type { Window } from './windows.ts'

/** Where the source and content of the cue that begins at unit `cue` are looked for: its paragraph, `reach` units either way, within
 * the window. A paragraph that ends in a colon, or in the cue, goes on in the next, and that as long as its quotation stays open. */
export function placeOf(units: Units, window: Window, cue: number, reach: number): Window {
  const { paragraph, quote, text, start, end } = units
  const count = paragraph.length
  const from = lowerBound(paragraph, paragraph[cue] ?? 0)
  const after = (unit: number) => lowerBound(paragraph, (paragraph[unit] ?? 0) + 1)
  let to = after(cue)
  const colon = text.slice(start[to - 1], end[to - 1]) === ':'
  if (to < count && (colon || (cue >= to - 2 && to - from <= SHORT))) {
    to = after(to)
    while (to < count && to < cue + reach && quote[to - 1] === QUOTE.unclosed) to = after(to)
  }
  return { first: Math.max(window.first, from, cue - reach), end: Math.min(window.end, to, cue + reach) }
}

/** Units of a paragraph that is but an introduction: "In Riga she said". */
const SHORT = 12

/** The first index at which the sorted numbers reach `value`. */
const lowerBound = (sorted: Int32Array, value: number): number =>
  partitionPoint(sorted.length, (index) => (sorted[index] ?? 0) < value)
