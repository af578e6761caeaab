import { alignment } from './align.ts'
import type { Print } from './print.ts'
import { carries, weightOf, wordIn } from './token.ts'

/** At or above it two wordings by one speaker within a few days are one utterance. Cuts and translations lie above 0.61,
 * sentences that share a subject or an opening below 0.59. */
export const SAME_WORDING = 0.6

/** What is added to the words that could be shared: of few words more must be. */
export const DOUBT = 2

/** Words on either side of the run of shared ones in the longer print that may still be the shorter one's, in another order. */
const AROUND = 2

/** Below this weight of matter (three words, more where they are names) a wording is a phrase of which many speak. */
export const FEWEST = 3

/** What a run of two words of matter must weigh, small words included, to be a clause and not a phrase. */
const CLAUSE = 2.2

/** What a phrase is like at most that is not the other's whole matter. */
const MOST_OF_PHRASES = 0.45

/** How far two wordings are one utterance's, from 0 to 1: the same words, whole, cut or lightly differently translated.
 * The prints of the example share four words of five.
 * @example Math.round(100 * likeness([16, 32, 48, 64, 80], [16, 32, 48, 64, 96])) //=> 73 */
export function likeness(one: Print, two: Print): number {
  if (sameWords(one, two)) return 1
  const [short, long] = inOrder(one, two)
  const pairs = alignment(short, long)
  const first = pairs[0]
  const last = pairs.at(-1)
  if (first === undefined || last === undefined) return 0
  const near = long.slice(Math.max(0, first[1] - AROUND), last[1] + AROUND + 1)
  const run = sum(pairs.map(([i, j]) => Math.min(weightOf(short[i] ?? 0), weightOf(long[j] ?? 0))))
  const shared = (run + sharedWeight(short, near)) / 2
  const spread = Math.max(weigh(long.slice(first[1], last[1] + 1)), shared)
  const like = (2 * shared) / (weigh(short) + spread + DOUBT)
  const matter = Math.min(weigh(short.filter(carries)), weigh(long.filter(carries)))
  return matter < FEWEST ? phraseLikeness(short, long, like) : like
}

/** Two wordings of which one has next to no words of matter: all of these the same, or the whole of it a clause of the other. */
function phraseLikeness(short: Print, long: Print, like: number): number {
  if (sameMatter(short, long)) return Math.max(like, EQUAL_MATTER)
  if (weigh(short) >= CLAUSE && isRunOf(short, long)) return Math.max(like, A_CLAUSE)
  return Math.min(like / 2, MOST_OF_PHRASES)
}

/** The same words of matter, in the passive too, and the same small words but for one. */
function sameMatter(one: Print, two: Print): boolean {
  const matter = (print: Print): Print => print.filter(carries).map(wordIn).sort()
  const ofOne = matter(one)
  if (ofOne.length === 0 || ofOne.join() !== matter(two).join()) return false
  return unshared(one, two) + unshared(two, one) <= 1
}

/** How many words of `print` the other has not. */
const unshared = (print: Print, other: Print): number => {
  const known = new Set(other.map(wordIn))
  return print.filter((token) => !known.has(wordIn(token))).length
}

/** What phrases are like that share all words of matter, and a clause that stands in the other wording. */
const EQUAL_MATTER = 0.8
const A_CLAUSE = 0.75

/** The lighter first; of two as heavy always the same one, so that it does not matter which is asked about first. */
export function inOrder(one: Print, two: Print): readonly [Print, Print] {
  const order = weigh(one) - weigh(two) || one.length - two.length || (one.join() < two.join() ? -1 : 1)
  return order <= 0 ? [one, two] : [two, one]
}

/** What of `short` is in `long` in whatever order, each word as often as it is in both. */
function sharedWeight(short: Print, long: Print): number {
  const left = new Map<number, number[]>()
  for (const token of long) {
    const weights = left.get(wordIn(token))
    if (weights === undefined) left.set(wordIn(token), [weightOf(token)])
    else weights.push(weightOf(token))
  }
  return sum(short.map((token) => Math.min(weightOf(token), left.get(wordIn(token))?.pop() ?? 0)))
}

const isRunOf = (short: Print, long: Print): boolean =>
  long.some((_, at) => sameWords(short, long.slice(at, at + short.length)))

const sameWords = (one: Print, two: Print): boolean =>
  one.length === two.length && one.every((token, at) => wordIn(token) === wordIn(two[at] ?? 0))

const weigh = (print: Print): number => sum(print.map(weightOf))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
