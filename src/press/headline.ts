import { endsSentence } from './lines.ts'

/** What comes below a line: the first words that are no furniture, and whether something stands between that no report
 * has in its middle, a byline, a date, a label or a dateline. */
export type Below = { readonly words: string; readonly afterGap: boolean; readonly marked: boolean }

/** Whether the first line of a report is its headline. A first sentence of the report is not.
 * @example isHeadline('Ferry plans in Riga', { words: 'Latvia has plans.', afterGap: true, marked: false }) //=> true */
export function isHeadline(words: string, below: Below | null): boolean {
  if (!below || words.length > 250 || !/\p{L}/u.test(words) || /[:,]$/.test(words)) return false
  const runsOn = !below.afterGap && /^\p{Ll}/u.test(below.words)
  if (!endsSentence(words)) return !runsOn && words.split(/\s+/).length <= 40
  if (words.length > 150) return false
  if (below.marked && (words.length <= 60 || !TOLD.test(words))) return true
  if (/[?!…]["”’']?$/.test(words) && !isSeveral(words) && words.length < below.words.length) return true
  return below.afterGap && isPointed(words, below.words)
}

const isSeveral = (words: string): boolean =>
  /[.!?]["”’']?\s+["“‘]?\p{Lu}\p{Ll}/u.test(words.replace(/\b(?:\p{Lu}|[A-Z][a-z]{1,3})\.\s/gu, ''))

/** Some archives end headlines with a full stop: one sentence in capitals, or a short one above a longer paragraph. */
function isPointed(words: string, next: string): boolean {
  const inner = words.split(/\s+/).slice(1)
  if (inner.length < 2 || isSeveral(words)) return false
  const long = inner.filter((word) => word.replace(/\P{L}/gu, '').length >= 4)
  const capital = long.filter((word) => /^[^\p{Ll}]*[\p{Lu}\p{N}]/u.test(word))
  if (long.length >= 3 && capital.length >= long.length * 0.7) return true
  return words.length <= 105 && next.length > words.length && !TOLD.test(words)
}

/** What a first sentence has and a headline seldom: a weekday, a speaker's verb in the past, a person taken up again. */
const TOLD =
  /\b(?:on|last|this|late|early) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:said|told|announced|has been|have been|was|were)\b|^(?:he|she|it|they|i|we|there|this|that|but|and)\b/i
