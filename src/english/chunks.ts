import { isAttributive } from './attributive.ts'
import { quantifierStart } from './quantifiers.ts'
import type { Chunk, Sentence, Token } from './reading.ts'

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tomorrow)$/
const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/

/** Base noun phrases of each sentence, in order of place: `the Lithuanian foreign minister`, `Lithuania's ambassador`, `$2.5 million`, `the [SDF]`.
 * A pronoun stands alone; a predicate adjective (`was late`) is none. */
export function chunksOf(tokens: readonly Token[], sentences: readonly Sentence[]): Chunk[] {
  const chunks: Chunk[] = []
  for (const { first, last } of sentences) {
    for (let index = first; index < last; ) {
      const from = quantifierStart(tokens, index, last)
      const found = chunkAt(tokens, from, first, last)
      const whole = found && from > index ? span(tokens, index, found.last, found.head) : found
      if (whole) chunks.push(whole)
      index = whole ? whole.last : index + 1
    }
  }
  return chunks
}

const POSSESSIVE = /^(his|her|its|their|our|my|your|whose)$/

function chunkAt(tokens: readonly Token[], start: number, first: number, end: number): Chunk | null {
  const opener = tokens[start]
  if (!opener || opener.lower === 'there' || isNoLonger(tokens, start)) return null
  if (opener.tag === 'PRON' && !opensAsDeterminer(tokens, start, end)) return span(tokens, start, start + 1, start)
  let head: number | null = null
  let last = start
  let quoted = false
  for (let index = start; index < end; ) {
    const token = tokens[index]
    if (!token) break
    const role = roleOf(tokens, index, start, first, end, head !== null, quoted)
    if (role === null) break
    if (role === 'open') quoted = true
    if (role === 'close') quoted = false
    if (role === 'head') head = index
    if (role === 'head' || role === 'possessive' || (role === 'close' && head !== null)) last = index + 1
    index++
  }
  if (head === null) return adjectivalChunk(tokens, start, end)
  return span(tokens, start, last, head)
}

const isNoLonger = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lower === 'no' && tokens[index + 1]?.lower === 'longer'

type Role = 'head' | 'modifier' | 'possessive' | 'open' | 'close'

function roleOf(
  tokens: readonly Token[],
  index: number,
  start: number,
  first: number,
  end: number,
  headed: boolean,
  quoted: boolean,
): Role | null {
  const token = tokens[index]
  const before = index > start ? tokens[index - 1] : undefined
  const after = index + 1 < end ? tokens[index + 1] : undefined
  if (!token) return null
  const bare = headed && before !== undefined && isNominal(before)
  if (bare && isReceiver(tokens, index - 1, token)) return null
  switch (token.tag) {
    case 'NOUN':
    case 'PROPN':
      if (bare && /^(?:yesterday|today|tomorrow)$/.test(token.lower)) return null
      if (bare && before.tag === 'NOUN' && (WEEKDAY.test(token.lower) || MONTH.test(token.lower))) return null
      if (before && token.tag === 'PROPN' && index === start + 1 && WEEKDAY.test(before.lower)) return null
      return 'head'
    case 'NUM':
      return 'head'
    case 'SYM':
      return token.text === '%' ? (headed ? 'head' : null) : isCurrency(token) ? (bare ? null : 'modifier') : null
    case 'X':
      return 'head'
    case 'DET':
      if (index === start) return 'modifier'
      return before?.tag === 'DET' && /^(all|both|half|such|many|what)$/.test(before.lower) ? 'modifier' : null
    case 'PRON':
      return index === start || before?.tag === 'DET' ? 'modifier' : null
    case 'ADJ':
      if (bare && before.tag !== 'NUM' && before.tag !== 'PROPN') return null
      if (bare && /^(?:last|next|past|this|late|early)$/.test(token.lower)) return null
      return leadsToNoun(tokens, index, end) ? 'modifier' : null
    case 'ADV':
      if (bare || !leadsToNoun(tokens, index, end)) return null
      return index > start || /^(?:enough|more|most|much|less)$/.test(token.lower) ? 'modifier' : null
    case 'CCONJ':
      return before?.tag === 'ADJ' && after?.tag === 'ADJ' && !bare ? 'modifier' : null
    case 'VERB':
      return isAttributive(tokens, index, first) ? 'modifier' : null
    case 'PART':
      return headed && (token.lower === "'s" || token.lower === "'") ? 'possessive' : null
    case 'PUNCT':
      return markRole(tokens, index, start, end, bare, quoted)
    default:
      return null
  }
}

/** "gave [Chad] [40 doctors]", "sent to [Chad] [300 tents]": a name that a tree hangs on a verb ends before what is given. */
function isReceiver(tokens: readonly Token[], index: number, next: Token): boolean {
  const word = tokens[index]
  if (word?.tag !== 'PROPN' || !/^(NUM|NOUN|ADJ)$/.test(next.tag) || next.relation === 'flat') return false
  const top = word.relation === 'flat' ? tokens[word.head] : word
  const verb = tokens[top?.head ?? -1]
  if (!top || verb?.tag !== 'VERB' || verb.end > top.start || tokens[next.head] === word || tokens[next.head] === top)
    return false
  return top.relation === 'iobj' || (next.tag === 'NUM' && /^ob[jl]$/.test(top.relation ?? ''))
}

function markRole(
  tokens: readonly Token[],
  index: number,
  start: number,
  end: number,
  bare: boolean,
  quoted: boolean,
): Role | null {
  const token = tokens[index]
  const before = index > start ? tokens[index - 1] : undefined
  const after = index + 1 < end ? tokens[index + 1] : undefined
  if (!token) return null
  const text = token.text
  if (text === '-' || text === '–') return before?.end === token.start && after?.start === token.end ? 'modifier' : null
  if (text === "'" || text === '’')
    return bare && before?.end === token.start && before.lower.endsWith('s') && after && isNominal(after)
      ? 'possessive'
      : null
  if (text === '[') return closesWithin(tokens, index, end, ']') && !bare ? 'open' : null
  if (text === ']') return quoted ? 'close' : null
  if (!bare && before && /^["“]$|^``$/.test(text))
    return after && (isNominal(after) || leadsToNoun(tokens, index, end)) ? 'open' : null
  if (quoted && /^["”]$|^''$/.test(text)) return 'close'
  return null
}

function closesWithin(tokens: readonly Token[], index: number, end: number, close: string): boolean {
  for (let at = index + 1; at < Math.min(end, index + 8); at++) {
    const token = tokens[at]
    if (token?.text === close) return true
    if (!token || !(isNominal(token) || token.tag === 'ADJ' || token.tag === 'DET' || token.tag === 'PART'))
      return false
  }
  return false
}

const isNominal = (token: Token): boolean =>
  token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM' || token.tag === 'X'
const isCurrency = (token: Token): boolean => /^\p{Sc}$|^(US|A|C|NT|HK|NZ|S)\$$/u.test(token.text)

/** Whether a noun follows over adjectives, adverbs and hyphens: `very large`, `former foreign`. */
function leadsToNoun(tokens: readonly Token[], index: number, end: number): boolean {
  for (let at = index + 1; at < Math.min(end, index + 8); at++) {
    const token = tokens[at]
    if (!token) return false
    if (isNominal(token))
      return !WEEKDAY.test(token.lower) || /^(?:last|next|this|past|early|late)$/.test(tokens[index]?.lower ?? '')
    if (token.tag === 'ADJ' || token.tag === 'CCONJ' || token.tag === 'ADV' || token.tag === 'VERB') continue
    if (!/^[-–"“”]$/.test(token.text)) return false
  }
  return false
}

const opensAsDeterminer = (tokens: readonly Token[], index: number, end: number): boolean => {
  const token = tokens[index]
  return token !== undefined && POSSESSIVE.test(token.lower) && leadsToNoun(tokens, index, end)
}

/** `the wounded`, `the Lithuanian`: a determiner and an adjective without a noun; and a determiner alone as a pronoun: `this`, `all`. */
function adjectivalChunk(tokens: readonly Token[], start: number, end: number): Chunk | null {
  const opener = tokens[start]
  if (opener?.tag !== 'DET') return null
  let last = start + 1
  while (last < end && (tokens[last]?.tag === 'ADJ' || tokens[last]?.tag === 'ADV')) last++
  if (last > start + 1 && tokens[last - 1]?.tag === 'ADJ') return span(tokens, start, last, last - 1)
  return /^(this|that|these|those|all|both|some|many|each|another|any)$/.test(opener.lower)
    ? span(tokens, start, start + 1, start)
    : null
}

function span(tokens: readonly Token[], first: number, last: number, head: number): Chunk | null {
  const [a, b] = [tokens[first], tokens[last - 1]]
  return a && b ? { start: a.start, end: b.end, first, last, head } : null
}
