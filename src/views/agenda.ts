import { expressionBuilder, sql } from 'kysely'
import type { ReadLedger, Tables } from '../ledger/index.ts'
import { type Lines, takesPart } from './group.ts'
import { type Dated, datedRows, type Found } from './mixed.ts'
import type { Named } from './named.ts'
import type { AgendaRow, CommitmentRow, EventRow } from './rows.ts'
import { MOST_COUNTED, type Some } from './select.ts'
import type { Window } from './when.ts'

/** What is asked of the days to come. */
export type AgendaQuestion = Window & {
  /** Whose agenda; null for everybody's. */
  readonly for: Named | null
  /** At most so many, the earliest; null for all. */
  readonly limit: number | null
}

/** What is announced for some days, the earliest first: dates to come, announced events, and commitments that fall due. */
export async function agenda(
  ledger: ReadLedger,
  { since, until, for: named, limit }: AgendaQuestion,
): Promise<Some<Dated<AgendaRow | EventRow | CommitmentRow>>> {
  const eb: Lines = expressionBuilder<Tables, 'findings'>()
  const where = [
    sql<boolean>`(findings.kind in ('agenda', 'commitment') or findings.kind = 'event' and exists (
      select 1 from events where events.finding_id = findings.id and events.status = 'planned'))`,
    sql<boolean>`findings.date_to is not null`,
    ...(since === null ? [] : [eb('findings.date_to', '>=', since)]),
    ...(until === null ? [] : [eb('findings.date_from', '<=', until)]),
    ...(named === null ? [] : [takesPart(eb, named, ['who', 'source', 'target', 'by', 'to'])]),
  ]
  /** The three kinds one after the other, so that each is looked up by its days. */
  const announced = sql`from findings where findings.kind in ('agenda', 'commitment', 'event') and ${sql.join(where, sql` and `)}`
  const { rows: shown } =
    await sql<Found>`select findings.id, findings.key, findings.kind, findings.date_from as day ${announced}
    order by findings.date_from, findings.date_to, findings.position limit ${limit ?? -1}`.execute(ledger.query)
  const counted = sql<{
    total: number
  }>`select count(*) as total from (select 1 ${announced} limit ${MOST_COUNTED + 1})`
  const total =
    limit === null || shown.length < limit ? shown.length : (await counted.execute(ledger.query)).rows[0]?.total
  return {
    lines: (await datedRows(ledger, shown)) as Dated<AgendaRow | EventRow | CommitmentRow>[],
    total: total ?? 0,
  }
}
