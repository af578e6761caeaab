import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import type { EvidenceRow } from './rows.ts'

/** A sentence of a report, whether or not anything was found in it. */
export type Passage = { readonly day: string; readonly evidence: EvidenceRow }

/** The ISO day of a report: when it was published, else that of its dateline. */
export const articleDay = sql<string | null>`coalesce(substr(articles.published, 1, 10), articles.dateline_day)`

/** Sentences by their numbers in this ledger, of articles that have a day. */
export async function passagesAt(
  ledger: ReadLedger,
  sentences: readonly number[],
): Promise<ReadonlyMap<number, Passage>> {
  if (sentences.length === 0) return new Map()
  const rows = await fields(ledger)
    .select('sentences.id')
    .where('sentences.id', 'in', sql<number>`(select value from json_each(${JSON.stringify(sentences)}))`)
    .execute()
  return new Map(
    rows.flatMap((row) => (row.day === null ? [] : [[row.id, { day: row.day, evidence: evidenceOf(row) }]])),
  )
}

/** The sentence of an article in which a span begins; null where the article is not kept. */
export async function passageAt(
  ledger: ReadLedger,
  { article, start, end }: Pick<EvidenceRow, 'article' | 'start' | 'end'>,
): Promise<EvidenceRow | null> {
  const row = await fields(ledger)
    .where('articles.key', '=', article)
    .where('sentences.start', '<=', start)
    .where('sentences.end', '>', start)
    .orderBy('sentences.start', 'desc')
    .executeTakeFirst()
  return row === undefined ? null : { ...evidenceOf(row), start, end }
}

const fields = (ledger: ReadLedger) =>
  ledger.query
    .selectFrom('articles')
    .innerJoin('sentences', 'sentences.article_id', 'articles.id')
    .leftJoin('articles as original', 'original.id', 'articles.copy_of')
    .select(['articles.key', 'articles.source', 'articles.outlet', 'articles.published', 'articles.dateline_place'])
    .select(['articles.text', 'sentences.start', 'sentences.end', 'original.key as copy_of', articleDay.as('day')])

type Row = Pick<
  NonNullable<Awaited<ReturnType<ReturnType<typeof fields>['executeTakeFirst']>>>,
  'key' | 'source' | 'outlet' | 'published' | 'dateline_place' | 'copy_of' | 'text' | 'start' | 'end'
>

const evidenceOf = (row: Row): EvidenceRow => ({
  article: row.key,
  source: row.source,
  outlet: row.outlet,
  published: row.published,
  place: row.dateline_place,
  copyOf: row.copy_of,
  start: row.start,
  end: row.end,
  sentenceStart: row.start,
  sentence: row.text.slice(row.start, row.end),
})
