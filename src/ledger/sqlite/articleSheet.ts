import type { Article, Finding } from '../../terms/index.ts'
import { articleOf } from './articleOf.ts'
import type { Database, Row } from './database.ts'
import { saidOf } from './writeReports.ts'

/** One article's report of a finding, as it is kept. */
export type SheetReport = {
  readonly id: number
  readonly finding: Finding
  readonly start: number
  readonly end: number
  /** Where it stands in its article; no two reports of an article share it. */
  readonly place: string
  /** The line it is on. */
  readonly line: number | null
}

/** All that working out who is who and what is the same needs of one article. */
export type ArticleSheet = {
  readonly key: string
  readonly article: Article
  /** The key of the article's own words. */
  readonly scope: string
  readonly appearances: readonly Row[]
  readonly reports: readonly SheetReport[]
}

/** Reads an article with its actors and reports; undefined where there is none. */
export function articleSheets(db: Database): (articleId: number) => ArticleSheet | undefined {
  const article = db.prepare(
    'select articles.*, bodies.key as body_key from articles join bodies on bodies.id = body_id where articles.id = ?',
  )
  const appearances = db.prepare('select * from appearances where article_id = ? order by id')
  const reports = db.prepare(
    'select id, finding, "start", "end", finding_id from reports where article_id = ? order by id',
  )
  return (articleId) => {
    const row = article.get(articleId)
    if (row === undefined) return undefined
    return {
      key: String(row.key),
      article: articleOf(row),
      scope: String(row.body_key),
      appearances: appearances.all(articleId),
      reports: reports.all(articleId).map(reportOf),
    }
  }
}

function reportOf(row: Row): SheetReport {
  const finding = JSON.parse(String(row.finding)) as Finding
  const padded = (at: Row[string] | undefined): string => String(at).padStart(8, '0')
  return {
    id: Number(row.id),
    finding,
    start: Number(row.start),
    end: Number(row.end),
    place: `${padded(row.start)} ${padded(row.end)} ${saidOf(finding)}`,
    line: row.finding_id === null ? null : Number(row.finding_id),
  }
}
