import type { CommitmentRow, EventRow, Row, StatementRow } from '../rows.ts'

/** How far before its content the word stands that makes a promise, in code units: "is ready to", "has pledged that it would". */
const NEAR = 60

/** Whether a statement or a commitment tells the very act that an event codes, in the same words of the same report, by the same actor:
 * in "accused Latvia of counting twice" the words are a statement and an ACCUSE. A page then shows one of the two. */
export function tellsSameAct(event: EventRow, other: StatementRow | CommitmentRow): boolean {
  const speakers = other.kind === 'statement' ? [other.speaker] : other.by
  if (!speakers.some((speaker) => event.sources.some(({ id }) => id === speaker?.id))) return false
  if (other.kind === 'statement' && other.lead === null) return false
  const before = other.kind === 'statement' ? (other.lead?.length ?? 0) + 1 : NEAR
  return event.evidence.some(({ article, start }) =>
    other.evidence.some((told) => told.article === article && told.start - before <= start && start < told.end),
  )
}

/** Events without those that one of the other lines tells. */
export const notToldBy = <Line extends { readonly line: EventRow }>(
  events: readonly Line[],
  others: readonly Row[],
): Line[] => events.filter(({ line }) => !others.some((other) => isTelling(other) && tellsSameAct(line, other)))

/** Lines of any kind without the statements and commitments that tell what an event among them codes. */
export function withoutRepeats<Line extends { readonly line: Row }>(lines: readonly Line[]): Line[] {
  const events = lines.flatMap(({ line }) => (line.kind === 'event' ? [line] : []))
  return lines.filter(({ line }) => !isTelling(line) || !events.some((event) => tellsSameAct(event, line)))
}

const isTelling = (line: Row): line is StatementRow | CommitmentRow =>
  line.kind === 'statement' || line.kind === 'commitment'
