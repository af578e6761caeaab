import { type Kysely, type Migration, sql } from 'kysely'

/** Lines that people struck, by the report that leads them, and what people mended of lines: both follow from the decisions. Reports are found by
 * their sentences too. */
export const lineDecisions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS: readonly string[] = [
  'create table struck (root_id integer primary key, kind text not null, made_at text not null)',
  `create table mended (finding_id integer not null references findings (id) on delete cascade, field text not null, was text,
    was_actor integer references actors (id), made_at text not null)`,
  'create index mended_finding_id on mended (finding_id)',
  'create index aliases_given on aliases (actor_id) where given = 1',
  // What an article tells in one sentence is asked for each later sentence that may tell of a promise.
  'drop index reports_article_id',
  'create index reports_article_id on reports (article_id, sentence_start)',
]
