import type { Span } from '../../terms/index.ts'

/** The index of the first of some spans, in order of place, that begins at or after an offset; their number where none does.
 * @example firstFrom([{ start: 0, end: 2 }, { start: 5, end: 9 }], 3) //=> 1 */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of some spans, in order of place, that begin within another.
 * @example startingWithin([{ start: 0, end: 2 }, { start: 5, end: 9 }], { start: 4, end: 6 }) //=> [{ start: 5, end: 9 }] */
export function startingWithin<T extends Span>(spans: readonly T[], within: Span): T[] {
  const found: T[] = []
  for (let at = firstFrom(spans, within.start); at < spans.length; at++) {
    const span = spans[at]
    if (!span || span.start >= within.end) break
    found.push(span)
  }
  return found
}
