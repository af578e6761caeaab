import { type Kysely, type Migration, sql } from 'kysely'

/** What a feed asks of its own pace, as JSON: an answer that nothing has changed does not say it again. */
export const feedPace: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('alter table feeds add column pace text').execute(db)
  },
}
