import { addDays } from '../terms/index.ts'

/** What days are counted together. A week begins on Monday. */
export type Step = 'week' | 'month'

/** The first day of the step that an ISO day is in.
 * @example stepStart('2025-03-06', 'week') //=> '2025-03-03'
 * @example stepStart('2025-03-06', 'month') //=> '2025-03-01' */
export function stepStart(day: string, by: Step): string {
  if (by === 'month') return `${day.slice(0, 7)}-01`
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/** The first day of the step after the one that begins on `start`. @example stepAfter('2025-12-01', 'month') //=> '2026-01-01' */
export const stepAfter = (start: string, by: Step): string =>
  by === 'week' ? addDays(start, 7) : stepStart(addDays(start, 31), 'month')

/** The steps from the one of the first day to the one of the last, by their first days; the latest where there are more than `most`.
 * @example stepsBetween('2025-03-06', '2025-03-18', 'week', 60) //=> ['2025-03-03', '2025-03-10', '2025-03-17']
 * @example stepsBetween('2025-03-06', '2025-03-18', 'week', 2) //=> ['2025-03-10', '2025-03-17'] */
export function stepsBetween(first: string, last: string, by: Step, most: number): string[] {
  const earliest = addDays(stepStart(last, by), -most * (by === 'week' ? 7 : 31))
  const steps: string[] = []
  for (let at = stepStart(first > earliest ? first : earliest, by); at <= last; at = stepAfter(at, by)) steps.push(at)
  return steps.slice(-most)
}
