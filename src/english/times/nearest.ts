import { addDays, daysBetween } from '../../terms/index.ts'
import type { Period } from './period.ts'
import type { Direction } from './scope.ts'

/** Of periods that fit an expression without its year, the one meant: for the past the last begun, for the future the first not over,
 * else the nearest, where days ahead count double, since reports mostly look back. A day after the anchor still counts as past: newsrooms sit in other zones.
 * @example nearest(decembers, '2019-01-20', 'past') // December 2018 */
export function nearest(periods: readonly Period[], anchor: string, direction: Direction): Period | null {
  const begun = periods.filter(({ from, grain }) => from.iso <= (grain === 'day' ? addDays(anchor, 1) : anchor))
  const ahead = periods.filter(({ to }) => to.iso >= anchor)
  if (direction === 'past' && begun.length > 0) return latest(begun)
  if (direction === 'future' && ahead.length > 0) return earliest(ahead)
  return (
    [...periods].sort((a, b) => distance(a, anchor) - distance(b, anchor) || (a.from.iso < b.from.iso ? -1 : 1))[0] ??
    null
  )
}

const latest = (periods: readonly Period[]): Period | null =>
  periods.reduce<Period | null>((best, next) => (best && best.from.iso >= next.from.iso ? best : next), null)

const earliest = (periods: readonly Period[]): Period | null =>
  periods.reduce<Period | null>((best, next) => (best && best.from.iso <= next.from.iso ? best : next), null)

function distance({ from, to }: Period, anchor: string): number {
  if (from.iso <= anchor && anchor <= to.iso) return 0
  return from.iso > anchor ? 2 * daysBetween(anchor, from.iso) : daysBetween(to.iso, anchor)
}
