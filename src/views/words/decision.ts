import type { Change } from '../../ledger/index.ts'
import { assertNever } from '../../terms/index.ts'
import type { DecisionRow } from '../decisions.ts'
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
      return `the commitment ${row.words === null ? 'of a report not kept here' : `“${oneLine(row.words)}”`} is ${row.status}${by}`
    }
    default:
      return assertNever(row)
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
