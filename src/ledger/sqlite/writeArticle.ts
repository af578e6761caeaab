import type { Article, ArticleId, Finding } from '../../terms/index.ts'
import { foldText } from '../../terms/index.ts'
import { sha256 } from '../contentHash.ts'
import type { Record } from '../ledger.ts'
import type { Database } from './database.ts'
import type { OutcomeBook } from './outcomeBook.ts'
import { bodyWriter, copyWriter } from './writeCopies.ts'

export type WrittenArticle = { readonly id: number; readonly readerId: number; readonly bodyKey: string }

/** Writes articles with their sentences, and the words of these for searching and for what they tell of promises. */
export function articleWriter(
  db: Database,
  outcomes: OutcomeBook,
): {
  readonly write: (key: ArticleId, record: Record) => WrittenArticle
  /** Deletes what a reading told of an article; the article stays. */
  readonly erase: (articleId: number) => void
  /** Writes another reading's sentences and names its reader; gives the reader's number. */
  readonly rewrite: (articleId: number, record: Record) => number
} {
  const reader = db.prepare('insert into readers (read_by) values (?) on conflict do nothing')
  const readerId = db.prepare('select id from readers where read_by = ?')
  const article =
    db.prepare(`insert into articles (key, source, outlet, title, title_start, title_end, published, published_at,
    dateline_place, dateline_day, dateline_agency, dateline_implied, language, sha256, body, body_id, reader_id, page, text)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const day = db.prepare(
    "insert into article_days (day, articles) values (coalesce(?, ''), 1) on conflict do update set articles = articles + 1",
  )
  const outlet =
    db.prepare(`insert into outlets (outlet, articles, undated, first, last) values (coalesce(?1, ''), 1, ?2 is null, ?2, ?2)
    on conflict do update set articles = articles + 1, undated = undated + excluded.undated,
      first = min(coalesce(first, excluded.first), coalesce(excluded.first, first)),
      last = max(coalesce(last, excluded.last), coalesce(excluded.last, last))`)
  const writeBody = bodyWriter(db)
  const writeCopy = copyWriter(db)
  const sentence = db.prepare('insert into sentences (article_id, "start", "end") values (?, ?, ?)')
  const words = db.prepare('insert into sentence_words (rowid, words) values (?, ?)')

  const erasers = [
    'delete from sentence_words where rowid in (select id from sentences where article_id = ?)',
    'delete from sentences where article_id = ?',
    'delete from reports where article_id = ?',
    'delete from appearances where article_id = ?',
  ].map((statement) => db.prepare(statement))
  const setReader = db.prepare('update articles set reader_id = ? where id = ?')

  const readerOf = (record: Record): number => {
    reader.run(record.readBy)
    return Number(readerId.get(record.readBy)?.id)
  }
  const writeSentences = (id: number, { article, sentences, findings }: Record): void => {
    const { text } = article
    const day = article.published?.slice(0, 10) ?? article.dateline.date?.iso ?? null
    const told = new Map<number, Finding[]>()
    for (const finding of [...findings.events, ...findings.commitments]) {
      const { start } = finding.evidence.sentence
      told.set(start, [...(told.get(start) ?? []), finding])
    }
    for (const span of sentences) {
      const { id: row } = sentence.run(id, span.start, span.end)
      words.run(row, foldText(text.slice(span.start, span.end)))
      outcomes.write(row, span, { id, text, day, findings: told.get(span.start) ?? [] })
    }
  }

  const write = (key: ArticleId, record: Record): WrittenArticle => {
    const by = readerOf(record)
    const it = record.article
    const body = writeBody(it)
    const { id } = article.run(
      key,
      it.source,
      it.outlet,
      it.title,
      it.titleSpan?.start ?? null,
      it.titleSpan?.end ?? null,
      it.published,
      publishedAt(it),
      it.dateline.place,
      it.dateline.date?.iso ?? null,
      it.dateline.agency,
      it.dateline.date && JSON.stringify(it.dateline.date.implied),
      it.language,
      sha256(it.text),
      JSON.stringify(it.body.map(({ start, end }) => [start, end])),
      body.id,
      by,
      it.page === undefined ? null : JSON.stringify(it.page),
      it.text,
    )
    const on = it.published?.slice(0, 10) ?? it.dateline.date?.iso ?? null
    day.run(on)
    outlet.run(it.outlet, on)
    if (!body.alone) writeCopy(id, body.id)
    writeSentences(id, record)
    return { id, readerId: by, bodyKey: body.key }
  }

  return {
    write,
    erase: (articleId) => {
      outcomes.erase(articleId)
      for (const statement of erasers) statement.run(articleId)
    },
    rewrite: (articleId, record) => {
      const by = readerOf(record)
      setReader.run(by, articleId)
      writeSentences(articleId, record)
      return by
    },
  }
}

/** Milliseconds since 1970 UTC; a time without a zone is taken for UTC, so that all machines agree. */
export function publishedAt({ published }: Article): number | null {
  if (published === null) return null
  const zoned = /^\d{4}-\d{2}-\d{2}$|(Z|[+-]\d{2}:?\d{2})$/.test(published) ? published : `${published}Z`
  const at = Date.parse(zoned)
  return Number.isNaN(at) ? null : at
}
