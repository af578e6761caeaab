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
  const day = sql<string | null>`coalesce(substr(published, 1, 10), dateline_day)`
  const row = await ledger.query
    .selectFrom('articles')
    .select(({ fn }) => [
      fn.min(day).as('first'),
      fn.max(day).as('last'),
      fn.countAll<number>().as('articles'),
      fn.count<number>(day).as('dated'),
    ])
    .executeTakeFirstOrThrow()
  return { first: row.first, last: row.last, articles: row.articles, undated: row.articles - row.dated }
}
