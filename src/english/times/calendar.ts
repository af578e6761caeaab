import { addDays } from '../../terms/index.ts'

/** Year, month 1–12 and day 1–31 of an ISO day. */
export function partsOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month, day }
}

/** The ISO day of a year, month 1–12 and day; null where the month has no such day. @example isoOf(2025, 2, 30) //=> null */
export function isoOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** How many days a month has. @example daysIn(2024, 2) //=> 29 */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** 0 for Monday to 6 for Sunday. @example weekdayOf('2025-11-10') //=> 0 */
export const weekdayOf = (iso: string): number => (new Date(iso).getUTCDay() + 6) % 7

/** The Monday of an ISO day's week. @example mondayOf('2025-11-12') //=> '2025-11-10' */
export const mondayOf = (iso: string): string => addDays(iso, -weekdayOf(iso))

/** The same day `months` later, or the month's last where it has no such day. @example addMonths('2025-01-31', 1) //=> '2025-02-28' */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = partsOf(iso)
  const count = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1]
  return isoOf(y, m, Math.min(day, daysIn(y, m))) ?? iso
}
