import type { ReadLedger } from '../ledger/index.ts'
import { type Finding, type Span, textOf } from '../terms/index.ts'
import type { EvidenceRow } from './rows.ts'

/** One article's telling of a line: what a reader is shown of it, and the finding as it was read there. */
export type Report = {
  readonly evidence: EvidenceRow
  /** With the actor ids of that reading, not the ledger's. */
  readonly finding: Finding
  /** The article's own words. */
  readonly words: (span: Span) => string
  /** The day it was published, else that of its dateline. */
  readonly day: string | null
  /** Number of the article in this ledger. */
  readonly articleNumber: number
}

/** The reports of lines, by the line's number in this ledger, earliest first. */
export async function reportsOf(ledger: ReadLedger, findings: readonly number[]): Promise<Map<number, Report[]>> {
  const rows = await ledger.query
    .selectFrom('reports')
    .innerJoin('articles', 'articles.id', 'reports.article_id')
    .select([
      'reports.finding_id',
      'reports.article_id',
      'reports.start',
      'reports.end',
      'reports.sentence_start',
      'reports.sentence_end',
      'reports.finding',
      'articles.key',
      'articles.source',
      'articles.outlet',
      'articles.published',
      'articles.dateline_place',
      'articles.dateline_day',
    ])
    .select((eb) => [
      eb
        .selectFrom('articles as original')
        .select('original.key')
        .whereRef('original.id', '=', 'articles.copy_of')
        .as('copy_of'),
    ])
    .where('reports.finding_id', 'in', findings)
    .orderBy('articles.published_at')
    .orderBy('articles.key')
    .orderBy('reports.start')
    .execute()
  const texts = await textsOf(ledger, [...new Set(rows.map(({ article_id }) => article_id))])
  const byFinding = new Map<number, Report[]>()
  for (const row of rows) {
    const text = texts.get(row.article_id) ?? ''
    const report: Report = {
      evidence: {
        article: row.key,
        source: row.source,
        outlet: row.outlet,
        published: row.published,
        place: row.dateline_place,
        copyOf: row.copy_of,
        start: row.start,
        end: row.end,
        sentenceStart: row.sentence_start,
        sentence: text.slice(row.sentence_start, row.sentence_end),
      },
      finding: JSON.parse(row.finding) as Finding,
      words: (span) => textOf(text, span),
      day: row.published?.slice(0, 10) ?? row.dateline_day,
      articleNumber: row.article_id,
    }
    const line = row.finding_id ?? 0
    byFinding.set(line, [...(byFinding.get(line) ?? []), report])
  }
  return byFinding
}

async function textsOf(ledger: ReadLedger, articles: readonly number[]): Promise<Map<number, string>> {
  if (articles.length === 0) return new Map()
  const rows = await ledger.query.selectFrom('articles').select(['id', 'text']).where('id', 'in', articles).execute()
  return new Map(rows.map(({ id, text }) => [id, text]))
}

/** The report whose own words `shows` accepts first, the others in their order after it. */
export function leading(reports: readonly Report[], shows: (report: Report) => boolean): readonly Report[] {
  const first = reports.find(shows)
  return first ? [first, ...reports.filter((report) => report !== first)] : reports
}
