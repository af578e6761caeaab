import { type Article, type Day, day } from '../../terms/index.ts'

/** The day a report was written: its dateline's, else that of its publication; null where neither is known. */
export function anchorOf(article: Article): Day | null {
  if (article.dateline.date) return article.dateline.date
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(article.published ?? '')?.[0]
  return iso && !Number.isNaN(Date.parse(iso)) ? day(iso) : null
}
