import type { Interval } from '../../terms/index.ts'
import type { Clause } from './clause.ts'
import type { Layout } from './layout.ts'

/** The days an act is told of: the time in its own clause, else the only one of its sentence; null without one. */
export function whenOf(layout: Layout, clause: Clause, top: Clause): Interval | null {
  const { sentence } = clause
  const times = layout.reading.times.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  if (times.length === 0) return null
  const from = Math.min(clause.verb.start, top.verb.start)
  const after = times.find(({ start }) => start >= from)
  const before = times.findLast(({ end }) => end <= from)
  return (after ?? before)?.interval ?? null
}
