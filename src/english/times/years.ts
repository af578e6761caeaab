import { isBase } from '../inflection.ts'
import type { Token } from '../reading.ts'
import { partsOf } from './calendar.ts'
import { nearest } from './nearest.ts'
import { monthsPeriod, partOf, through, yearPeriod } from './period.ts'
import { lowerAt, type Match, type Scope, type TimeRule, tokenAt } from './scope.ts'
import { ordinalOf, seasonOf, yearNumber } from './words.ts'

const NUMBERED =
  /^(?:page|pages|p\.|pp\.|no\.|nos\.|number|room|flight|article|section|chapter|resolution|resolutions|route|highway|model|boeing|airbus|channel|unit|than|least|most|some|about|nearly|almost|over|under|exactly|only|x|up|and\/or|\$|€|£|#)$/
const BEFORE_YEAR =
  /^(?:in|of|since|until|till|by|before|after|during|from|between|early|late|mid|mid-|year|fiscal|around|circa|c\.|throughout|for|election|elections|\(|into|beyond|summer|winter|spring|autumn|fall)$/
/** Between two years, or after a word that leads back to one. */
const LINK = /^(?:to|through|and|or|-|–|,)$/
const DATING = /^(?:back|prior|dates|dating|dated|return|returned|returning)$/
/** Plural nouns that follow the year they are of: `the 2016 elections`. */
const OF_A_YEAR =
  /^(?:elections|polls|protests|talks|games|olympics|floods|attacks|primaries|midterms|figures|results|accords|riots|budgets|sanctions|reforms|bombings|demonstrations|changes|rules|guidelines|statistics|estimates|data|commitments|agreements|hostilities|negotiations|earnings|profits|sales)$/

/** `in 2019`, `Veridia's 2021 decision`, `(2014)`, `the year 2000`, `2014-15`, `fiscal year 2024`; not `page 1984`, `2000 soldiers`, `Resolution 1701`. */
export const year: TimeRule = (scope, at) => {
  const fiscal = fiscalYear(scope, at)
  if (fiscal) return fiscal
  const start = lowerAt(scope, at) === 'year' || lowerAt(scope, at) === 'fy' ? at + 1 : at
  const number = yearNumber(tokenAt(scope, start))
  if (number === null || !standsAsYear(scope, start, number)) return null
  return twoYears(scope, start, number) ?? { last: start + 1, period: yearPeriod(number) }
}

/** `fiscal year 2024`, `fiscal 2024`, `FY2024`, `the 2024 fiscal year`; read as the calendar year it is named after. */
function fiscalYear(scope: Scope, at: number): Match | null {
  const joined = /^fy(\d{4})$/.exec(lowerAt(scope, at))?.[1]
  if (joined) return { last: at + 1, period: yearPeriod(Number(joined)) }
  if (!/^(?:fiscal|financial)$/.test(lowerAt(scope, at))) return null
  const from = lowerAt(scope, at + 1) === 'year' ? at + 2 : at + 1
  const number = yearNumber(tokenAt(scope, from))
  return number === null ? null : { last: from + 1, period: yearPeriod(number) }
}

/** `2014-15` and `2014-2019`. */
function twoYears(scope: Scope, at: number, first: number): Match | null {
  if (!/^(?:-|–|\/)$/.test(lowerAt(scope, at + 1))) return null
  const text = tokenAt(scope, at + 2)?.text ?? ''
  const second = /^\d{4}$/.test(text)
    ? Number(text)
    : /^\d{2}$/.test(text)
      ? Math.floor(first / 100) * 100 + Number(text)
      : 0
  if (second <= first || second > first + 200) return null
  return { last: at + 3, period: through(yearPeriod(first), yearPeriod(second)) }
}

function standsAsYear(scope: Scope, at: number, number: number): boolean {
  const [before, next] = [tokenAt(scope, at - 1), tokenAt(scope, at + 1)]
  if (number < 1500 || number > 2199 || NUMBERED.test(before?.lower ?? '')) return false
  if (
    next &&
    /^(?:%|percent|per|million|billion|km|kilometers|kilometres|miles|meters|metres|feet|hectares|tons|tonnes|dollars|euros|pounds|gmt|utc|hours|hrs|local)$/.test(
      next.lower,
    )
  )
    return false
  if (next?.text === '-' && tokenAt(scope, at + 2)?.tag !== 'NUM') return false
  const linked =
    LINK.test(before?.lower ?? '') &&
    (yearNumber(tokenAt(scope, at - 2)) !== null || DATING.test(lowerAt(scope, at - 2)))
  const led = !before || BEFORE_YEAR.test(before.lower) || linked
  const modern = number >= 1950 && number <= 2050 && number !== 2000
  const plural = next?.tag === 'NOUN' && !isBase(next)
  if (/^(?:end|start|beginning|half|quarter|close|rest|middle)$/.test(lowerAt(scope, at - 2)) && before?.lower === 'of')
    return true
  if (isDetermined(before)) {
    if (plural && !OF_A_YEAR.test(next.lower)) return modern
    const another = /^(?:and|or|,|-|–)$/.test(next?.text ?? '') && yearNumber(tokenAt(scope, at + 2)) !== null
    return another || (next !== undefined && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(next.tag))
  }
  if (plural && !OF_A_YEAR.test(next.lower)) return linked && modern
  if (next?.tag === 'NOUN' && !led)
    return modern && (before?.tag === 'ADJ' || (before?.tag === 'VERB' && /ing$|ed$/.test(before.lower)))
  return led || before?.tag === 'PROPN' || (before?.text === ',' && number >= 1900 && next?.tag !== 'NOUN')
}

const isDetermined = (before: Token | undefined): boolean =>
  before !== undefined &&
  (/^(?:DET|PART)$/.test(before.tag) || /^(?:his|her|its|their|our|my|your)$/.test(before.lower))

/** `the 1990s`, `'90s`, `the 1990's`, `the nineties`; not `in his 90s`. */
export const decade: TimeRule = (scope, at) => {
  const text = lowerAt(scope, at)
  const full =
    /^(1[5-9]|20)(\d)0s$/.exec(text) ?? (lowerAt(scope, at + 1) === "'s" ? /^(1[5-9]|20)(\d)0$/.exec(text) : null)
  if (full) {
    const start = Number(full[1]) * 100 + Number(full[2]) * 10
    return {
      last: text.endsWith('s') ? at + 1 : at + 2,
      period: { ...through(yearPeriod(start), yearPeriod(start + 9)), grain: 'decade' },
    }
  }
  const short = /^'([2-9])0s$/.exec(text)
  if (!short) return null
  const start = 1900 + Number(short[1]) * 10
  return { last: at + 1, period: { ...through(yearPeriod(start), yearPeriod(start + 9)), grain: 'decade' } }
}

/** `the first quarter of 2025`, `Q1 2025`, `the third quarter`, `the second half of 2024`, `first half of last year` (the year by `whole`); not `a quarter of voters`. */
export const quarter =
  (whole: TimeRule): TimeRule =>
  (scope, at) => {
    const start = lowerAt(scope, at) === 'the' ? at + 1 : at
    const short = /^q([1-4])$/.exec(lowerAt(scope, start))?.[1]
    const number = short
      ? Number(short)
      : (ordinalOf(tokenAt(scope, start)) ?? (lowerAt(scope, start) === 'last' ? 4 : null))
    if (number === null) return null
    const noun = short ? 'quarter' : lowerAt(scope, start + 1)
    if (noun !== 'quarter' && noun !== 'half') return null
    const next = short ? start + 1 : start + 2
    const from = /^(?:of|in|,)$/.test(lowerAt(scope, next)) ? next + 1 : next
    const of = whole(scope, from)
    if (of && noun === 'half' && number <= 2 && /^(?:year|month|decade)$/.test(of.period.grain))
      return { last: of.last, period: partOf(of.period, number === 1 ? 'firstHalf' : 'secondHalf') }
    if (of && noun === 'quarter' && of.period.grain === 'year' && number <= 4) {
      const { implied, iso } = of.period.from
      const { year: y, month: m } = partsOf(iso)
      return { last: of.last, period: monthsPeriod(y, m + 3 * (number - 1), 3, 'quarter', implied) }
    }
    if (noun === 'half' || scope.anchor === null || number > 4 || lowerAt(scope, next) === 'of') return null
    const { year: now } = partsOf(scope.anchor)
    const around = [now - 1, now, now + 1].map((y) => monthsPeriod(y, 3 * number - 2, 3, 'quarter', ['year']))
    const best = nearest(around, scope.anchor, scope.direction(at) ?? 'past')
    return best ? { last: next, period: best } : null
  }

/** `this summer`, `last winter`, `the summer of 2019`, `spring 2024`, `in the fall`; not `prices fall`, `hot springs`. */
export const season: TimeRule = (scope, at) => {
  const word = /^(?:last|next|this|past|coming)$/.test(lowerAt(scope, at)) ? lowerAt(scope, at) : ''
  const start = word || lowerAt(scope, at) === 'the' ? at + 1 : at
  const first = seasonOf(tokenAt(scope, start))
  const token = tokenAt(scope, start)
  if (first === null || token?.tag === 'VERB' || token?.tag === 'AUX') return null
  const from = /^(?:of|,)$/.test(lowerAt(scope, start + 1)) ? start + 2 : start + 1
  const number = yearNumber(tokenAt(scope, from))
  if (number !== null) return { last: from + 1, period: monthsPeriod(number, first, 3, 'season') }
  if (scope.anchor === null) return null
  const { anchor } = scope
  const { year: now } = partsOf(anchor)
  const around = [now - 2, now - 1, now, now + 1].map((y) => monthsPeriod(y, first, 3, 'season', ['year']))
  const last = start + 1
  if (word === 'last' || word === 'past') return matched(around.filter(({ to }) => to.iso < anchor).at(-1), last)
  if (word === 'next' || word === 'coming')
    return matched(
      around.find(({ from: f }) => f.iso > anchor),
      last,
    )
  if (word === 'this') {
    const direction = scope.direction(at)
    const own = around.filter(({ from: f, to }) => [f, to].some(({ iso }) => iso.slice(0, 4) === anchor.slice(0, 4)))
    return matched(nearest(direction === 'future' ? around : own, anchor, direction), last)
  }
  const led = /^(?:in|since|until|by|during|over|early|late|mid|of|through)$/.test(lowerAt(scope, at - 1))
  const part = /^(?:early|late|mid)$/.test(lowerAt(scope, at - 1))
  return (led && start > at) || part ? matched(nearest(around, anchor, scope.direction(at)), last) : null
}

const matched = (period: Match['period'] | null | undefined, last: number): Match | null =>
  period ? { last, period } : null
