import { type Kysely, type Migration, sql } from 'kysely'

/** Sentences that may tell what came of a promise, found by two of their words and their day without asking for all that has these words. Filled
 * from what is there when the ledger is opened for writing (`outcomeBook.ts`). */
export const outcomeWords: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS: readonly string[] = [
  'create table outcome_cues (words text primary key) without rowid',
  `create table outcome_sentences (sentence_id integer primary key references sentences (id) on delete cascade, day text not null,
    words text not null)`,
  `create table outcome_words (word integer not null, day text not null, sentence_id integer not null,
    primary key (word, day, sentence_id)) without rowid`,
]
