import { type RawBuilder, sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import type { EvidenceRow } from './rows.ts'

/** A sentence of a report, whether or not anything was found in it. */
export type Passage = { readonly day: string; readonly evidence: EvidenceRow }

const articleDay = sql<string | null>`coalesce(substr(articles.published, 1, 10), articles.dateline_day)`

/** Sentences that name one of some actors and have at least two of some words, of reports after one ISO day and up to another, the earliest
 * first. `words` are plain words without marks. */
export async function passagesNaming(
  ledger: ReadLedger,
  actors: readonly string[],
  words: readonly string[],
  { after, until }: { readonly after: string; readonly until: string },
  limit: number,
): Promise<readonly Passage[]> {
  const having = sentencesWithTwoOf(words)
  if (having === null) return []
  const rows = await fields(ledger)
    .where('sentences.id', 'in', having)
    .innerJoin('appearances', 'appearances.article_id', 'articles.id')
    .innerJoin('actors', 'actors.id', 'appearances.actor_id')
    .innerJoin('mentions', 'mentions.appearance_id', 'appearances.id')
    .where('actors.key', 'in', actors)
    .where('mentions.form', '=', 'name')
    .whereRef('mentions.start', '>=', 'sentences.start')
    .whereRef('mentions.end', '<=', 'sentences.end')
    .where(articleDay, '>', after)
    .where(articleDay, '<=', until)
    .distinct()
    .orderBy('day')
    .orderBy('articles.key')
    .orderBy('sentences.start')
    .limit(limit)
    .execute()
  return rows.flatMap((row) => (row.day === null ? [] : [{ day: row.day, evidence: evidenceOf(row) }]))
}

/** The numbers of the sentences that have at least two of some plain words, as a list for a query; null where there are no two words. */
export function sentencesWithTwoOf(words: readonly string[]): RawBuilder<number> | null {
  const pairs = words.flatMap((one, at) => words.slice(at + 1).map((other) => `("${one}" AND "${other}")`))
  if (pairs.length === 0) return null
  return sql<number>`(select rowid from sentence_words where sentence_words match ${pairs.join(' OR ')})`
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

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof fields>['executeTakeFirst']>>>

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
