import { contains, overlaps, type Span, type Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** A quotation found alone, or after a bare colon, gives way where a statement with a real cue holds its words. */
export const dropEchoes: Refiner<Statement> = {
  name: 'statements/dropEchoes',
  refine: (found) => {
    const weak = found.filter(isWeak)
    if (weak.length === 0) return [...found]
    const strong = found
      .filter((statement) => !isWeak(statement))
      .flatMap(({ content, cue }) => content.map((piece) => ({ ...piece, cue: cue?.start ?? piece.start })))
      .sort((a, b) => a.start - b.start)
    return found.filter(
      (statement) => !isWeak(statement) || !statement.content.some((piece) => meetsAny(strong, piece)),
    )
  },
}

const isWeak = ({ evidence }: Statement): boolean => /loneQuote|speakerColon/.test(evidence.foundBy)

function meetsAny(sorted: readonly (Span & { cue: number })[], piece: Span): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < piece.end) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= Math.max(0, low - 12); at--) {
    const other = sorted[at]
    if (other && overlaps(other, piece) && !contains(piece, { start: other.cue, end: other.cue + 1 })) return true
  }
  return false
}
