import type { ReadLedger } from '../ledger/index.ts'
import type { FindingKind } from '../terms/index.ts'
import { agendaRows } from './agendaRows.ts'
import { commitmentRows } from './commitments.ts'
import { eventRows } from './events.ts'
import { membershipRows } from './memberships.ts'
import { roleRows } from './roles.ts'
import type { Row } from './rows.ts'
import { statementRows } from './statements.ts'

/** A line with its day: when it was said or happened, else when it was first reported. */
export type Dated<Line extends Row = Row> = { readonly day: string | null; readonly line: Line }

/** A line as a query finds it. */
export type Found = {
  readonly id: number
  readonly key: string
  readonly kind: FindingKind
  readonly day: string | null
}

/** Rows of lines of any kind, in the order found. */
export async function datedRows(ledger: ReadLedger, found: readonly Found[]): Promise<Dated[]> {
  const of = (kind: FindingKind) => found.filter((line) => line.kind === kind).map(({ id }) => id)
  const rows: Row[] = (
    await Promise.all([
      statementRows(ledger, of('statement')),
      eventRows(ledger, of('event')),
      commitmentRows(ledger, of('commitment')),
      roleRows(ledger, of('role')),
      membershipRows(ledger, of('membership')),
      agendaRows(ledger, of('agenda')),
    ])
  ).flat()
  const byKey = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap(({ key, day }) => {
    const line = byKey.get(key)
    return line ? [{ day, line }] : []
  })
}
