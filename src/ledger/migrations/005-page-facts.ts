import { type Kysely, type Migration, sql } from 'kysely'

/** What a web page tells of its report, as JSON; null of a report that came otherwise. */
export const pageFacts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('alter table articles add column page text').execute(db)
    // What came from which outlet, and when, without reading the texts.
    await sql.raw('create index articles_outlet on articles (outlet, published, dateline_day)').execute(db)
  },
}
