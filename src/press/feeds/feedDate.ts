import { isoOf, writtenDates } from '../writtenDate.ts'
import { monthNamed } from './monthNames.ts'
import { zoneOffset } from './zoneOffset.ts'

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[a-z]{2,5}|(?:utc|gmt)?[+-]\d\d?:?(?:\d\d)?)?)?(?:\s*\[[^\]]*\])?$/i
const RFC =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})[\s.-]+(\p{L}{3,12})\.?[\s,-]+(\d{4}|\d\d)(?:,?\s+(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:\.\d+)?)?\s*(am|pm)?\s*(Z|\(?\p{L}{1,5}\)?|(?:utc|gmt)?\s?[+-]\d\d?:?(?:\d\d)?)?)?(?:\s*\([^)]*\))?$/iu
const UNIX = /^(?:\p{L}{3,9}\s+)?(\p{L}{3,12})\s+(\d{1,2})\s+(\d{1,2}):(\d\d):(\d\d)\s+(\S{1,9}\s+)?(\d{4})$/u

/** The day or instant that a feed's date means, as ISO 8601 with the zone told; null where it is none: a day that no month has,
 * a year before 1990 (where clocks begin) or past 2199, day and month in figures that can be read both ways.
 * @example ['Tue, 4 Mar 2025 09:15:00 EST', '2025-03-04 09:15:00', '31.02.2025', '03/04/2025'].map(feedDate)
 *   //=> ['2025-03-04T09:15:00-05:00', '2025-03-04T09:15:00', null, null] */
export function feedDate(told: string | null): string | null {
  if (told === null || told.length > 200) return null
  const words = told.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  const iso = ISO.exec(words)
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso
    return written({ year, month: Number(month), day, hour, minute, second, zone })
  }
  const rfc = RFC.exec(words)
  if (rfc) {
    const [, day, name = '', year = '', hour, minute, second, half, zone] = rfc
    const full = year.length === 2 ? (Number(year) < 70 ? `20${year}` : `19${year}`) : year
    return written({ year: full, month: monthNamed(name), day, hour: hourOf(hour, half), minute, second, zone })
  }
  const unix = UNIX.exec(words)
  if (unix) {
    const [, name = '', day, hour, minute, second, zone, year] = unix
    return written({ year, month: monthNamed(name), day, hour, minute, second, zone: zone?.trim() })
  }
  if (/^\d{9,10}$|^\d{12,13}$/.test(words)) return epoch(Number(words))
  const [date] = writtenDates(words)
  return date && !date.swapped ? sane(isoOf(date)) : null
}

type Parts = {
  readonly year: string | undefined
  readonly month: number | null
  readonly day: string | undefined
  readonly hour?: string | undefined
  readonly minute?: string | undefined
  readonly second?: string | undefined
  readonly zone?: string | undefined
}

const two = (part: number): string => String(part).padStart(2, '0')

function written({ year, month, day, hour, minute, second, zone }: Parts): string | null {
  if (month === null || month < 1 || month > 12) return null
  const date = Number(day)
  if (date < 1 || date > new Date(Date.UTC(Number(year), month, 0)).getUTCDate()) return null
  const iso = `${year}-${two(month)}-${two(date)}`
  if (hour === undefined || minute === undefined) return sane(iso)
  // The end of a day is written 24:00 by some; a leap second, 60, is no time that others understand.
  if (Number(hour) === 24 && Number(minute) === 0) return sane(iso)
  if (Number(hour) > 23 || Number(minute) > 59) return sane(iso)
  const seconds = second === undefined ? '' : `:${two(Math.min(59, Number(second)))}`
  return sane(`${iso}T${two(Number(hour))}:${minute}${seconds}${zoneOffset(zone ?? '') ?? ''}`)
}

function hourOf(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour
  return String((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0))
}

function epoch(number: number): string | null {
  const instant = new Date(number < 1e11 ? number * 1000 : number)
  return sane(instant.toISOString().replace(/\.\d+Z$/, 'Z'))
}

const sane = (iso: string | null): string | null => {
  const year = Number(iso?.slice(0, 4))
  return iso !== null && year >= 1990 && year < 2200 ? iso : null
}
