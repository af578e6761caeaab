import type { Chunk, Token } from '../../english/index.ts'
import { isWord, wordsOf } from './words.ts'

/** A noun with words before it in the same noun phrase and right after it: `state of emergency`, `halt to`. */
export type Thing = { readonly before: readonly string[]; readonly head: string; readonly after: readonly string[] }

const LINK = /^(of|to|on|with|for|in|from|against|between|at|off|near|by|about|over|into|that)$/

/** Takes a thing of the lexicon apart; the head is the last word before a preposition.
 * @example thingOf('peace talk') //=> { before: ['peace'], head: 'talk', after: [] }
 * @example thingOf('state of emergency') //=> { before: [], head: 'state', after: ['of', 'emergency'] } */
export function thingOf(text: string): Thing {
  const words = wordsOf(text)
  const link = words.findIndex((word, at) => at > 0 && LINK.test(word))
  const nouns = link < 0 ? words : words.slice(0, link)
  return { before: nouns.slice(0, -1), head: nouns.at(-1) ?? '', after: link < 0 ? [] : words.slice(link) }
}

/** How many words of a thing stand in a noun phrase, 0 where it is another. Sums of money are `{money}`, any noun is `{thing}`, any name `{name}`.
 * "the peace talks" is `peace talk` and `talk`; "the talks' host" is neither. */
export function thingSize(tokens: readonly Token[], chunk: Chunk, { before, head, after }: Thing): number {
  const token = tokens[chunk.head]
  if (!token) return 0
  if (head === '{money}') return isMoney(tokens, chunk) ? 1 : 0
  if (head === '{thing}') return token.tag === 'NOUN' ? 1 : 0
  if (head === '{name}') return token.tag === 'PROPN' ? 1 : 0
  if (!isWord(token, head))
    return ownsHead(tokens, chunk, head, before, after) || titlesHead(tokens, chunk, head, before, after) ? 1 : 0
  for (let at = 1; at <= before.length; at++) {
    const word = tokens[chunk.head - at]
    const wanted = before.at(-at)
    if (chunk.head - at < chunk.first || !isWord(word, wanted)) return 0
  }
  for (let at = 0; at < after.length; at++) {
    const word = tokens[chunk.head + 1 + at]
    if (!isWord(word, after[at])) return 0
  }
  return 1 + before.length + after.length
}

const PERSON =
  /^(owner|captain|crew|master|operator|builder|maker|manufacturer|driver|pilot|chief|head|director|boss|editor|founder|leader|commander|spokes(man|woman|person)|lawyer|family|widow|supplier)$/

/** Whether a thing of one word owns the head: "[exports]' access". */
function ownsHead(
  tokens: readonly Token[],
  { first, head: at }: Chunk,
  head: string,
  before: readonly string[],
  after: readonly string[],
): boolean {
  if (before.length + after.length > 0 || PERSON.test(tokens[at]?.lemma ?? '')) return false
  for (let index = first; index < at - 1; index++) {
    const token = tokens[index]
    if (isWord(token, head) && /^'s?$/.test(tokens[index + 1]?.lower ?? '')) return true
  }
  return false
}

const SUM =
  /^([$€£¥]|us\$|dollars?|euros?|pounds?|million|billion|trillion|yen|yuan|rubles?|roubles?|rupees?|krona|kroner|francs?|shillings?|naira|rand|lira|pesos?|won|usd|eur|gbp|m|bn)$/

/** Whether a thing of one word is the title of the name that heads a phrase: "Chadian [ambassador] Ana Lim". */
const titlesHead = (
  tokens: readonly Token[],
  { first, head: at }: Chunk,
  head: string,
  before: readonly string[],
  after: readonly string[],
): boolean =>
  before.length + after.length === 0 &&
  tokens[at]?.tag === 'PROPN' &&
  isWord(
    tokens.slice(first, at).findLast(({ tag, lower }) => tag !== 'PROPN' || lower === head),
    head,
  )

/** Whether a noun phrase is a sum: "$2.5 million", "28 million euros"; not "two soldiers". */
export function isMoney(tokens: readonly Token[], { first, last }: Chunk): boolean {
  let number = false
  let currency = false
  for (let index = first; index < last; index++) {
    const token = tokens[index]
    if (!token) continue
    if (/\d/.test(token.text) || /^(million|billion|trillion)$/.test(token.lower)) number = true
    if (SUM.test(token.lower) || /^[$€£¥]/.test(token.text)) currency = true
  }
  return number && currency
}
