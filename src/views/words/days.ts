const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const parts = (iso: string) => {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number)
  return { year, month: MONTHS[month - 1] ?? '', number: month, day }
}

/** A day as people write it. @example dayWords('2025-03-04') //=> '4 March 2025' */
export function dayWords(iso: string): string {
  const { year, month, day } = parts(iso)
  return `${day} ${month} ${year}`
}

/** A day with its weekday. @example weekdayWords('2025-03-04') //=> 'Tue 4 March 2025' */
export const weekdayWords = (iso: string): string => `${weekdayOf(iso)} ${dayWords(iso)}`

/** The weekday of an ISO day. @example weekdayOf('2025-03-04') //=> 'Tue' */
export const weekdayOf = (iso: string): string => WEEKDAYS[new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? ''

/** A closed interval of days, as short as it can be said: a whole year and a whole month by their names.
 * @example intervalWords('2025-03-03', '2025-03-09') //=> '3 to 9 March 2025'
 * @example intervalWords('2025-03-01', '2025-03-31') //=> 'March 2025' */
export function intervalWords(from: string, to: string): string {
  if (from === to) return dayWords(from)
  const a = parts(from)
  const b = parts(to)
  const wholeMonths = a.day === 1 && b.day === new Date(Date.UTC(b.year, b.number, 0)).getUTCDate()
  if (a.year !== b.year) {
    if (wholeMonths && a.number === 1 && b.number === 12) return `${a.year} to ${b.year}`
    return `${dayWords(from)} to ${dayWords(to)}`
  }
  if (wholeMonths && a.number === 1 && b.number === 12) return `${a.year}`
  if (wholeMonths) return a.number === b.number ? `${a.month} ${a.year}` : `${a.month} to ${b.month} ${a.year}`
  if (a.number === b.number) return `${a.day} to ${dayWords(to)}`
  return `${a.day} ${a.month} to ${dayWords(to)}`
}

/** Since and until when, after a noun; empty where neither is asked.
 * @example windowWords({ since: '2025-03-01', until: null }) //=> ' since 1 March 2025' */
export function windowWords({ since, until }: { since: string | null; until: string | null }): string {
  if (since !== null && until !== null) return `, ${intervalWords(since, until)}`
  if (since !== null) return ` since ${dayWords(since)}`
  return until === null ? '' : ` until ${dayWords(until)}`
}

/** A day in a column of days of any year. @example columnDay('2025-03-04') //=> ' 4 Mar 2025' */
export function columnDay(iso: string): string {
  const { year, month, day } = parts(iso)
  return `${`${day}`.padStart(2)} ${month.slice(0, 3)} ${year}`
}

/** Days in a column of any days; of several the month or year they make, else the first with an ellipsis.
 * @example columnDays('2025-03-04', '2025-03-04') //=> ' 4 Mar 2025'
 * @example columnDays('2025-03-01', '2025-03-31') //=> 'March 2025' */
export const columnDays = (from: string, to: string): string =>
  from === to ? columnDay(from) : (wholeWords(from, to) ?? `${columnDay(from)} …`)

/** Days in a column, no longer than the days around them need.
 * @example shortDays('2025-03-04', '2025-03-04', { since: '2025-03-03', until: '2025-03-09' }) //=> 'Tue  4'
 * @example shortDays('2025-04-01', '2025-04-01', { since: '2025-03-03', until: '2025-03-09' }) //=> 'Tue  1 Apr'
 * @example shortDays('2025-04-01', '2025-04-30', { since: '2025-03-03', until: '2025-03-09' }) //=> 'April 2025'
 * @example shortDays('2025-03-04', '2025-03-06', { since: '2025-03-03', until: '2025-03-09' }) //=> 'Tue  4–6' */
export function shortDays(from: string, to: string, { since, until }: { since: string; until: string }): string {
  const whole = from === to ? null : wholeWords(from, to)
  if (whole !== null) return whole
  const { month, day } = parts(from)
  if (from.slice(0, 4) !== since.slice(0, 4) || since.slice(0, 4) !== until.slice(0, 4)) return columnDays(from, to)
  const sameMonth = from.slice(0, 7) === since.slice(0, 7) && since.slice(0, 7) === until.slice(0, 7)
  const last = from === to ? '' : from.slice(0, 7) === to.slice(0, 7) ? `–${parts(to).day}` : ' …'
  return `${weekdayOf(from)} ${`${day}`.padStart(2)}${last}${sameMonth ? '' : ` ${month.slice(0, 3)}`}`
}

/** Whole months or years by their names; null for other days. */
function wholeWords(from: string, to: string): string | null {
  const words = intervalWords(from, to)
  return /^\d{1,2} /.test(words) ? null : words
}
