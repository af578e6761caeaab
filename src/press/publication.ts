import type { ArticleFacts } from './articleOf.ts'
import type { Line } from './lines.ts'
import type { PressModel } from './model.ts'
import { yearOf } from './outlet.ts'
import { type PublicationLine, publicationLineOf } from './publicationLine.ts'
import { dayOf, isoOf, type WrittenDate, writtenDates } from './writtenDate.ts'
import { type YearClues, yearNear } from './year.ts'

/** When a report was published as far as its lines tell, and what tells the year of dates without one. */
export function publicationOf(
  above: readonly PublicationLine[],
  aside: readonly Line[],
  facts: ArticleFacts,
  model: PressModel,
): { published: string | null; clues: YearClues } {
  const labelled = aside.flatMap(({ words }) => publicationLineOf(words, model) ?? []).filter((line) => line.labelled)
  const lines = [...above.filter((line) => line.labelled), ...above, ...labelled]
  const date = lines.find((line) => line.published)?.published ?? lines.find((line) => line.updated)?.updated ?? null
  const own = date && !date.swapped ? isoOf(date) : null
  const clues = cluesOf(facts.published ?? own, aside)
  const year = date && date.year === null ? yearNear(date, clues) : null
  return { published: own ?? (date && year !== null ? isoOf({ ...date, year }) : null), clues }
}

/** The user's word or the report's own publication first, then the latest stamp on the page, then a copyright year. */
function cluesOf(published: string | null, aside: readonly Line[]): YearClues {
  const dates = aside.flatMap(({ words }) => writtenDates(words)).filter(isFull)
  const stamps = dates.map((date) => dayOf(date, date.year)).sort()
  const years = aside.flatMap(({ words }) => yearOf(words) ?? [])
  const known = published !== null && /^\d{4}-\d\d-\d\d/.test(published) ? [published.slice(0, 10)] : []
  return { days: [...known, ...stamps.slice(-1)], year: years.length > 0 ? Math.max(...years) : null }
}

const isFull = (date: WrittenDate): date is WrittenDate & { readonly year: number } => date.year !== null
