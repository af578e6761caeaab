import type { Reading, Time } from '../../english/index.ts'
import { type ActorId, type Interval, overlaps, type Span } from '../../terms/index.ts'
import { type Field, tokensOf } from '../tree/index.ts'

/** The days of a time that lies after the day the report was written; null where it does not, or where that day is unknown. */
export function daysAhead({ anchor }: Reading, time: Time | null): Interval | null {
  if (!time || !anchor || time.kind === 'recurring' || time.kind === 'since') return null
  const { from, to } = time.interval
  return from.iso >= anchor.iso && to.iso > anchor.iso && daysIn(time.interval) <= MOST_DAYS ? { from, to } : null
}

/** What is announced for a year is a plan and no date. */
const MOST_DAYS = 100

const daysIn = ({ from, to }: Interval): number => (Date.parse(to.iso) - Date.parse(from.iso)) / 86_400_000

/** Tokens that hang on another, at any depth, itself included; of conjuncts and clauses of their own only those that `into` lets in. */
export const below = (field: Field, head: number, into: (relation: string) => boolean): number[] =>
  tokensOf(field).filter((at) => {
    let up = at
    let steps = 0
    while (up !== head && up >= 0 && steps++ < 64 && into(field.tokens[up]?.relation ?? '')) up = field.tree.above(up)
    return up === head
  })

/** The span of some tokens from the first to the last, less marks at its end. */
export function spanOf({ tokens }: Field, found: readonly number[]): Span {
  const inside = [...found]
  while (inside.length > 1 && tokens[inside.at(-1) ?? 0]?.tag === 'PUNCT') inside.pop()
  return { start: tokens[inside[0] ?? 0]?.start ?? 0, end: tokens[inside.at(-1) ?? 0]?.end ?? 0 }
}

/** The actors mentioned in a span, each once, in order. */
export const actorsIn = ({ mentions }: Reading, span: Span): ActorId[] => [
  ...new Set(mentions.filter((mention) => overlaps(mention.span, span)).map(({ actor }) => actor)),
]

/** The place that `in` or `at` brings in: `Riga`; null without one. */
export function placeIn(field: Field, span: Span): string | null {
  const { tokens, layout } = field
  for (const at of tokensOf(field)) {
    const token = tokens[at]
    const inside = token && token.start >= span.start && token.end <= span.end
    if (!inside || !/^(?:in|at)$/.test(token.lower) || token.relation !== 'case') continue
    let last = at + 1
    while (tokens[last]?.tag === 'PROPN' && (tokens[last]?.end ?? 0) <= span.end) last++
    if (last > at + 1) return layout.reading.article.text.slice(tokens[at + 1]?.start, tokens[last - 1]?.end)
  }
  return null
}
