import { isoOf, writtenDates } from '../writtenDate.ts'

const ISO =
  /^\s*(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?:[T\s]\s*(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i

/** A machine's time as ISO 8601, a day where it is no more; of a written date what that gives. Null of what is no time after 1990.
 * @example [instantOf('2025-03-04T09:15:00+0200'), instantOf('Tue, 04 Mar 2025 09:15:00 GMT'), instantOf('0')] //=> ['2025-03-04T09:15:00+02:00', '2025-03-04T09:15:00Z', null] */
export function instantOf(said: string): string | null {
  const words = said.trim()
  if (/^\d{10}(?:\d{3})?$/.test(words)) return plausible(ofEpoch(Number(words.slice(0, 10))))
  const match = ISO.exec(words)
  if (match) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = match
    if (hour === undefined) return plausible(`${year}-${month}-${day}`)
    return plausible(`${year}-${month}-${day}T${hour}:${minute}${second ? `:${second}` : ''}${zoneOf(zone)}`)
  }
  const written = words.length <= 100 ? writtenDates(words)[0] : undefined
  return written && !written.swapped ? plausible(isoOf(written)) : null
}

const ofEpoch = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000', '')

function zoneOf(zone: string | undefined): string {
  if (!zone) return ''
  if (/[a-z]/i.test(zone)) return 'Z'
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?/.exec(zone) ?? []
  return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`
}

/** Null of 1970 and other days that no page is of. */
function plausible(iso: string | null): string | null {
  if (iso === null) return null
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number)
  if (year < 1990 || year > 2200 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return Number.isNaN(Date.parse(iso)) ? null : iso
}

/** Milliseconds since 1970; a time without a zone is taken for UTC. @example millisOf('1990-01-01') //=> 631152000000 */
export const millisOf = (iso: string): number =>
  Date.parse(/T[^Z+]*-?$/.test(iso) && !/(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? `${iso}Z` : iso)
