import type { Kysely, Migration } from 'kysely'

/** What is announced for a day to come. */
export const agenda: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('agenda')
      .addColumn('finding_id', 'integer', (c) => c.primaryKey().references('findings.id').onDelete('cascade'))
      .addColumn('sort', 'text', (c) => c.notNull())
      .addColumn('what', 'text', (c) => c.notNull())
      .addColumn('date_from', 'text', (c) => c.notNull())
      .addColumn('date_to', 'text', (c) => c.notNull())
      .addColumn('place', 'text')
      .execute()
  },
}
