import { Kysely, type Migration, Migrator } from 'kysely'
import { articleKey, contentHash, sha256 } from '../../src/ledger/contentHash.ts'
import type { Record } from '../../src/ledger/index.ts'
import { ledger } from '../../src/ledger/migrations/001-ledger.ts'
import { agenda } from '../../src/ledger/migrations/002-agenda.ts'
import { bodyKey, bodyWords } from '../../src/ledger/sameness/index.ts'
import { openDatabase } from '../../src/ledger/sqlite/database.ts'
import { sqliteDialect } from '../../src/ledger/sqlite/dialect.ts'
import { APPLICATION_ID } from '../../src/ledger/sqlite/ledgerFile.ts'
import { daysOf, placeOf } from '../../src/ledger/sqlite/lineOf.ts'
import { allOf } from '../../src/ledger/sqlite/writeReports.ts'
import { foldText } from '../../src/terms/index.ts'

/** Writes a ledger as version 2 of the tables had it: each actor of each reading an actor, each finding a line of its own. */
export async function oldLedger(path: string, records: readonly Record[]): Promise<void> {
  const db = openDatabase(path, { readOnly: false, busyMs: 0 })
  const migrations: { [name: string]: Migration } = { '001-ledger': ledger, '002-agenda': agenda }
  const query = new Kysely<unknown>({ dialect: sqliteDialect(db) })
  const { error } = await new Migrator({
    db: query,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest()
  if (error !== undefined) throw error
  const insert = (table: string, row: { readonly [column: string]: string | number | null }): number => {
    const columns = Object.keys(row).map((column) => `"${column}"`)
    return db
      .prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`)
      .run(...Object.values(row)).id
  }
  for (const { article, sentences, actors, mentions, findings, readBy } of records) {
    const reader = db.prepare('select id from readers where read_by = ?').get(readBy)?.id
    const readerId = Number(reader ?? insert('readers', { read_by: readBy }))
    const key = bodyKey(article, bodyWords(article.text, article.body))
    const body = Number(db.prepare('select id from bodies where key = ?').get(key)?.id ?? insert('bodies', { key }))
    const articleId = insert('articles', {
      key: articleKey(article),
      source: article.source,
      outlet: article.outlet,
      title: article.title,
      title_start: article.titleSpan?.start ?? null,
      title_end: article.titleSpan?.end ?? null,
      published: article.published,
      published_at: article.published === null ? null : Date.parse(article.published),
      dateline_place: null,
      dateline_day: null,
      dateline_agency: null,
      dateline_implied: null,
      language: article.language,
      sha256: sha256(article.text),
      body: JSON.stringify(article.body.map(({ start, end }) => [start, end])),
      body_id: body,
      reader_id: readerId,
      text: article.text,
    })
    for (const { start, end } of sentences) {
      const id = insert('sentences', { article_id: articleId, start, end })
      insert('sentence_words', { rowid: id, words: foldText(article.text.slice(start, end)) })
    }
    const numbers = new Map<string, number>()
    for (const { id, kind, name, country, aliases } of actors) {
      const actor = insert('actors', { key: contentHash([articleId, id]), kind, name, country })
      numbers.set(id, actor)
      const names = JSON.stringify([...new Set([name, ...aliases])])
      insert('appearances', { article_id: articleId, actor_id: actor, local: id, kind, name, country, aliases: names })
    }
    for (const { actor, span, form } of mentions)
      insert('mentions', {
        actor_id: numbers.get(actor) ?? 0,
        article_id: articleId,
        start: span.start,
        end: span.end,
        form,
      })
    allOf(findings).forEach((finding, at) => {
      const line = insert('findings', { key: contentHash([articleId, at]), kind: finding.kind, reports: 1 })
      const { start, end } = placeOf(finding)
      const [from, to] = daysOf(finding)
      insert('reports', {
        finding_id: line,
        article_id: articleId,
        start,
        end,
        sentence_start: finding.evidence.sentence.start,
        sentence_end: finding.evidence.sentence.end,
        found_by: finding.evidence.foundBy,
        reader_id: readerId,
        date_from: from,
        date_to: to,
        status: finding.kind === 'event' ? finding.status : null,
        mode: finding.kind === 'event' ? finding.mode : null,
        finding: JSON.stringify(finding),
      })
    })
  }
  db.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = 2`)
  db.prepare('pragma journal_mode = wal').get()
  db.close()
}
