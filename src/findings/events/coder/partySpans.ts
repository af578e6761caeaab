import type { ActorId, Span } from '../../../terms/index.ts'
import type { Layout } from '../layout.ts'
import { tokensIn } from '../layout.ts'

/** Where actors stand in a sentence as the coder was taught to see them: of each the mention nearest to the act, with its noun phrase.
 * Of "Foreign Minister [Omar Hadi]" that is all four words. */
export function partySpans(layout: Layout, sentence: Span, actors: readonly ActorId[], act: Span): Span[] {
  const { mentions } = layout.reading
  return actors.flatMap((actor) => {
    const own = mentions.filter(
      ({ actor: one, span }) => one === actor && span.start >= sentence.start && span.end <= sentence.end,
    )
    const apart = ({ span }: (typeof own)[number]): number =>
      Math.max(span.start - act.end, act.start - span.end, 0) +
      (span.start < act.end && act.start < span.end ? 1000 : 0)
    const nearest = [...own].sort((a, b) => apart(a) - apart(b))[0]
    return nearest ? [whole(layout, nearest.span)] : []
  })
}

/** A mention with what of its noun phrase stands before it. */
function whole(layout: Layout, span: Span): Span {
  const first = tokensIn(layout.reading, span)[0]
  const chunk = first === undefined ? undefined : layout.chunkAt(first)
  return { start: Math.min(span.start, chunk?.start ?? span.start), end: span.end }
}
