import { addDays } from '../../terms/index.ts'
import type { Time } from '../reading.ts'
import { ALL, type Period, through } from './period.ts'
import { lowerAt, type Match, type Scope, type TimeRule, tokenAt } from './scope.ts'

/** An expression with the preposition that bounds it. */
export type Bounded = Match & { readonly kind: Time['kind'] }

const kindOf = (period: Period): Time['kind'] => (period.from.iso === period.to.iso ? 'day' : 'range')

/** `from March to May`, `between 2010 and 2014`, `March to May 2019`, `Monday through Wednesday` (each end by `whole`); not `from Riga to Tallinn`. */
export function betweenTimes(whole: TimeRule, scope: Scope, at: number): Bounded | null {
  const word = lowerAt(scope, at)
  const led = word === 'from' || word === 'between'
  const first = whole(scope, led ? at + 1 : at)
  if (!first) return null
  const link = lowerAt(scope, first.last)
  const links = word === 'between' ? /^and$/ : led ? /^(?:to|until|till|through|-|–)$/ : /^(?:to|through|-|–)$/
  if (!links.test(link)) return null
  const second = whole(scope, first.last + 1)
  if (!second) return null
  const joined = through(beforeEnd(first.period, second.period), second.period)
  return joined.from.iso <= joined.to.iso ? { last: second.last, period: joined, kind: 'range' } : null
}

/** The March of `March to May 2019` is that of 2019, that of `November to January` of the year before. */
function beforeEnd(first: Period, second: Period): Period {
  if (!first.from.implied.includes('year') || (first.grain !== 'month' && first.grain !== 'day')) return first
  if (first.from.implied.includes('month')) return first
  const year = Number(second.from.iso.slice(0, 4))
  const own = first.from.iso.slice(4) <= second.from.iso.slice(4) ? year : year - 1
  const move = (iso: string) => `${String(own).padStart(4, '0')}${iso.slice(4)}`
  return { ...first, from: { ...first.from, iso: move(first.from.iso) }, to: { ...first.to, iso: move(first.to.iso) } }
}

/** `since June`, `since 2011`, `until 2028`, `by the end of 2025`, `before 2014`, `after Monday`, `from 2019 on` (the time by `whole`).
 * `since` ends with the day of the report; `until` begins with it unless it was over by then. Not `by March Tamm`, `after the vote`. */
export function boundedTime(whole: TimeRule, scope: Scope, at: number): Bounded | null {
  const led = /^(?:ever)$/.test(lowerAt(scope, at)) ? at + 1 : at
  const word = lowerAt(scope, led)
  const from = /^(?:at|in|on|the)$/.test(lowerAt(scope, led + 1)) && !whole(scope, led + 1) ? led + 2 : led + 1
  if (word === 'since') return sinceTime(whole(scope, from), scope, 0)
  if (word === 'after' || word === 'following') return sinceTime(whole(scope, from), scope, 1)
  if (word === 'from') return fromTime(whole(scope, from), scope)
  const due: Scope = setsDeadline(scope, led) ? { ...scope, direction: () => 'future' } : scope
  if (/^(?:until|till|through|by)$/.test(word)) return untilTime(whole(due, from), scope, 0)
  if (word === 'before') return untilTime(whole(scope, from), scope, -1)
  if (word === 'no' && lowerAt(scope, led + 1) === 'later' && lowerAt(scope, led + 2) === 'than')
    return untilTime(whole(scope, led + 3), scope, 0)
  return null
}

const DEADLINES = new Set(
  'threaten give order demand ask tell urge set have warn require command instruct want'.split(' '),
)

/** Whether a verb before sets a deadline: `gave them until Monday`, `ordered it to leave by May`; not `had left by Monday`. */
function setsDeadline(scope: Scope, at: number): boolean {
  for (let back = scope.first; back < at; back++) {
    const token = tokenAt(scope, back)
    if (token?.tag === 'VERB' && DEADLINES.has(token.lemma)) return true
  }
  return false
}

/** What comes after a possessive is no bound: `after Monday's vote` is no time since. */
const premodifies = (scope: Scope, last: number): boolean => {
  const next = tokenAt(scope, last)
  return next !== undefined && /^(?:PART|NOUN|ADJ|PROPN)$/.test(next.tag) && next.lower !== 'to'
}

function sinceTime(match: Match | null, scope: Scope, after: 0 | 1): Bounded | null {
  if (!match || (after && scope.anchor === null)) return null
  if (after && premodifies(scope, match.last)) return null
  const skip = after && match.period.grain !== 'day'
  const from = skip ? { ...match.period.to, iso: addDays(match.period.to.iso, 1) } : match.period.from
  const to =
    scope.anchor !== null && from.iso <= scope.anchor
      ? { iso: scope.anchor, implied: ALL }
      : after
        ? from
        : match.period.to
  return { last: match.last, kind: 'since', period: { from, to, grain: 'span' } }
}

/** `from 2019 on`, `from Monday`: since, or where it lies ahead, from that day. */
function fromTime(match: Match | null, scope: Scope): Bounded | null {
  if (!match) return null
  const on = /^(?:on|onwards?|forward)$/.test(lowerAt(scope, match.last))
  const ahead = scope.anchor !== null && match.period.from.iso >= scope.anchor
  if (!on && !ahead) return null
  const found = sinceTime(match, scope, 0)
  return found && on ? { ...found, last: match.last + 1 } : found
}

function untilTime(match: Match | null, scope: Scope, before: 0 | -1): Bounded | null {
  if (!match || (before && premodifies(scope, match.last))) return null
  const { from, to } = match.period
  const end = before ? { ...from, iso: addDays(from.iso, -1) } : to
  const start =
    scope.anchor !== null && end.iso >= scope.anchor ? { iso: scope.anchor, implied: ALL } : before ? end : from
  return {
    last: match.last,
    kind: 'until',
    period: { from: start.iso <= end.iso ? start : end, to: end, grain: 'span' },
  }
}

/** `every Monday`, `each year`, `on Mondays`: the day of the report stands for all; not `every envoy`. */
export function recurringTime(scope: Scope, at: number): Bounded | null {
  if (scope.anchor === null) return null
  const all: Period = {
    from: { iso: scope.anchor, implied: ALL },
    to: { iso: scope.anchor, implied: ALL },
    grain: 'day',
  }
  const word = lowerAt(scope, at)
  const plural = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/
  if (plural.test(word)) return { last: at + 1, period: all, kind: 'recurring' }
  if (word !== 'every' && word !== 'each') return null
  let noun = at + 1
  while (/^(?:other|single|second|third|\d+|two|three|four|five|six)$/.test(lowerAt(scope, noun)) && noun < at + 3)
    noun++
  const unit =
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|weeks?|weekend|months?|quarters?|years?|morning|evening|night|summer|winter|spring|autumn|decade)$/
  return unit.test(lowerAt(scope, noun)) ? { last: noun + 1, period: all, kind: 'recurring' } : null
}

/** An expression without a bound. */
export const plainTime = (match: Match | null): Bounded | null => match && { ...match, kind: kindOf(match.period) }
