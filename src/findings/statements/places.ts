import type { Quote } from '../../english/index.ts'
import { partitionPoint } from '../../english/index.ts'
import type { Span } from '../../terms/index.ts'

/** The index of the first of some spans, in order of place, that begins at or after an offset; their number where none does.
 * @example firstFrom([{ start: 0, end: 2 }, { start: 5, end: 9 }], 3) //=> 1 */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return partitionPoint(spans.length, (index) => (spans[index]?.start ?? 0) < offset)
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

/** Of some spans, in order of place and none over another, the one that holds an offset.
 * @example spanAt([{ start: 0, end: 2 }, { start: 5, end: 9 }], 6) //=> { start: 5, end: 9 } */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const found = spans[firstFrom(spans, offset + 1) - 1]
  return found && offset < found.end ? found : undefined
}

/** The quotations that share a code unit with a span, their marks included; found by halving, since an article may hold thousands. */
export function touching(quotes: readonly Quote[], { start, end }: Span): Quote[] {
  const first = partitionPoint(quotes.length, (index) => (quotes[index]?.outer.end ?? 0) <= start)
  const found: Quote[] = []
  for (let at = first; at < quotes.length; at++) {
    const quote = quotes[at]
    if (!quote || quote.outer.start >= end) break
    found.push(quote)
  }
  return found
}
