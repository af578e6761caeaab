import { addDays } from '../../terms/index.ts'
import { mondayOf, weekdayOf } from './calendar.ts'
import { ALL, calendarOf, dayPeriod, type Period, period, shifted, type Unit } from './period.ts'
import { lowerAt, type Match, type Scope, type TimeRule, tokenAt } from './scope.ts'
import { countOf, isDayPart, unitOf } from './words.ts'

/** `today`, `yesterday`, `tomorrow evening`, `tonight`, `this morning`, `last night`, `the day before yesterday`; not `USA Today`, `a better tomorrow`. */
export const namedDay: TimeRule = (scope, at) => {
  const { anchor } = scope
  if (anchor === null) return null
  const on = (days: number, last: number): Match => ({ last, period: dayPeriod(addDays(anchor, days), ALL) })
  const [word, second, third, fourth] = [0, 1, 2, 3].map((step) => lowerAt(scope, at + step))
  if (word === 'the' && second === 'day' && third === 'before' && fourth === 'yesterday') return on(-2, at + 4)
  if (word === 'the' && second === 'day' && third === 'after' && fourth === 'tomorrow') return on(2, at + 4)
  if (word === 'last' && second === 'night') return on(-1, at + 2)
  const [before, token] = [tokenAt(scope, at - 1), tokenAt(scope, at)]
  const titled = before?.tag === 'PROPN' && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(token?.text ?? '')
  if (titled || before?.tag === 'ADJ' || /^(?:a|our)$/.test(before?.lower ?? '')) return null
  if (word === 'this' && isDayPart(tokenAt(scope, at + 1))) return on(0, at + 2)
  const days = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : word === 'today' || word === 'tonight' ? 0 : null
  if (days === null) return null
  return on(days, isDayPart(tokenAt(scope, at + 1)) ? at + 2 : at + 1)
}

/** `this week`, `last month`, `next year`, `the past decade`, `the coming days`; not `in recent years`, `last-minute`, `the last week of March`. */
export const shiftedUnit: TimeRule = (scope, at) => {
  const { anchor } = scope
  const article = lowerAt(scope, at) === 'the'
  if (!article && /^(?:following|previous)$/.test(lowerAt(scope, at))) return null
  const start = article ? at + 1 : at
  const word = lowerAt(scope, start)
  if (anchor === null || !/^(?:this|last|past|previous|next|coming|following|current)$/.test(word)) return null
  const from = /^(?:calendar|academic|financial|fiscal|few|couple)$/.test(lowerAt(scope, start + 1))
    ? start + 2
    : start + 1
  const noun = lowerAt(scope, from) === 'of' ? from + 1 : from
  const unit = unitOf(tokenAt(scope, noun))
  const last = noun + 1
  if (/^\p{Lu}/u.test(tokenAt(scope, noun)?.text ?? '')) return null
  if (!unit || lowerAt(scope, last) === '-' || lowerAt(scope, last) === 'of') return null
  if (unit.plural) return vague(word, unit.unit, anchor, last)
  if (unit.unit === 'day') return null
  const rolling = article && /^(?:last|past)$/.test(word)
  if (rolling || word === 'past') return { last, period: back(anchor, 1, unit.unit) }
  if (article && /^(?:following|previous|next)$/.test(word)) return null
  const shift = /^(?:last|previous)$/.test(word) ? -1 : /^(?:next|coming|following)$/.test(word) ? 1 : 0
  return { last, period: calendarOf(anchor, unit.unit, shift) }
}

const VAGUE: Readonly<Record<Unit, readonly [number, Unit]>> = {
  day: [7, 'day'],
  week: [4, 'week'],
  month: [6, 'month'],
  quarter: [12, 'month'],
  year: [5, 'year'],
  decade: [30, 'year'],
}

/** `the coming days`, `the past few months`: some days are a week, weeks a month, months half a year, years five. */
function vague(word: string, unit: Unit, anchor: string, last: number): Match | null {
  const [count, of] = VAGUE[unit]
  if (/^(?:last|past|previous)$/.test(word)) return { last, period: back(anchor, count, of) }
  return /^(?:coming|next|following)$/.test(word) ? { last, period: ahead(anchor, count, of) } : null
}

const back = (anchor: string, count: number, unit: Unit): Period =>
  period(shifted(anchor, -count, unit), anchor, 'span', ALL)
const ahead = (anchor: string, count: number, unit: Unit): Period =>
  period(anchor, shifted(anchor, count, unit), 'span', ALL)

/** `the last four years`, `the past 10 days`, `the next two weeks`, `within 30 days`; not `his last two books`. */
export const rollingUnits: TimeRule = (scope, at) => {
  const { anchor } = scope
  if (anchor === null) return null
  const within = lowerAt(scope, at) === 'within'
  let start = within ? at + 1 : at
  if (lowerAt(scope, start) === 'the') start++
  const word = lowerAt(scope, start)
  const shifts = /^(?:last|past|previous|next|coming)$/.test(word)
  if (!within && !shifts) return null
  const count = countOf(tokenAt(scope, shifts ? start + 1 : start))
  const noun = shifts ? start + 2 : start + 1
  const unit = unitOf(tokenAt(scope, noun))
  if (
    count === null ||
    count === 0 ||
    !unit ||
    (!within && !unit.plural) ||
    /^(?:of|-)$/.test(lowerAt(scope, noun + 1))
  )
    return null
  if (within && scope.direction(at) === 'past' && !shifts) return null
  const past = /^(?:last|past|previous)$/.test(word)
  return { last: noun + 1, period: past ? back(anchor, count, unit.unit) : ahead(anchor, count, unit.unit) }
}

/** `two days ago`, `a year ago`, `a couple of weeks ago`: a day exactly, a week, month or year as the calendar has it; not `long ago`. */
export const ago: TimeRule = (scope, at) => {
  const counted = countedUnits(scope, at)
  if (!counted || scope.anchor === null || lowerAt(scope, counted.last) !== 'ago') return null
  const { count, unit } = counted
  return {
    last: counted.last + 1,
    period: calendarOf(shifted(scope.anchor, -count, unit), unit === 'decade' ? 'year' : unit),
  }
}

/** `in two weeks`, `in three days' time`, `two years from now`, where the verb is of the future; not `twice in three days`. */
export const fromNow: TimeRule = (scope, at) => {
  const { anchor } = scope
  if (anchor === null) return null
  const led = lowerAt(scope, at) === 'in'
  const counted = countedUnits(scope, led ? at + 1 : at)
  if (!counted) return null
  const period = calendarOf(shifted(anchor, counted.count, counted.unit), counted.unit, 0)
  if (lowerAt(scope, counted.last) === 'from' && /^(?:now|today)$/.test(lowerAt(scope, counted.last + 1)))
    return { last: counted.last + 2, period }
  if (!led || /^(?:time|once|twice|times|-)$/.test(lowerAt(scope, at - 1))) return null
  const timed = /^['’]$/.test(lowerAt(scope, counted.last)) && lowerAt(scope, counted.last + 1) === 'time'
  if (!timed && scope.direction(at) !== 'future') return null
  return { last: timed ? counted.last + 2 : counted.last, period }
}

/** `two days earlier`, `a week later`, `the next day`, `the same day`, `that year`, `the day before`, counted from the time spoken of before; not `days earlier`. */
export const fromBefore: TimeRule = (scope, at) => {
  const reference = scope.previous
  if (!reference) return null
  const counted = countedUnits(scope, at)
  if (counted) {
    const word = lowerAt(scope, counted.last)
    if (!/^(?:earlier|later|before|afterwards?)$/.test(word) || followsOn(scope, counted.last + 1, word)) return null
    const unit = counted.unit === 'week' && reference.grain === 'day' ? 'day' : counted.unit
    const shift = /^(?:earlier|before)$/.test(word) ? -counted.count : counted.count
    const base = shift < 0 ? reference.from.iso : reference.to.iso
    return { last: counted.last + 1, period: calendarOf(shifted(base, shift, counted.unit), unit) }
  }
  const word = lowerAt(scope, at)
  const second = lowerAt(scope, at + 1)
  const beside = word === 'the' && second === 'day' ? ['before', 'after'].indexOf(lowerAt(scope, at + 2)) : -1
  if (beside >= 0 && reference.grain === 'day') {
    const next = tokenAt(scope, at + 3)
    if (next && next.tag !== 'PUNCT') return null
    return { last: at + 3, period: calendarOf(shifted(reference.from.iso, beside === 0 ? -1 : 1, 'day'), 'day') }
  }
  const unit = unitOf(tokenAt(scope, word === 'that' ? at + 1 : at + 2))
  if (!unit || unit.plural) return null
  if (word === 'that' && unit.unit === reference.grain)
    return { last: at + 2, period: calendarOf(reference.from.iso, unit.unit, 0) }
  if (word !== 'the' || lowerAt(scope, at + 3) === 'of' || lowerAt(scope, at + 3) === '-') return null
  if (second === 'same') return { last: at + 3, period: calendarOf(reference.from.iso, unit.unit, 0) }
  const shift = /^(?:next|following)$/.test(second) ? 1 : second === 'previous' ? -1 : null
  if (shift === null || (second === 'next' && unit.unit !== 'day' && scope.direction(at) !== 'past')) return null
  const base = shift < 0 ? reference.from.iso : reference.to.iso
  return { last: at + 3, period: calendarOf(shifted(base, shift, unit.unit), unit.unit, 0) }
}

/** `two days before the vote` and `two days earlier than planned` name no day. */
const followsOn = (scope: Scope, at: number, word: string): boolean => {
  const next = tokenAt(scope, at)
  if (next?.lower === 'than') return true
  return word === 'before' && next !== undefined && !/^(?:PUNCT|ADP|CCONJ|AUX|VERB)$/.test(next.tag)
}

/** `two days`, `a year`, `a couple of weeks`, `10 months`. */
function countedUnits(scope: Scope, at: number): { count: number; unit: Unit; last: number } | null {
  const couple = lowerAt(scope, at) === 'a' && lowerAt(scope, at + 1) === 'couple' && lowerAt(scope, at + 2) === 'of'
  const count = couple ? 2 : countOf(tokenAt(scope, at))
  const noun = couple ? at + 3 : at + 1
  const unit = unitOf(tokenAt(scope, noun))
  if (count === null || count === 0 || !unit || unit.plural !== count > 1) return null
  return { count, unit: unit.unit, last: noun + 1 }
}

/** `the weekend`, `this weekend`, `last weekend`, `next weekend`: Saturday and Sunday; not `a weekend`. */
export const weekend: TimeRule = (scope, at) => {
  const word = lowerAt(scope, at)
  if (scope.anchor === null || lowerAt(scope, at + 1) !== 'weekend') return null
  if (!/^(?:the|this|last|past|next|coming)$/.test(word)) return null
  const { anchor } = scope
  const saturday = addDays(mondayOf(anchor), 5)
  const direction = scope.direction(at)
  const over = weekdayOf(anchor) < 5
  const behind = over ? addDays(saturday, -7) : saturday
  const first =
    word === 'last' || word === 'past'
      ? addDays(saturday, -7)
      : word === 'next' || word === 'coming'
        ? over
          ? saturday
          : addDays(saturday, 7)
        : direction === 'future'
          ? saturday
          : direction === 'past' || word === 'the'
            ? behind
            : saturday
  return { last: at + 2, period: period(first, addDays(first, 1), 'week', ALL) }
}

/** `the first week of March`, `the last week of 2024` (the month or year by `whole`). */
export const weekOf =
  (whole: TimeRule): TimeRule =>
  (scope, at) => {
    const start = lowerAt(scope, at) === 'the' ? at + 1 : at
    const order = ['first', 'second', 'third', 'fourth', 'last'].indexOf(lowerAt(scope, start))
    if (order < 0 || lowerAt(scope, start + 1) !== 'week' || !/^(?:of|in)$/.test(lowerAt(scope, start + 2))) return null
    const of = whole(scope, start + 3)
    if (!of || (of.period.grain !== 'month' && of.period.grain !== 'year')) return null
    const { from, to } = of.period
    const first = order === 4 ? addDays(to.iso, -6) : addDays(from.iso, 7 * order)
    return { last: of.last, period: period(first, addDays(first, 6), 'week', from.implied) }
  }
