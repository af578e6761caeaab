import { overlaps, type Span, type Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** What a rule found gives way where the trained reader heard a statement with any of its words, and of two rules the first listed
 * wins. What was not heard, a rule may add: the speaker beside the same words, the quotation beside the same cue. Comes first. */
export const preferHeard: Refiner<Statement> = {
  name: 'statements/preferHeard',
  refine: (found) => {
    const kept: Statement[] = []
    const places = new Map<number, number[]>()
    for (const statement of found) {
      const at = isHeard(statement) ? undefined : nearby(places, statement).find((near) => meet(kept[near], statement))
      const rival = at === undefined ? undefined : kept[at]
      if (at !== undefined && rival) {
        if (hits(rival.cue, statement.cue)) kept[at] = withEvidence(rival, statement)
        continue
      }
      for (const cell of cellsOf(statement)) places.set(cell, [...(places.get(cell) ?? []), kept.length])
      kept.push(statement)
    }
    return kept
  },
}

/** Of two with one cue: the quotation beside it goes before reported words (`“It amazed me,” Saar recalled of the talks`),
 * and who stands beside it before nobody. */
function withEvidence(one: Statement, other: Statement): Statement {
  if (!isHeard(one)) return one
  if (!one.content.some(({ verbatim }) => verbatim)) return other
  return one.speaker ? one : { ...one, speaker: other.speaker }
}

const isHeard = ({ evidence }: Statement): boolean => evidence.foundBy === 'statements/attributed'

function meet(one: Statement | undefined, other: Statement): boolean {
  if (!one) return false
  if (hits(one.cue, other.cue)) return true
  return (
    one.content.some((piece) => hits(other.cue, piece) || other.content.some((rest) => overlaps(piece, rest))) ||
    other.content.some((piece) => hits(one.cue, piece))
  )
}

const hits = (a: Span | null, b: Span | null): boolean => a !== null && b !== null && overlaps(a, b)

/** Code units of one cell, so that only what lies near is compared in an article of any length. */
const CELL = 256

function cellsOf({ content, cue }: Statement): Set<number> {
  const cells = new Set<number>()
  for (const { start, end } of [...content, ...(cue ? [cue] : [])])
    for (let cell = Math.floor(start / CELL); cell * CELL < end; cell++) cells.add(cell)
  return cells
}

const nearby = (places: ReadonlyMap<number, readonly number[]>, statement: Statement): number[] =>
  [...new Set([...cellsOf(statement)].flatMap((cell) => places.get(cell) ?? []))].sort((a, b) => a - b)
