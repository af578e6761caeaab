/** How often an outlet is asked, in milliseconds, and how many items a day it publishes as far as polls have shown; null until the second. */
export type Rhythm = { readonly intervalMs: number; readonly perDay: number | null }

/** No outlet is asked more often, and none less, in milliseconds. */
export type RhythmBounds = { readonly leastMs: number; readonly mostMs: number }

export const RHYTHM_BOUNDS: RhythmBounds = { leastMs: 5 * 60_000, mostMs: 2 * 3_600_000 }

/** How often a new outlet is asked. */
export const FIRST_INTERVAL = 30 * 60_000

const DAY = 86_400_000
/** What an outlet did so long ago counts half. */
const HALF_LIFE = 2 * DAY

/** What one poll showed: items that were not there before, items in all, and milliseconds since the poll before; null for the first. */
export type Shown = { readonly fresh: number; readonly all: number; readonly sinceMs: number | null }

/** How often to ask from now on: twice for each item that is to be expected, within bounds; and twice as often where nothing of what was there
 * before is left, since more may have come and gone.
 * @example nextRhythm({ intervalMs: 3_600_000, perDay: null }, { fresh: 2, all: 20, sinceMs: 3_600_000 }).intervalMs //=> 900000 */
export function nextRhythm(
  { intervalMs, perDay }: Rhythm,
  { fresh, all, sinceMs }: Shown,
  bounds: RhythmBounds = RHYTHM_BOUNDS,
): Rhythm {
  if (sinceMs === null || sinceMs <= 0) return { intervalMs: within(intervalMs, bounds), perDay }
  const now = fresh / (sinceMs / DAY)
  const weight = perDay === null ? 1 : 1 - 2 ** (-sinceMs / HALF_LIFE)
  const rate = (perDay ?? 0) * (1 - weight) + now * weight
  const expected = rate === 0 ? bounds.mostMs : DAY / rate / 2
  const overrun = all > 1 && fresh >= all
  return { intervalMs: within(overrun ? Math.min(expected, intervalMs / 2) : expected, bounds), perDay: rate }
}

const within = (ms: number, { leastMs, mostMs }: RhythmBounds): number =>
  Math.round(Math.min(Math.max(ms, leastMs), mostMs))
