/** A part of a date. */
export type DatePart = 'year' | 'month' | 'day'

/** A day; `implied` names the parts the text did not say and that dateline or publication filled in. */
export type Day = { readonly iso: string; readonly implied: readonly DatePart[] }

/** A closed interval of days: a year is its 365 days, a single day has `from` equal to `to`. */
export type Interval = { readonly from: Day; readonly to: Day }

/** A day as the text gives it. Throws on anything but YYYY-MM-DD.
 * @example day('2026-03-04') //=> { iso: '2026-03-04', implied: [] } */
export function day(iso: string, implied: readonly DatePart[] = []): Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(Date.parse(iso))) throw new RangeError(`not a day: ${iso}`)
  return { iso, implied }
}

const DAY_MS = 86_400_000

/** The ISO day `days` after (before, where negative) another. @example addDays('2026-02-28', 1) //=> '2026-03-01' */
export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10)

/** Days from one ISO day to another; negative where `to` is earlier. @example daysBetween('2026-03-01', '2026-03-04') //=> 3 */
export const daysBetween = (from: string, to: string): number =>
  from === to ? 0 : Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
