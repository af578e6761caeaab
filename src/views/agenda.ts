import { expressionBuilder, sql } from 'kysely'
import type { ReadLedger, Tables } from '../ledger/index.ts'
import { addDays } from '../terms/index.ts'
import { announced } from './announced.ts'
import type { Lines } from './group.ts'
import { type Dated, datedRows } from './mixed.ts'
import type { Named } from './named.ts'
import type { AgendaRow, CommitmentRow, EventRow } from './rows.ts'
import type { Place, Placed } from './scans.ts'
import { MOST_COUNTED, type Some } from './select.ts'
import type { Window } from './when.ts'

/** What is asked of the days to come. */
export type AgendaQuestion = Window & {
  /** Whose agenda; null for everybody's. */
  readonly for: Named | null
  /** At most so many, the earliest; null for all. */
  readonly limit: number | null
  /** Only those after this place. */
  readonly after?: Place | null
}

/** What is announced for some days, the earliest first: dates to come, announced events, and commitments that fall due. */
export async function agenda(
  ledger: ReadLedger,
  { since, until, for: named, limit, after = null }: AgendaQuestion,
): Promise<Some<Dated<AgendaRow | EventRow | CommitmentRow>>> {
  const eb: Lines = expressionBuilder<Tables, 'findings'>()
  const where = [
    eb.and([]),
    ...(since === null ? [] : [eb('findings.ahead', '>=', since)]),
    ...(until === null ? [] : [eb('findings.date_from', '<=', until)]),
  ]
  const scan = announced(eb, named, where, since === null ? null : addDays(since, -1))
  const asked = sql`from ${scan.from} where ${sql.join(scan.where, sql` and `)}`
  const { rows } =
    await sql<Placed>`select findings.id, findings.key, findings.kind, findings.date_from as day, ${WHERE_IN_DAY} as position
    ${asked} ${after === null ? sql`` : sql`and ${isAfter(after)}`}
    order by findings.date_from, findings.date_to, findings.position, findings.key limit ${
      limit === null ? -1 : limit + 1
    }`.execute(ledger.query)
  const shown = rows.slice(0, limit ?? rows.length)
  const isAll = shown.length === rows.length
  const counted = sql<{
    total: number
  }>`select count(*) as total from (select 1 ${asked} limit ${MOST_COUNTED + 1})`
  const total = isAll && after === null ? shown.length : (await counted.execute(ledger.query)).rows[0]?.total
  const last = shown.at(-1)
  return {
    lines: (await datedRows(ledger, shown)) as Dated<AgendaRow | EventRow | CommitmentRow>[],
    total: total ?? 0,
    ...(isAll || last === undefined ? {} : { last: placeOf(last) }),
  }
}

/** What is sooner over comes first among what begins on one day. */
const WHERE_IN_DAY = sql<string>`(findings.date_to || ' ' || findings.position)`

const isAfter = ({ day, position, key }: Place) =>
  sql<boolean>`(findings.date_from > ${day} or findings.date_from = ${day}
    and (${WHERE_IN_DAY} > ${position} or ${WHERE_IN_DAY} = ${position} and findings.key > ${key}))`

const placeOf = ({ day, position, key }: Placed): Place => ({ day, position, key })
