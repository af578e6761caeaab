import { addDays } from '../../terms/index.ts'

/** A week of a calendar, Monday first. */
export type CalendarWeek = readonly string[]

/** The whole weeks that some ISO days lie in, Monday first.
 * @example weeksOf('2025-03-31', '2025-04-01').map((week) => week[0]) //=> ['2025-03-31'] */
export function weeksOf(from: string, to: string): readonly CalendarWeek[] {
  const weeks: CalendarWeek[] = []
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)))
  return weeks
}

/** The Monday of an ISO day's week. @example mondayOf('2025-03-09') //=> '2025-03-03' */
export const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))

/** The first and last day of a month (`2025-03`), or of the month of a day. @example monthDays('2025-02') //=> { since: '2025-02-01', until: '2025-02-28' } */
export function monthDays(month: string): { readonly since: string; readonly until: string } {
  const since = `${month.slice(0, 7)}-01`
  return { since, until: addDays(monthAfter(since, 1), -1) }
}

/** The first day of the month some months after the one of a day. @example monthAfter('2025-01-31', -1) //=> '2024-12-01' */
export function monthAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}
