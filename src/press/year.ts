import { daysBetween } from '../terms/index.ts'
import { dayOf, type WrittenDate } from './writtenDate.ts'

/** What tells the year of a day and month: days near it, best first, or a bare year. */
export type YearClues = { readonly days: readonly string[]; readonly year: number | null }

/** The year of a date that gives none: the one nearest to the first clue; null where there is no clue.
 * @example yearNear({ month: 12, day: 31 }, { days: ['2026-01-01'], year: null }) //=> 2025 */
export function yearNear(date: Pick<WrittenDate, 'month' | 'day'>, clues: YearClues): number | null {
  const [clue] = clues.days
  if (clue === undefined) return clues.year
  const near = Number(clue.slice(0, 4))
  const far = (year: number): number => Math.abs(daysBetween(clue, dayOf({ ...date, year: null }, year)))
  return [near, near - 1, near + 1].reduce((best, year) => (far(year) < far(best) ? year : best))
}
