import { abbreviation } from './abbreviations.ts'
import type { LooseToken as Token } from './tokens.ts'

const MARK = /^(?:[.!?…]|\.{2,}|[!?]{2,})$/
const CLOSER = /^(?:["”'’)\]»]|'')$/
const QUOTE_CLOSER = /^(?:["”'’»]|'')$/
/** Words in lower case that begin a sentence where its writer uses no capitals, after a real full stop. */
const STARTERS =
  /^(?:i|i'm|we|you|he|she|it|they|this|there|these|the|a|an|my|our|but|and|so|if|what|why|how|when|where|who|please|thanks|also|no|not)$/
/** Tags of words with which a sentence may go on after `U.S.`, `Corp.` or `p.m.`. */
const GOES_ON = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'X', 'SYM'])
/** Above the first chance a sentence begins in lower case; below the other it goes on with a number after `ext.` or `c.`. */
const LIKELY = 0.5
const UNLIKELY = 0.1
const SPEECH =
  /^(?:said|says|asked|asks|wrote|writes|added|told|tweeted|posted|exclaimed|cried|shouted|wondered|replied|responded|answered|declared|continued|quipped|joked)$/

/** The token index after the sentence that ends with token `at`, or null where none ends there. `first` is where the sentence began.
 * Matches the first stop of `He left. She stayed.`; not that of `Gen. Ivo Tamm`, `“Why?” he asked`, `1. Talks`. */
export function endsAt(
  tokens: readonly Token[],
  at: number,
  first: number,
  begins: (index: number) => number,
): number | null {
  const token = tokens[at]
  if (!token) return null
  if (!MARK.test(token.text)) return endsWithAbbreviation(tokens, at, begins) ? at + 1 : null
  if (isNumberOfList(tokens, at, first)) return null
  let next = at + 1
  while (MARK.test(tokens[next]?.text ?? '')) next++
  const bare = next
  next = pastClosers(tokens, next)
  const after = tokens[next]
  if (!after) return next
  const quoted = tokens.slice(bare, next).some(({ text }) => QUOTE_CLOSER.test(text))
  const spaced = after.start > (tokens[next - 1]?.end ?? 0)
  if (/^[,;:)–—-]|^\]$/.test(after.text) && after.text !== '--') return null
  if (/^\p{Ll}/u.test(after.text))
    return !quoted && spaced && bare === at + 1 && startsSmall(token, tokens[at - 1], after, begins(next)) ? next : null
  if (/^\d/.test(after.text) && /^\p{L}{1,3}$/u.test(tokens[at - 1]?.text ?? '') && begins(next) < UNLIKELY) return null
  if (!spaced && next === at + 1) return startsClose(tokens[at - 1], after) ? next : null
  return quoted && token.text !== '.' && isAttribution(tokens, next) ? null : next
}

/** Past closing marks that touch the stop, and a footnote's `[17]`. */
function pastClosers(tokens: readonly Token[], from: number): number {
  let next = from
  for (;;) {
    const token = tokens[next]
    const touches = token?.start === tokens[next - 1]?.end
    if (token && touches && CLOSER.test(token.text) && !opensQuote(tokens, next)) next++
    else if (token?.text === '[' && tokens[next + 1]?.tag === 'NUM' && tokens[next + 2]?.text === ']') next += 3
    else return next
  }
}

/** A straight mark between two words that touch it opens where an even number stand before it: `left."We`. */
function opensQuote(tokens: readonly Token[], at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]]
  if (token?.text !== '"' || after?.start !== token.end || !/^[\p{L}\p{N}]/u.test(after.text)) return false
  return tokens.slice(0, at).filter(({ text }) => text === '"').length % 2 === 0
}

/** `he left. she stayed`: what many writers of no capitals begin with, or what is likely to begin a sentence. */
const startsSmall = (mark: Token, before: Token | undefined, after: Token, chance: number): boolean =>
  /^[.!?]$/.test(mark.text) &&
  !/^(?:\p{Lu}|[.!?…])$/u.test(before?.text ?? '') &&
  (STARTERS.test(after.lower) || chance > LIKELY)

/** `said.He`: no space, but a word in small letters and then a capital. */
const startsClose = (before: Token | undefined, after: Token): boolean =>
  before !== undefined && /\p{Ll}{2}$|^[")”’]$/u.test(before.text) && /^(?:["“‘]|\p{Lu})/u.test(after.text)

/** `1.` and `a)` of a list. */
const isNumberOfList = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first + 1 && tokens[at]?.text === '.' && /^(?:\d{1,2}|[A-Za-z]|[ivx]+)$/.test(tokens[first]?.text ?? '')

/** `“Why?” Tamm asked.`: a short noun phrase and a verb of speech that ends the sentence. */
function isAttribution(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at]
    if (!token) return false
    if (SPEECH.test(token.lower)) return at > from && /^[.,;:]$|^$/.test(tokens[at + 1]?.text ?? '')
    if (!/^(?:PROPN|NOUN|ADJ|DET|PRON|PART|NUM)$/.test(token.tag)) return false
  }
  return false
}

/** `in the U.S. But`: an abbreviation that may end a sentence, before a word that is likely to begin one. */
function endsWithAbbreviation(tokens: readonly Token[], at: number, begins: (index: number) => number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]]
  if (!token || !after || !/^\p{L}.*\.$/u.test(token.text)) return false
  if (abbreviation(token.text.slice(0, -1), after.text) !== 'free') return false
  if (/^["“‘]$|^``$/.test(after.text)) return after.start > token.end && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')
  if (!/^\p{Lu}/u.test(after.text)) return false
  if (/^[ap]\.m\.$/i.test(token.text))
    return !/^(?:[A-Z]{2,4}|\p{Lu}\p{Ll}+day|Eastern|Central|Pacific|Mountain)$/u.test(after.text)
  return !GOES_ON.has(after.tag) || begins(at + 1) > 0.5
}
