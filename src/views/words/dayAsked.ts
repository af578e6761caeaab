import { addDays, Failure } from '../../terms/index.ts'

/** A closed interval of ISO days, as a user asks for it; either end may be open. */
export type Days = { readonly since: string | null; readonly until: string | null }

/** What `--since` and `--until` ask for. Throws BAD_DATE where one is no date or the later comes first. */
export function daysAsked(options: { since?: string; until?: string }, now: Date): Days {
  const since = options.since === undefined ? null : dayAsked('--since', options.since, now).from
  const until = options.until === undefined ? null : dayAsked('--until', options.until, now).to
  if (since && until && since > until)
    throw new Failure('BAD_DATE', `--since ${since} is after --until ${until}`, 'Give the earlier day to --since')
  return { since, until }
}

/** The days a word or date means: `2025-11-01`, `2025-11`, `2025`, `today`, `yesterday`, `3 days ago`, `2 weeks ago`, `monday` (the last one).
 * @example dayAsked('--since', '2025-11', new Date('2025-12-01')) //=> { from: '2025-11-01', to: '2025-11-30' } */
export function dayAsked(option: string, asked: string, now: Date): { from: string; to: string } {
  const word = asked.trim().toLowerCase()
  const days = isoDays(word) ?? relativeDays(word, localDay(now))
  if (days) return days
  throw new Failure(
    'BAD_DATE',
    `${option} "${asked}" is not a date`,
    'Give one as 2025-11-01, 2025-11, 2025, yesterday, monday or "3 days ago"',
  )
}

/** The ISO day of a clock where the user is. */
export const localDay = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`

function isoDays(word: string): { from: string; to: string } | null {
  const [, year, month, day] = word.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/) ?? []
  if (!year) return null
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const from = `${year}-${month}-${day ?? '01'}`
  if (!isDay(from)) return null
  return { from, to: day ? from : lastOfMonth(Number(year), Number(month)) }
}

/** Whether a day exists: 30 February does not. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}

const lastOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

function relativeDays(word: string, today: string): { from: string; to: string } | null {
  const back = daysBack(word, today)
  if (back === null) return null
  const iso = addDays(today, -back)
  return { from: iso, to: iso }
}

/** How many days before `today` a word means; null where it is none we know. */
function daysBack(word: string, today: string): number | null {
  if (word === 'today') return 0
  if (word === 'yesterday') return 1
  const ago = word.match(/^(\d{1,5})\s*(day|week)s?\s+ago$/)
  if (ago) return Number(ago[1]) * (ago[2] === 'week' ? 7 : 1)
  const weekday = WEEKDAYS.indexOf(word.replace(/^last\s+/, ''))
  if (weekday < 0) return null
  return (new Date(`${today}T00:00:00Z`).getUTCDay() - weekday + 7) % 7 || 7
}
