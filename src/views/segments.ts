import type { Span } from '../terms/index.ts'

/** A stretch of text over which the same marks lie. */
export type Segment = Span & {
  /** The marks over it, by their places in the list given, the longest first. */
  readonly marks: readonly number[]
}

/** Cuts a stretch of text wherever a mark over it begins or ends, and at `cuts`; nested and overlapping marks come out as segments that
 * several share. A mark may be of several spans.
 * @example segments({ start: 0, end: 9 }, [[{ start: 2, end: 6 }], [{ start: 4, end: 12 }]]).map(({ start, end, marks }) => [start, end, ...marks]) //=> [[0, 2], [2, 4, 0], [4, 6, 1, 0], [6, 9, 1]] */
export function segments(
  whole: Span,
  marks: readonly (readonly Span[])[],
  cuts: readonly number[] = [],
): readonly Segment[] {
  const within = (at: number): boolean => whole.start < at && at < whole.end
  const edges = marks.flat().flatMap(({ start, end }) => [start, end])
  const points = [...new Set([whole.start, ...[...edges, ...cuts].filter(within), whole.end])].sort((a, b) => a - b)
  const size = marks.map((spans) => spans.reduce((sum, { start, end }) => sum + end - start, 0))
  return points.slice(0, -1).map((start, at) => {
    const end = points[at + 1] ?? whole.end
    const over = marks.flatMap((spans, mark) =>
      spans.some((span) => span.start <= start && end <= span.end && span.start < span.end) ? [mark] : [],
    )
    return { start, end, marks: over.sort((a, b) => (size[b] ?? 0) - (size[a] ?? 0) || a - b) }
  })
}
