import { type Kysely, type Migration, sql } from 'kysely'

/** Sentences that may tell what came of a promise, found by whom they speak of, their words
 * and their day. Filled
 * from what is there when the ledger is opened for writing (`outcomeBook.ts`). */
export const outcomeWords: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS: readonly string[] = [
  'create table outcome_cues (words text primary key) without rowid',
  // In a ledger of no articles there is nothing to look through.
  "insert into outcome_cues (words) select '' where not exists (select 1 from articles)",
  `create table outcome_sentences (sentence_id integer primary key references sentences (id) on delete cascade, article_id integer not null,
    start integer not null, "end" integer not null, day text not null, words text not null, whose text not null)`,
  'create index outcome_sentences_article_id on outcome_sentences (article_id)',
  `create table outcome_words (whose text not null, word integer not null, day text not null, sentence_id integer not null,
    primary key (whose, word, day, sentence_id)) without rowid`,
]
