import type { RhythmBounds } from './rhythm.ts'

const DAY = 86_400_000
const HOUR = 3_600_000

/** What a feed asks of those who poll it counts up to a day, and its hours and days without anything up to three, in milliseconds. */
const LONGEST_ASKED = DAY
const LONGEST_REST = 3 * DAY

/** The same until two polls have shown how much it publishes. */
const FIRST_ASKED = 6 * HOUR

const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** What a feed says of its own pace, and how many items it holds. */
export type AskedPace = {
  /** Minutes. */
  readonly ttl: number | null
  readonly updateEvery: number | null
  /** Of universal time, 0 to 23. */
  readonly skipHours: readonly number[]
  /** English weekdays of universal time. */
  readonly skipDays: readonly string[]
  readonly items: number
}

/** How often a feed may be asked by what it says and by what its last answer said of its age, in milliseconds; 0 where they say nothing. What an
 * answer says of its age is made for caches, and counts up to the longest interval only. What a feed says counts up to six hours until it is known
 * how many items a day (`perDay`) there are, and then unless half of it would be another by then: who publishes more would have things missed.
 * @example leastAsked({ ttl: 60, updateEvery: null, skipHours: [], skipDays: [], items: 20 }, { freshMs: null, perDay: 4 }, { leastMs: 300_000, mostMs: 7_200_000 })
 *   //=> 3600000 */
export function leastAsked(
  { ttl, updateEvery, items }: AskedPace,
  { freshMs, perDay }: { readonly freshMs: number | null; readonly perDay: number | null },
  bounds: RhythmBounds,
): number {
  const said = Math.min(Math.max(ttl ?? 0, updateEvery ?? 0) * 60_000, LONGEST_ASKED)
  const asked = Math.max(said, Math.min(freshMs ?? 0, bounds.mostMs))
  return Math.min(asked, perDay === null ? FIRST_ASKED : Math.max(turnover(items, perDay), bounds.leastMs))
}

/** When to ask a feed that is due at an instant (milliseconds since 1970): then, or as soon as its hours and days without anything are over. Where
 * those leave nothing of the week they count for nothing.
 * @example askedAt(Date.UTC(2025, 2, 8, 23), { ttl: null, updateEvery: null, skipHours: [], skipDays: ['Saturday'] }) === Date.UTC(2025, 2, 9) //=> true */
export function askedAt(dueAt: number, { skipHours, skipDays }: Pick<AskedPace, 'skipHours' | 'skipDays'>): number {
  const days = new Set(skipDays.map((day) => day.trim().toLowerCase()))
  const isQuiet = (at: number): boolean => {
    const date = new Date(at)
    return skipHours.includes(date.getUTCHours()) || days.has(WEEK[date.getUTCDay()] ?? '')
  }
  if (
    WEEK.every((day) => days.has(day)) ||
    Array.from({ length: 24 }, (_, hour) => hour).every((hour) => skipHours.includes(hour))
  )
    return dueAt
  const latest = dueAt + LONGEST_REST
  let at = dueAt
  while (at < latest && isQuiet(at)) at = (Math.floor(at / HOUR) + 1) * HOUR
  return Math.min(at, latest)
}

/** How long until half of what a feed holds is another, in milliseconds. One that holds few is most likely young, and drops nothing yet. */
const turnover = (items: number, perDay: number): number =>
  perDay <= 0 ? Number.POSITIVE_INFINITY : (Math.max(items, FEW) / 2 / perDay) * DAY

const FEW = 10
