import type { Token } from '../reading.ts'

/** Words without which no expression of time is: units, days, months, years, seasons, parts of the day. */
const CORE = new Set(
  [
    'day days week weeks weekend month months quarter quarters half year years decade decades',
    'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thur. thurs. fri.',
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    'january february march april may june july august september october november december',
    'jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov dec',
    'today yesterday tomorrow tonight morning afternoon evening night noon midday midnight',
    'spring summer autumn fall winter q1 q2 q3 q4',
  ].flatMap((words) => words.split(' ')),
)
const SHAPE = /^(?:[12]\d{3}|'?\d{2,4}s|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|fy\d{4}|mid-.+)$/
/** How many words an expression may have before the first of these: `no later than the beginning of`. */
const REACH = 9

/** The tokens of [first, last) where an expression of time may begin, as places in order. */
export function placesOfTime(tokens: readonly Token[], first: number, last: number): number[] {
  const places: number[] = []
  let next = first
  for (let at = first; at < last; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (!CORE.has(lower) && !(/\d|^mid-/.test(lower) && SHAPE.test(lower))) continue
    for (next = Math.max(next, at - REACH); next <= at; next++) places.push(next)
  }
  return places
}
