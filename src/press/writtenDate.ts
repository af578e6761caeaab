import type { Span } from '../terms/index.ts'
import { clockAfter, clockBefore } from './clock.ts'

/** A date as a text writes it, with whatever time and zone stand beside it. `year` is null where the text gives none;
 * `swapped` is the other month and day where figures such as 3/4/2025 can be read both ways. */
export type WrittenDate = Span & {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly swapped: boolean
  /** `21:05` or `21:05:30`; null where only the day is given. */
  readonly time: string | null
  /** `Z` or `+03:00`; null where no zone is given. */
  readonly zone: string | null
}

const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+(?:the\\s+)?)?'
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const YEAR = '(?<year>(?:19|20)\\d\\d)'

const SHAPES: readonly RegExp[] = [
  new RegExp(`(?<![\\w/.-])${YEAR}([-/.])(?<month>[01]?\\d)\\2(?<day>[0-3]?\\d)(?=T\\d|[^\\w/-]|$)`, 'gi'),
  new RegExp(`(?<!\\w)${WEEKDAY}${DAY}(?:\\s+of)?[\\s-]*${MONTH}(?!\\w)(?:,?[\\s-]+${YEAR}(?!\\w))?`, 'gi'),
  new RegExp(`(?<!\\w)${WEEKDAY}${MONTH}\\s+${DAY}(?!\\w|:\\d)(?:,?\\s+${YEAR}(?!\\w))?`, 'gi'),
  /(?<![\w/.-])(?<first>[0-3]?\d)([/.-])(?<second>[0-3]?\d)\2(?<year>(?:19|20)\d\d)(?![\w/-])/g,
]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Every date with a day that a line writes, in order, none within another.
 * @example writtenDates('Updated 4 March 2025 09:15 GMT').map(isoOf) //=> ['2025-03-04T09:15Z'] */
export function writtenDates(line: string): WrittenDate[] {
  const found = SHAPES.flatMap((shape) => [...line.matchAll(shape)].flatMap((match) => dateOf(line, match)))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: WrittenDate[] = []
  for (const date of found) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date)
  return kept
}

function dateOf(line: string, match: RegExpExecArray): WrittenDate[] {
  const { year, month, day, first, second } = match.groups ?? {}
  const span = { start: match.index, end: match.index + match[0].trimEnd().length }
  const after = clockAfter(line, span.end)
  const clock = after ?? clockBefore(line, span.start)
  const rest = {
    start: Math.min(span.start, clock?.start ?? span.start),
    end: Math.max(span.end, clock?.end ?? span.end),
    year: year ? Number(year) : null,
    time: clock?.time ?? null,
    zone: clock?.zone ?? null,
  }
  const numbers =
    first && second ? figures(Number(first), Number(second), match[2] === '.', clock?.half ?? false) : null
  const named = numbers ?? { month: monthOf(month ?? ''), day: Number(day), swapped: false }
  return isDay(rest.year, named.month, named.day) ? [{ ...rest, ...named }] : []
}

/** Points mean day first, a.m. and p.m. month first; else whichever is possible, and day first where both are. */
function figures(first: number, second: number, points: boolean, half: boolean) {
  const dayFirst = first > 12 || (second <= 12 && (points || !half))
  const [day, month] = dayFirst ? [first, second] : [second, first]
  return { month, day, swapped: !points && !half && first <= 12 && second <= 12 && first !== second }
}

const monthOf = (name: string): number =>
  /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()

const two = (part: number): string => String(part).padStart(2, '0')

/** The ISO day of a date, `year` standing in where it gives none. @example dayOf({ year: null, month: 3, day: 4 }, 2025) //=> '2025-03-04' */
export const dayOf = (date: Pick<WrittenDate, 'year' | 'month' | 'day'>, year: number): string =>
  `${date.year ?? year}-${two(date.month)}-${two(date.day)}`

/** The ISO day, or instant where a time is given, of a date with a year; null of one without. */
export function isoOf(date: WrittenDate): string | null {
  if (date.year === null) return null
  return `${dayOf(date, date.year)}${date.time ? `T${date.time}${date.zone ?? ''}` : ''}`
}
