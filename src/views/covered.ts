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
  const { rows } = await sql<Covered>`select
    (select min(day) from article_days where day <> '') as first, (select max(day) from article_days where day <> '') as last,
    (select coalesce(sum(articles), 0) from article_days) as articles,
    coalesce((select articles from article_days where day = ''), 0) as undated`.execute(ledger.query)
  return rows[0] ?? { first: null, last: null, articles: 0, undated: 0 }
}
