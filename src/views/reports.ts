import { sql } from 'kysely'
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

/** Of a line that more reports tell, only so many are read. */
export const MOST_REPORTS_READ = 120

/** The reports of lines, by the line's number in this ledger, earliest first; of a line with very many the one that leads it, the first and the last. */
export async function reportsOf(ledger: ReadLedger, findings: readonly number[]): Promise<Map<number, Report[]>> {
  const few = await fewOf(ledger, findings)
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
    .where(
      'reports.id',
      'in',
      sql<number>`(select value from json_each(${JSON.stringify(few)})
      union all select reports.id from json_each(${JSON.stringify(findings)}) as wanted
        cross join findings on findings.id = wanted.value and findings.reports <= ${MOST_REPORTS_READ}
        cross join reports indexed by reports_finding_id on reports.finding_id = findings.id)`,
    )
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

/** How many reports the lines have of which not all are read. */
export async function manyReported(
  ledger: ReadLedger,
  findings: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ id: number; reports: number }>`select findings.id, findings.reports
    from json_each(${JSON.stringify(findings)}) as wanted
    cross join findings on findings.id = wanted.value where findings.reports > ${MOST_REPORTS_READ}`.execute(
    ledger.query,
  )
  return new Map(rows.map(({ id, reports }) => [id, reports]))
}

/** The numbers of the reports that are read of lines with very many: the one that leads each, the first and the last. */
async function fewOf(ledger: ReadLedger, findings: readonly number[]): Promise<readonly number[]> {
  const few: number[] = []
  for (const id of (await manyReported(ledger, findings)).keys()) {
    const { rows } = await sql<{ ids: string }>`select json_group_array(id) as ids from (
      select reports.id from reports indexed by reports_finding_id_article_id
      cross join articles indexed by articles_id_published_at on articles.id = reports.article_id
      where finding_id = ${id} and reports."start" >= 0
      order by articles.published_at, articles.key, reports."start", reports.id)`.execute(ledger.query)
    const all = JSON.parse(rows[0]?.ids ?? '[]') as number[]
    few.push(...new Set([id, ...all.slice(0, MOST_REPORTS_READ / 2), ...all.slice(-MOST_REPORTS_READ / 2)]))
  }
  return few
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
