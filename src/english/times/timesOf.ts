import type { Day } from '../../terms/index.ts'
import type { Sentence, Time, Token, VerbGroup } from '../reading.ts'
import { type Bounded, betweenTimes, boundedTime, plainTime, recurringTime } from './bounds.ts'
import { placesOfTime } from './core.ts'
import { calendarDate, month, weekday } from './dates.ts'
import { directionOf } from './direction.ts'
import type { Period } from './period.ts'
import { hourOfDay, partOfTime } from './qualified.ts'
import { ago, fromBefore, fromNow, namedDay, rollingUnits, shiftedUnit, weekend, weekOf } from './relative.ts'
import type { Match, Scope, TimeRule } from './scope.ts'
import { decade, quarter, season, year } from './years.ts'

/** Rules that name a time alone; of those that match at one place the longest counts, of two as long the first. */
const SIMPLE: readonly TimeRule[] = [
  calendarDate,
  month,
  weekday,
  namedDay,
  weekend,
  shiftedUnit,
  rollingUnits,
  ago,
  season,
  decade,
  year,
]

const longest =
  (rules: readonly TimeRule[]): TimeRule =>
  (scope, at) =>
    rules.reduce<Match | null>((best, rule) => {
      const match = rule(scope, at)
      return match && (!best || match.last > best.last) ? match : best
    }, null)

const simple = longest(SIMPLE)
/** Rules that build on another time: `late last year`, `10 a.m. on Saturday`. */
const whole = longest([simple, partOfTime(simple), quarter(simple), weekOf(simple), hourOfDay(simple)])
const any = longest([whole, fromNow, withDate(fromBefore, whole)])

/** `seven days earlier on October 6` is the date. */
function withDate(rule: TimeRule, date: TimeRule): TimeRule {
  return (scope, at) => {
    const match = rule(scope, at)
    if (!match) return null
    const next = scope.tokens[match.last]?.lower
    const from = next === ',' || next === 'on' ? match.last + 1 : match.last
    const day = date(scope, from)
    return day && day.period.grain === 'day' ? day : match
  }
}

/** Every expression of time of a text, in order of place, with the days it means. `anchor` is the day the report was written:
 * the dateline's or else the publication's; where it is null only whole dates are read.
 * The span leaves out `on`, `in`, `at`, and keeps `since`, `until`, `by`, `from … to`. */
export function timesOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  verbs: readonly VerbGroup[],
  anchor: Day | null,
): Time[] {
  const times: Time[] = []
  let previous: Period | null = anchor && { from: anchor, to: anchor, grain: 'day' }
  let group = 0
  for (const sentence of sentences) {
    const from = group
    while ((verbs[group]?.first ?? Number.POSITIVE_INFINITY) < sentence.last) group++
    const own = verbs.slice(from, group)
    let past = sentence.first
    for (const at of placesOfTime(tokens, sentence.first, sentence.last)) {
      if (at < past) continue
      const scope: Scope = {
        tokens,
        first: sentence.first,
        last: sentence.last,
        anchor: anchor?.iso ?? null,
        direction: (place) => directionOf(tokens, own, sentence, place, place + 1),
        previous,
      }
      const found = timeAt(scope, at)
      const [a, b] = [tokens[at], found ? tokens[found.last - 1] : undefined]
      if (!found || !a || !b) continue
      const { from: begin, to } = found.period
      times.push({ start: a.start, end: b.end, kind: found.kind, interval: { from: begin, to } })
      if (found.period.grain !== 'span') previous = found.period
      past = found.last
    }
  }
  return times
}

function timeAt(scope: Scope, at: number): Bounded | null {
  const candidates = [
    recurringTime(scope, at),
    betweenTimes(any, scope, at),
    boundedTime(any, scope, at),
    plainTime(any(scope, at)),
  ]
  return candidates.reduce((best, next) => (next && (!best || next.last > best.last) ? next : best), null)
}
