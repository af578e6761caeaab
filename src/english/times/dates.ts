import { addDays, type DatePart } from '../../terms/index.ts'
import { isoOf, partsOf, weekdayOf } from './calendar.ts'
import { nearest } from './nearest.ts'
import { ALL, dayPeriod, monthPeriod, type Period, through } from './period.ts'
import { lowerAt, type Match, type Scope, type TimeRule, tokenAt } from './scope.ts'
import { dayNumber, isDayPart, monthOf, weekdayName, yearNumber } from './words.ts'

/** `Nov. 10, 2025`, `10 November`, `the 10th of November`, `Nov. 10-12`, `Wednesday 22 June`, `2025-11-10`, `11/10/2025`; not `May said`, `10 May voters`. */
export const calendarDate: TimeRule = (scope, at) => {
  const weekday = weekdayName(tokenAt(scope, at))
  if (weekday === null) return bareDate(scope, at, null)
  let from = at + 1
  if (isDayPart(tokenAt(scope, from))) from++
  while (/^(?:,|\(|the|on|-|–)$/.test(lowerAt(scope, from)) && from < at + 4) from++
  const date = bareDate(scope, from, weekday)
  if (!date) return null
  return tokenAt(scope, date.last)?.text === ')' && tokenAt(scope, from - 1)?.text === '('
    ? { ...date, last: date.last + 1 }
    : date
}

function bareDate(scope: Scope, at: number, weekday: number | null): Match | null {
  return inDigits(scope, at) ?? monthFirst(scope, at, weekday) ?? dayFirst(scope, at, weekday)
}

/** `2025-11-10` and `11/10/2025`, month first unless it cannot be. */
function inDigits(scope: Scope, at: number): Match | null {
  const text = tokenAt(scope, at)?.text ?? ''
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return matchDay(at + 1, isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})$/.exec(text)
  if (!slashed) return null
  const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
  return matchDay(at + 1, text.includes('/') ? (isoOf(year, a, b) ?? isoOf(year, b, a)) : isoOf(year, b, a))
}

const matchDay = (last: number, iso: string | null): Match | null => (iso ? { last, period: dayPeriod(iso) } : null)

function monthFirst(scope: Scope, at: number, weekday: number | null): Match | null {
  const month = monthOf(tokenAt(scope, at))
  const day = dayNumber(tokenAt(scope, at + 1))
  if (month === null || day === null || isMeasure(scope, at + 2)) return null
  const second = secondDay(scope, at + 2)
  const after = second ? second.last : at + 2
  const year = yearAfter(scope, after)
  return dated(
    scope,
    at,
    { month, day, until: second?.day ?? null, year: year?.year ?? null, weekday },
    year?.last ?? after,
  )
}

function dayFirst(scope: Scope, at: number, weekday: number | null): Match | null {
  const start = lowerAt(scope, at) === 'the' ? at + 1 : at
  const day = dayNumber(tokenAt(scope, start))
  if (day === null) return null
  const second = secondDay(scope, start + 1)
  let next = second ? second.last : start + 1
  if (lowerAt(scope, next) === 'of' && /(?:st|nd|rd|th)$/.test(lowerAt(scope, start))) next++
  const month = monthOf(tokenAt(scope, next))
  if (month === null) return null
  const year = yearAfter(scope, next + 1)
  return dated(
    scope,
    at,
    { month, day, until: second?.day ?? null, year: year?.year ?? null, weekday },
    year?.last ?? next + 1,
  )
}

/** The `12` of `10-12` or `10 and 12`. */
function secondDay(scope: Scope, at: number): { day: number; last: number } | null {
  if (!/^(?:-|–|to|through|until|and|or)$/.test(lowerAt(scope, at))) return null
  const day = dayNumber(tokenAt(scope, at + 1))
  return day === null || isMeasure(scope, at + 2) ? null : { day, last: at + 2 }
}

/** A number is no day where a share or a unit follows. */
const isMeasure = (scope: Scope, at: number): boolean =>
  /^(?:%|percent|per|million|billion|people|points?|a\.m\.|p\.m\.|am|pm)$/.test(lowerAt(scope, at))

function yearAfter(scope: Scope, at: number): { year: number; last: number } | null {
  const from = /^(?:,|of|in)$/.test(lowerAt(scope, at)) ? at + 1 : at
  const year = yearNumber(tokenAt(scope, from))
  return year === null ? null : { year, last: from + 1 }
}

type DateWords = {
  readonly month: number
  readonly day: number
  readonly until: number | null
  readonly year: number | null
  readonly weekday: number | null
}

/** Resolves a day and month; without a year the one the verb or the weekday points to. */
function dated(scope: Scope, at: number, words: DateWords, last: number): Match | null {
  const { month, day, until, year, weekday } = words
  const inYear = (y: number, implied: readonly DatePart[]): Period[] => {
    const from = isoOf(y, month, day)
    const to = until === null ? from : isoOf(y, month, until)
    if (!from || !to || to < from) return []
    return [
      until === null ? dayPeriod(from, implied) : { ...through(dayPeriod(from, implied), dayPeriod(to, implied)) },
    ]
  }
  if (year !== null) {
    const [period] = inYear(year, [])
    return period ? { last, period } : null
  }
  if (scope.anchor === null) return null
  const now = partsOf(scope.anchor).year
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((shift) => inYear(now + shift, ['year']))
  const onWeekday = candidates.filter(({ from }) => weekday !== null && weekdayOf(from.iso) === weekday)
  const near = candidates.filter(({ from }) => Math.abs(partsOf(from.iso).year - now) <= 1)
  const period =
    onWeekday.length > 0
      ? nearest(onWeekday, scope.anchor, null)
      : nearest(near.length > 0 ? near : candidates, scope.anchor, scope.direction(at))
  return period ? { last, period } : null
}

/** `November 2025`, `in November`, `last June`, `this May`, `the May vote`; not `May said`, `Theresa May`, `may march`. */
export const month: TimeRule = (scope, at) => {
  const shifted = /^(?:last|next|this|past|coming)$/.test(lowerAt(scope, at)) ? at + 1 : at
  const number = monthOf(tokenAt(scope, shifted))
  if (number === null) return null
  const year = yearAfter(scope, shifted + 1)
  if (year) return { last: year.last, period: monthPeriod(year.year, number) }
  if (scope.anchor === null) return null
  const shift = shifted === at ? yearShift(scope, at + 1) : null
  if (shift)
    return { last: shift.last, period: monthPeriod(partsOf(scope.anchor).year + shift.years, number, ['year']) }
  if (shifted === at && !standsAsMonth(scope, at)) return null
  const { year: now } = partsOf(scope.anchor)
  const around = (shift: number) => monthPeriod(now + shift, number, ['year'])
  const candidates = [around(-1), around(0), around(1)]
  const last = shifted + 1
  const word = shifted === at ? '' : lowerAt(scope, at)
  const { anchor } = scope
  if (word === 'last' || word === 'past') return found(candidates.filter(({ to }) => to.iso < anchor).at(-1), last)
  if (word === 'next' || word === 'coming')
    return found(
      candidates.find(({ from }) => from.iso > anchor),
      last,
    )
  if (word === 'this') return found(candidates[1], last)
  return found(nearest(candidates, anchor, lowerAt(scope, last) === "'s" ? null : scope.direction(at)), last)
}

/** The `of next year` of `March of next year`. */
function yearShift(scope: Scope, at: number): { years: number; last: number } | null {
  const from = lowerAt(scope, at) === 'of' ? at + 1 : at
  const years = ['last', 'this', 'next'].indexOf(lowerAt(scope, from)) - 1
  return years > -2 && lowerAt(scope, from + 1) === 'year' ? { years, last: from + 2 } : null
}

const found = (period: Period | null | undefined, last: number): Match | null => (period ? { last, period } : null)

const BEFORE_MONTH =
  /^(?:in|since|until|till|by|during|from|to|through|between|and|of|early|late|mid|mid-|every|before|after|around|for|or|back|throughout|-|–|earlier|later)$/
const SAFE =
  /^(?:january|february|april|june|july|august|september|october|november|december|sept\.?|jan\.|feb\.|aug\.|oct\.|nov\.|dec\.)$/

/** Whether a lone month name is a month: after a preposition, or before a noun as in `the May vote`. */
function standsAsMonth(scope: Scope, at: number): boolean {
  const [before, token, next] = [tokenAt(scope, at - 1), tokenAt(scope, at), tokenAt(scope, at + 1)]
  if (!token || token.tag === 'AUX') return false
  if (before?.tag === 'PROPN' && !/^(?:-|–)$/.test(before.text) && monthOf(before) === null) return false
  if (next?.tag === 'PROPN' && monthOf(next) === null && weekdayName(next) === null && next.text !== ',') return false
  if (BEFORE_MONTH.test(before?.lower ?? '')) return token.lower !== 'may' || next?.tag !== 'VERB'
  const noun = next?.tag === 'NOUN' || (next?.tag === 'ADJ' && tokenAt(scope, at + 2)?.tag === 'NOUN')
  const premodifies =
    noun && (/^(?:DET|PRON|PART)$/.test(before?.tag ?? '') || (before?.tag === 'ADJ' && SAFE.test(token.lower)))
  return premodifies || (SAFE.test(token.lower) && next?.lower === "'s")
}

/** `Monday`, `last Monday`, `next Friday`, `this Monday`, `Monday evening`, `Monday, local time`; not `Bloody Sunday`, `Sunday Times`. */
export const weekday: TimeRule = (scope, at) => {
  const word = /^(?:last|next|this|past|coming)$/.test(lowerAt(scope, at)) ? lowerAt(scope, at) : ''
  const start = word ? at + 1 : at
  const number = weekdayName(tokenAt(scope, start))
  if (number === null || scope.anchor === null || isNameOfDay(scope, start)) return null
  const last = isDayPart(tokenAt(scope, start + 1)) ? start + 2 : start + 1
  const back = (weekdayOf(scope.anchor) - number + 7) % 7
  const ahead = (7 - back) % 7
  const before = lowerAt(scope, at - 1) === 'of' && lowerAt(scope, at - 2) === 'ahead' && lowerAt(scope, last) === "'s"
  const shift = before
    ? number - weekdayOf(scope.anchor)
    : shiftOf(word, back, ahead, weekdayOf(scope.anchor), number, scope.direction(at))
  return { last, period: dayPeriod(addDays(scope.anchor, shift), ALL) }
}

function shiftOf(
  word: string,
  back: number,
  ahead: number,
  today: number,
  wanted: number,
  direction: string | null,
): number {
  if (word === 'last' || word === 'past') return back === 0 ? -7 : -back
  if (word === 'next' || word === 'coming') return ahead === 0 ? 7 : ahead
  if (word === 'this') return direction === 'past' && wanted > today ? -back : wanted - today
  return direction === 'future' ? ahead : -back
}

function isNameOfDay(scope: Scope, at: number): boolean {
  const [before, next] = [lowerAt(scope, at - 1), lowerAt(scope, at + 1)]
  return (
    /^(?:bloody|black|good|palm|ash|super|ruby|cyber|giving|holy|maundy|easter|shrove|fat)$/.test(before) ||
    /^(?:times|telegraph|mirror|express|mail|herald|tribune|star|post|independent|club)$/.test(next)
  )
}
