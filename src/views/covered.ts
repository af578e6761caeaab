import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'

/** What days a ledger covers, by publication or dateline; null where no report has a day. */
export type Covered = {
  readonly first: string | null
  readonly last: string | null
  readonly articles: number
  /** Articles that tell no day at all. */
  readonly undated: number
}

/** The days of a ledger's reports. */
export async function covered(ledger: ReadLedger): Promise<Covered> {
  /** Each as one question that the index of days answers. */
  const { rows } = await sql<Covered>`select
    (select min(${DAY}) from articles) as first, (select max(${DAY}) from articles) as last,
    (select count(*) from articles) as articles, (select count(*) from articles where ${DAY} is null) as undated`.execute(
    ledger.query,
  )
  return rows[0] ?? { first: null, last: null, articles: 0, undated: 0 }
}

const DAY = sql`coalesce(substr(published, 1, 10), dateline_day)`
