import type { Article, PageFacts } from '../../terms/index.ts'
import type { Row } from './database.ts'

/** An article as the ledger keeps it. */
export const articleOf = (row: Row): Article => ({
  source: String(row.source),
  title: textOrNull(row.title),
  outlet: textOrNull(row.outlet),
  published: textOrNull(row.published),
  dateline: {
    place: textOrNull(row.dateline_place),
    date:
      row.dateline_day === null
        ? null
        : { iso: String(row.dateline_day), implied: JSON.parse(String(row.dateline_implied)) },
    agency: textOrNull(row.dateline_agency),
  },
  language: String(row.language),
  text: String(row.text),
  body: (JSON.parse(String(row.body)) as [number, number][]).map(([start, end]) => ({ start, end })),
  titleSpan: row.title_start === null ? null : { start: Number(row.title_start), end: Number(row.title_end) },
  ...pageOf(row),
})

/** Nothing of an article that was no web page. */
const pageOf = ({ page }: Row): { readonly page?: PageFacts } =>
  typeof page === 'string' ? { page: JSON.parse(page) as PageFacts } : {}

const textOrNull = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined ? null : String(value)
