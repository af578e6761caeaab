import { type Article, type Day, day } from '../../terms/index.ts'

/** The day a report was written: its dateline's, else that of its publication; null where neither is known.
 * A publication told to the minute is counted in the zone of the dateline's place: at 22:30 UTC it is the next morning in Taipei.
 * `zoneOf` gives the IANA name of a place's time zone. */
export function anchorOf(
  { dateline, published }: Pick<Article, 'dateline' | 'published'>,
  zoneOf: (place: string) => string | undefined,
): Day | null {
  if (dateline.date) return dateline.date
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0]
  if (!published || !iso || Number.isNaN(Date.parse(iso))) return null
  const zone = INSTANT.test(published) && dateline.place !== null ? zoneOf(dateline.place) : undefined
  return day(zone === undefined ? iso : dayIn(zone, published))
}

/** With a time of day and its zone. */
const INSTANT = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/

/** The ISO day of an instant in a zone. @example dayIn('Asia/Taipei', '2025-11-12T22:30:00Z') //=> '2025-11-13' */
export const dayIn = (timeZone: string, instant: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  )
