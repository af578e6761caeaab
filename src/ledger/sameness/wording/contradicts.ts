import { alignment } from './align.ts'
import { inOrder } from './likeness.ts'
import type { Print } from './print.ts'
import { isNegated, sortIn, tokenOf, wordIn } from './token.ts'

/** Words before and after the shared run in which the other wording's negation may stand: `no plan to sell`, `we will not sell`. */
const AROUND = 2

/** Whether two wordings contradict in what makes an utterance: another number (or month, or weekday), a negation only in one.
 * A number or a negated clause that the other merely leaves out is a cut and no contradiction.
 * The prints of the example hold one word, and a number of their own each.
 * @example contradicts([160, 19], [160, 35]) //=> true */
export function contradicts(one: Print, two: Print): boolean {
  const [a, b] = inOrder(one, two)
  return otherNumbers(a, b) || deniedInOne(a, b)
}

/** Each has a number that the other has not. */
function otherNumbers(a: Print, b: Print): boolean {
  const ofA = numbersIn(a)
  const ofB = numbersIn(b)
  return [...ofA].some((number) => !ofB.has(number)) && [...ofB].some((number) => !ofA.has(number))
}

const numbersIn = (print: Print): ReadonlySet<number> =>
  new Set(print.filter((token) => sortIn(token) === 'number').map(wordIn))

/** A shared word is negated in one, and nothing near the shared words is in the other. */
function deniedInOne(a: Print, b: Print): boolean {
  const pairs = alignment(a, b)
  const first = pairs[0]
  const last = pairs.at(-1)
  if (first === undefined || last === undefined) return false
  const nearA = a.slice(Math.max(0, first[0] - AROUND), last[0] + AROUND + 1)
  const nearB = b.slice(Math.max(0, first[1] - AROUND), last[1] + AROUND + 1)
  return (
    (pairs.some(([i]) => isNegated(a[i] ?? 0)) && !nearB.some(denies)) ||
    (pairs.some(([, j]) => isNegated(b[j] ?? 0)) && !nearA.some(denies))
  )
}

/** `have no water` and `are without water` are one. */
const denies = (token: number): boolean => isNegated(token) || wordIn(token) === WITHOUT

const WITHOUT = wordIn(tokenOf('without', 'light'))
