import { type ContentSpan, contains, overlaps, type Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'
import { hullOf } from './draft.ts'

/** Words between quotation marks are somebody's once: of several statements that claim them the one has them whose cue stands
 * nearest without a full stop between; but who repeats what another says has it too (`Tamm said that Kask called it “vile”`). Comes before quotations are joined. */
export const quoteOnce: Refiner<Statement> = {
  name: 'statements/quoteOnce',
  refine: (found, { reading }) => {
    const { text } = reading.article
    const lost = new Map<Statement, Set<ContentSpan>>()
    const claims = found
      .flatMap((statement) => statement.content.flatMap((piece) => (piece.verbatim ? [{ statement, piece }] : [])))
      .sort((a, b) => a.piece.start - b.piece.start)
    let best = claims[0]
    for (const claim of claims.slice(1)) {
      if (best && overlaps(best.piece, claim.piece) && !isWithin(best, claim) && !isWithin(claim, best)) {
        const closer = farness(text, claim) < farness(text, best)
        const loser = closer ? best : claim
        lost.set(loser.statement, new Set([...(lost.get(loser.statement) ?? []), loser.piece]))
        if (closer) best = claim
      } else best = claim
    }
    return found.flatMap((statement) => {
      const gone = lost.get(statement)
      if (!gone) return statement
      const content = statement.content.filter((piece) => !gone.has(piece))
      const span = hullOf(content)
      return span ? { ...statement, content, evidence: { ...statement.evidence, span } } : []
    })
  },
}

/** Whether one speaks within what the other says; also of a statement and itself. */
const isWithin = (inner: Claim, outer: Claim): boolean =>
  inner.statement === outer.statement ||
  outer.statement.content.some((piece) => inner.statement.cue !== null && contains(piece, inner.statement.cue))

type Claim = { readonly statement: Statement; readonly piece: ContentSpan }

/** Code units between a quotation and its cue; across a full stop or into another paragraph much farther. */
function farness(text: string, { statement: { cue }, piece }: Claim): number {
  if (!cue) return Number.POSITIVE_INFINITY
  const between = cue.end <= piece.start ? text.slice(cue.end, piece.start) : text.slice(piece.end, cue.start)
  return between.length + (/[.!?\n]/.test(between) ? 1000 : 0)
}
