import { overlaps, type Span } from '../terms/index.ts'

/** Underlines that may lie below one another, each in a lane of its own; deeper ones share the last. */
export const LANES = 4

/** In which lane each mark is underlined, so that no two cross: the shortest next to the words.
 * @example lanes([[{ start: 0, end: 20 }], [{ start: 4, end: 8 }], [{ start: 30, end: 34 }]]) //=> [1, 0, 0] */
export function lanes(marks: readonly (readonly Span[])[]): readonly number[] {
  const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const order = marks.map((_, at) => at).sort((a, b) => size(marks[a] ?? []) - size(marks[b] ?? []) || a - b)
  const lane = new Map<number, number>()
  for (const at of order) {
    const taken = new Set(
      [...lane].flatMap(([other, its]) =>
        (marks[at] ?? []).some((span) => (marks[other] ?? []).some((one) => overlaps(span, one))) ? [its] : [],
      ),
    )
    let free = 0
    while (taken.has(free) && free < LANES - 1) free++
    lane.set(at, free)
  }
  return marks.map((_, at) => lane.get(at) ?? 0)
}
