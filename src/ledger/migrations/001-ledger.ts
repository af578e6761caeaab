import { type Kysely, type Migration, sql } from 'kysely'

/** The first tables: articles, actors, five kinds of findings, reports, and the words to search them by. */
export const ledger: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await bodies(db)
    await articles(db)
    await actors(db)
    await findings(db)
    await kinds(db)
    await reports(db)
    await words(db)
  },
}

async function bodies(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('bodies')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .execute()
  await db.schema
    .createTable('body_bands')
    .addColumn('band', 'integer', (c) => c.notNull())
    .addColumn('body_id', 'integer', (c) => c.notNull().references('bodies.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('body_bands_once', ['band', 'body_id'])
    .modifyEnd(sql`without rowid`)
    .execute()
  await index(db, 'body_bands', ['body_id'])
  await db.schema
    .createTable('body_likeness')
    .addColumn('body_id', 'integer', (c) => c.notNull().references('bodies.id').onDelete('cascade'))
    .addColumn('like_id', 'integer', (c) => c.notNull().references('bodies.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('body_likeness_once', ['body_id', 'like_id'])
    .modifyEnd(sql`without rowid`)
    .execute()
  await index(db, 'body_likeness', ['like_id'])
}

async function articles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('readers')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('read_by', 'text', (c) => c.notNull().unique())
    .execute()
  await db.schema
    .createTable('articles')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('outlet', 'text')
    .addColumn('title', 'text')
    .addColumn('title_start', 'integer')
    .addColumn('title_end', 'integer')
    .addColumn('published', 'text')
    .addColumn('published_at', 'integer')
    .addColumn('dateline_place', 'text')
    .addColumn('dateline_day', 'text')
    .addColumn('dateline_agency', 'text')
    .addColumn('dateline_implied', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('body_id', 'integer', (c) => c.notNull().references('bodies.id'))
    .addColumn('copy_of', 'integer', (c) => c.references('articles.id').onDelete('set null'))
    .addColumn('reader_id', 'integer', (c) => c.notNull().references('readers.id'))
    .addColumn('text', 'text', (c) => c.notNull())
    .execute()
  await index(db, 'articles', ['published_at'])
  await index(db, 'articles', ['body_id'])
  await index(db, 'articles', ['copy_of'])
  await db.schema
    .createTable('sentences')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('article_id', 'integer', (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .execute()
  await index(db, 'sentences', ['article_id', 'start'])
}

async function actors(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('actors')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('country', 'text')
    .addColumn('mentions', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('articles', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await index(db, 'actors', ['country'])
  await db.schema
    .createTable('appearances')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('article_id', 'integer', (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('actor_id', 'integer', (c) => c.notNull().references('actors.id'))
    .addColumn('local', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('country', 'text')
    .addColumn('aliases', 'text', (c) => c.notNull())
    .addUniqueConstraint('appearances_once', ['article_id', 'local'])
    .execute()
  await index(db, 'appearances', ['actor_id', 'article_id'])
  await db.schema
    .createTable('aliases')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('actor_id', 'integer', (c) => c.notNull().references('actors.id').onDelete('cascade'))
    .addColumn('alias', 'text', (c) => c.notNull())
    .addColumn('folded', 'text', (c) => c.notNull())
    .addColumn('uses', 'integer', (c) => c.notNull())
    .addUniqueConstraint('aliases_once', ['actor_id', 'alias'])
    .execute()
  await index(db, 'aliases', ['folded'])
  await db.schema
    .createTable('name_words')
    .addColumn('word', 'text', (c) => c.notNull())
    .addColumn('alias_id', 'integer', (c) => c.notNull().references('aliases.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('name_words_once', ['word', 'alias_id'])
    .modifyEnd(sql`without rowid`)
    .execute()
  await index(db, 'name_words', ['alias_id'])
  await variants(db, 'actor_variants', 'actor_id', 'actors.id')
  await db.schema
    .createTable('mentions')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('actor_id', 'integer', (c) => c.notNull().references('actors.id'))
    .addColumn('article_id', 'integer', (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('form', 'text', (c) => c.notNull())
    .execute()
  await index(db, 'mentions', ['actor_id', 'article_id'])
  await index(db, 'mentions', ['article_id', 'start'])
}

async function findings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('findings')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('date_from', 'text')
    .addColumn('date_to', 'text')
    .addColumn('reports', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await index(db, 'findings', ['kind', 'date_from'])
  await db.schema
    .createTable('parties')
    .addColumn('actor_id', 'integer', (c) => c.notNull().references('actors.id'))
    .addColumn('part', 'text', (c) => c.notNull())
    .addColumn('finding_id', 'integer', (c) => c.notNull().references('findings.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('parties_once', ['finding_id', 'part', 'actor_id'])
    .modifyEnd(sql`without rowid`)
    .execute()
  await index(db, 'parties', ['actor_id', 'part', 'finding_id'])
  await variants(db, 'finding_variants', 'finding_id', 'findings.id')
}

async function kinds(db: Kysely<unknown>): Promise<void> {
  const line = (table: string) =>
    db.schema
      .createTable(table)
      .addColumn('finding_id', 'integer', (c) => c.primaryKey().references('findings.id').onDelete('cascade'))
  await line('statements')
    .addColumn('speaker_id', 'integer', (c) => c.references('actors.id'))
    .addColumn('speaker', 'text')
    .addColumn('pieces', 'text', (c) => c.notNull())
    .addColumn('verbatim', 'integer', (c) => c.notNull())
    .addColumn('date', 'text')
    .execute()
  await index(db, 'statements', ['speaker_id', 'date'])
  await line('events')
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('mode', 'text')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('date_from', 'text')
    .addColumn('date_to', 'text')
    .addColumn('place', 'text')
    .execute()
  await db.schema
    .createTable('event_contexts')
    .addColumn('finding_id', 'integer', (c) => c.notNull().references('findings.id').onDelete('cascade'))
    .addColumn('context', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('event_contexts_once', ['finding_id', 'context'])
    .modifyEnd(sql`without rowid`)
    .execute()
  await line('commitments')
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('amount_value', 'real')
    .addColumn('amount_unit', 'text')
    .addColumn('amount_per', 'text')
    .addColumn('amount_bound', 'text')
    .addColumn('due', 'text')
    .execute()
  await line('roles')
    .addColumn('person_id', 'integer', (c) => c.notNull().references('actors.id'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('of_id', 'integer', (c) => c.references('actors.id'))
    .addColumn('tenure', 'text', (c) => c.notNull())
    .addColumn('from_date', 'text')
    .addColumn('to_date', 'text')
    .execute()
  await index(db, 'roles', ['person_id'])
  await index(db, 'roles', ['of_id', 'title'])
  await line('memberships')
    .addColumn('member_id', 'integer', (c) => c.notNull().references('actors.id'))
    .addColumn('body_id', 'integer', (c) => c.notNull().references('actors.id'))
    .addColumn('as', 'text', (c) => c.notNull())
    .execute()
  await index(db, 'memberships', ['member_id'])
  await index(db, 'memberships', ['body_id'])
}

async function reports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reports')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('finding_id', 'integer', (c) => c.notNull().references('findings.id'))
    .addColumn('article_id', 'integer', (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('sentence_start', 'integer', (c) => c.notNull())
    .addColumn('sentence_end', 'integer', (c) => c.notNull())
    .addColumn('found_by', 'text', (c) => c.notNull())
    .addColumn('reader_id', 'integer', (c) => c.notNull().references('readers.id'))
    .addColumn('date_from', 'text')
    .addColumn('date_to', 'text')
    .addColumn('status', 'text')
    .addColumn('mode', 'text')
    .addColumn('finding', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('reports_once')
    .unique()
    .on('reports')
    .columns(['finding_id', 'article_id', 'start', 'end'])
    .execute()
  await index(db, 'reports', ['article_id'])
}

/** Words are folded before they come here (`foldText`); the words themselves are not kept again. */
async function words(db: Kysely<unknown>): Promise<void> {
  for (const table of ['statement_words', 'sentence_words']) {
    await sql`create virtual table ${sql.table(table)} using fts5(
      words, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2')`.execute(db)
  }
}

async function variants(db: Kysely<unknown>, table: string, owner: string, owners: `${string}.${string}`) {
  await db.schema
    .createTable(table)
    .addColumn(owner, 'integer', (c) => c.notNull().references(owners).onDelete('cascade'))
    .addColumn('field', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('uses', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint(`${table}_once`, [owner, 'field', 'value'])
    .modifyEnd(sql`without rowid`)
    .execute()
}

async function index(db: Kysely<unknown>, table: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_${columns.join('_')}`)
    .on(table)
    .columns([...columns])
    .execute()
}
