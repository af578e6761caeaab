import { type RawBuilder, sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import type { ArticleHead } from './article.ts'
import { MOST_COUNTED, type Some } from './select.ts'
import type { Window } from './when.ts'

export type ArticlesQuestion = Window & {
  /** Only of this outlet, as it writes itself; null for all. */
  readonly outlet: string | null
  /** At most so many, after the first `skip`. */
  readonly limit: number
  readonly skip: number
}

/** An article in a list. */
export type ArticleListed = ArticleHead & {
  /** The day it was published, else that of its dateline. */
  readonly day: string | null
  readonly place: string | null
  /** How its report begins. */
  readonly begins: string
  /** Findings in it. */
  readonly found: number
}

const BEGINS = 160

/** The articles of some days, the latest first; those that tell no day come last, and in a list of some days not at all. */
export async function articles(
  ledger: ReadLedger,
  { since, until, outlet, limit, skip }: ArticlesQuestion,
): Promise<Some<ArticleListed>> {
  const day = sql<string | null>`coalesce(substr(articles.published, 1, 10), articles.dateline_day)`
  const where = [
    sql`1 = 1`,
    ...(since === null ? [] : [sql`${day} >= ${since}`]),
    ...(until === null ? [] : [sql`${day} <= ${until}`]),
    ...(outlet === null ? [] : [sql`articles.outlet = ${outlet}`]),
  ]
  /** Left to itself the database reads every article for the latest of them. */
  const by = sql.raw(outlet === null ? 'articles_day' : 'articles_outlet_day')
  const asked: RawBuilder<unknown> = sql`from articles indexed by ${by} where ${sql.join(where, sql` and `)}`
  const { rows } = await sql<ArticleListed & { start: number }>`
    select articles.key, articles.title, articles.outlet, articles.source, articles.published, articles.dateline_place as place,
      (select original.key from articles as original where original.id = articles.copy_of) as copyOf, ${day} as day,
      coalesce(articles.body ->> '$[0][0]', 0) as start, substr(articles.text, 1, coalesce(articles.body ->> '$[0][0]', 0) + ${BEGINS}) as begins,
      (select count(*) from reports where reports.article_id = articles.id) as found
    from (select some.id as listed, row_number() over () as place_in_list
      from (select articles.id ${asked} order by ${day} desc, articles.published_at desc, articles.key limit ${limit} offset ${skip}) as some)
      join articles on articles.id = listed order by place_in_list`.execute(ledger.query)
  const counted = await sql<{ total: number }>`select count(*) as total from (select 1 ${asked} limit ${
    MOST_COUNTED + 1
  })`.execute(ledger.query)
  /** The database counts characters, and we code units, which are never fewer. */
  const lines = rows.map(({ start, begins, ...row }) => ({ ...row, begins: begins.slice(start, start + BEGINS) }))
  return { lines, total: counted.rows[0]?.total ?? 0 }
}
