import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'

/** What came from one outlet. */
export type OutletCovered = {
  /** As it writes itself; null for the reports that do not say. */
  readonly outlet: string | null
  readonly articles: number
  /** ISO days of its first and last report, by publication or dateline; null where none tells a day. */
  readonly first: string | null
  readonly last: string | null
  /** Reports that tell no day. */
  readonly undated: number
}

/** What came from where, the outlets with the most reports first. Looks at every article: keep the answer for a while. */
export async function outletsCovered(ledger: ReadLedger): Promise<readonly OutletCovered[]> {
  const day = sql`coalesce(substr(published, 1, 10), dateline_day)`
  const { rows } =
    await sql<OutletCovered>`select outlet, count(*) as articles, min(${day}) as first, max(${day}) as last,
    sum(${day} is null) as undated from articles group by outlet order by articles desc, outlet`.execute(ledger.query)
  return rows
}
