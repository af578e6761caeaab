import type { Change, Mend } from '../../ledger/index.ts'
import { assertNever, type FindingKind } from '../../terms/index.ts'
import type { DecisionRow } from '../decisions.ts'
import { dayWords, intervalWords } from './days.ts'
import { listed, oneLine, plural } from './text.ts'

/** What a decision says: `Ion Popa and Ioan Popa are one actor`. */
export function decisionWords(row: DecisionRow): string {
  switch (row.verb) {
    case 'same':
      return `${row.a.name} and ${row.b.name} are one actor`
    case 'apart':
      return `${row.a.name} and ${row.b.name} are two actors`
    case 'rename':
      return `${row.a.name} is called ${row.name}`
    case 'commitment': {
      const by = row.by === null ? '' : `, by ${row.by}`
      return `the commitment ${quoted(row.words)} is ${row.status}${by}`
    }
    case 'strike':
      return `the ${KINDS[row.line.kind]} ${quoted(row.words)} is wrong`
    case 'mend':
      return `of the ${KINDS[row.line.kind]} ${quoted(row.words)} ${mendWords(row.mend)}`
    default:
      return assertNever(row)
  }
}

const KINDS: Readonly<Record<FindingKind, string>> = {
  statement: 'statement',
  event: 'event',
  commitment: 'commitment',
  role: 'office',
  membership: 'membership',
  agenda: 'agenda item',
}

const quoted = (words: string | null): string => (words === null ? 'of a report not kept here' : `“${oneLine(words)}”`)

/** What a mend makes of a line: `the day is 4 May 2025`. */
export function mendWords(mend: Mend): string {
  switch (mend.field) {
    case 'type':
      return `the type is ${mend.type}${mend.mode === null ? '' : ` ${mend.mode}`}`
    case 'status':
      return `the status is ${mend.status}`
    case 'days':
      return mend.from === mend.to
        ? `the day is ${dayWords(mend.from)}`
        : `the days are ${intervalWords(mend.from, mend.to)}`
    case 'sides':
      return 'source and target change places'
    case 'source':
    case 'target':
      return `the ${mend.field} is ${mend.now.name} and not ${mend.was.name}`
    case 'speaker':
      return `the speaker is ${mend.now.name}`
    case 'due':
      return mend.due === null ? 'no day is due' : `the due day is ${dayWords(mend.due)}`
    default:
      return assertNever(mend)
  }
}

/** What a decision changed among lines: `2 lines came together and 1 came apart`.
 * @example changeWords({ joined: 2, parted: 1, actorsMore: 0 }) //=> '2 lines came together and 1 line came apart' */
export function changeWords({ joined, parted }: Change): string {
  const said = [
    ...(joined > 0 ? [`${plural(joined, 'line')} came together`] : []),
    ...(parted > 0 ? [`${plural(parted, 'line')} came apart`] : []),
  ]
  return said.length === 0 ? 'no line came together or apart' : listed(said)
}
