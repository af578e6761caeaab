import { isBe, isDo, isHave, isNegation, modalOf } from './auxiliaries.ts'
import { inflectionOf, mayBeParticiple } from './inflection.ts'
import type { Token } from './reading.ts'

/** The words of one verb group: the indexes of its verbs (`to` included) in order, and how it is denied. */
export type VerbChain = {
  /** First token of the group, half-open [first, last). */
  readonly first: number
  readonly last: number
  readonly verbs: readonly number[]
  readonly negated: boolean
  /** True where a subject stands between the first verb and the rest: `Has the ministry been told?` */
  readonly inverted: boolean
}

const MAX_ADVERBS = 4

/** The chain of verbs that begins with token `at`; null where none does.
 * Matches `has not been expelled`, `to meet`, `would have met`; not the `to` of `to Riga`. */
export function verbChainAt(tokens: readonly Token[], at: number, end: number): VerbChain | null {
  let first = at
  let negated = false
  while (first < end && isDenial(tokens, first, end) && first - at < 2) {
    negated = true
    first += denialWidth(tokens, first)
  }
  if (first >= end || !startsChain(tokens, first, end)) return null
  if (negated && !opensWithDenial(tokens, at, first)) return null
  const verbs = [first]
  let inverted = false
  for (;;) {
    const current = verbs.at(-1) ?? first
    const step = nextVerb(tokens, current, current + 1, end)
    if (step) {
      negated ||= step.negated
      verbs.push(step.index)
      continue
    }
    const over = verbs.length === 1 ? acrossSubject(tokens, current, end) : null
    if (!over) break
    negated ||= over.negated || tokens.slice(current + 1, over.from).some(isNegation)
    inverted = true
    verbs.push(over.index)
  }
  const lastVerb = verbs.at(-1) ?? first
  const trailing = denialAfter(tokens, lastVerb, end)
  return {
    first: inverted ? subjectEnd(tokens, verbs) : at,
    last: trailing === null ? lastVerb + 1 : trailing,
    verbs,
    negated: negated || trailing !== null,
    inverted,
  }
}

const at = (tokens: readonly Token[], index: number): Token | undefined => tokens[index]

/** `not`, `never`, and `no longer`. */
const isDenial = (tokens: readonly Token[], index: number, end: number): boolean => {
  const token = at(tokens, index)
  if (!token || index >= end) return false
  return isNegation(token) || (token.lower === 'no' && index + 1 < end && at(tokens, index + 1)?.lower === 'longer')
}
const denialWidth = (tokens: readonly Token[], index: number): number => (at(tokens, index)?.lower === 'no' ? 2 : 1)

/** A denial may begin a group before `to`, an -ing form, or as `never` and `no longer` before any verb. */
function opensWithDenial(tokens: readonly Token[], from: number, verb: number): boolean {
  if (at(tokens, from)?.lower !== 'not') return true
  const token = at(tokens, verb)
  return token !== undefined && (token.lower === 'to' || token.lower.endsWith('ing') || mayBeParticiple(token))
}

const isVerbal = (token: Token | undefined): token is Token => token?.tag === 'VERB' || token?.tag === 'AUX'

function startsChain(tokens: readonly Token[], index: number, end: number): boolean {
  const token = at(tokens, index)
  if (token?.lower === 'to') return nextVerb(tokens, index, index + 1, end) !== null
  return isVerbal(token)
}

type Step = { readonly index: number; readonly negated: boolean }

/** The verb that `governor` takes, looking from token `from` over adverbs and denials. */
function nextVerb(tokens: readonly Token[], governor: number, from: number, end: number): Step | null {
  const head = at(tokens, governor)
  if (!head) return null
  let negated = false
  for (let index = from, skipped = 0; index < end && skipped <= MAX_ADVERBS; skipped++) {
    const token = at(tokens, index)
    if (!token) return null
    if (isDenial(tokens, index, end)) {
      negated = true
      index += denialWidth(tokens, index)
    } else if (isVerbal(token) && takes(head, token)) return { index, negated }
    else if (token.tag === 'ADV' && !token.lower.endsWith('here')) index++
    else if (head.lower === 'to' && index === from && /^(?:["“]|``)$/.test(token.text)) index++
    else return null
  }
  return null
}

/** Whether an auxiliary (or `to`) may be followed by this verb. */
function takes(head: Token, verb: Token): boolean {
  const form = inflectionOf(verb)
  if (head.lower === "'d") return form === 'base' || mayBeParticiple(verb)
  if (head.lower === 'to' || modalOf(head.lower) || isDo(head)) return form === 'base' || verb.lower === 'be'
  if (isHave(head) && isBe(head)) return form === 'ing' || mayBeParticiple(verb)
  if (isHave(head)) return mayBeParticiple(verb)
  if (isBe(head)) return form === 'ing' || (mayBeParticiple(verb) && verb.lower !== 'been')
  return head.lemma === 'get' && verb.tag === 'VERB' && (form === 'either' || form === 'participle')
}

const NOMINAL = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'PART'])
const OPENERS = new Set(['CCONJ', 'SCONJ', 'PUNCT'])
const WH = new Set(['what', 'why', 'how', 'when', 'where', 'who', 'whom', 'which', 'so', 'nor', 'neither', 'only'])

/** The verb of a question, over the subject between: `Did the ministry say`. */
function acrossSubject(tokens: readonly Token[], aux: number, end: number): (Step & { from: number }) | null {
  const head = at(tokens, aux)
  const before = at(tokens, aux - 1)
  if (head?.tag !== 'AUX') return null
  if (before && !OPENERS.has(before.tag) && !WH.has(before.lower) && before.end >= head.start - 1) return null
  const asks = at(tokens, end - 1)?.text === '?' || at(tokens, end - 2)?.text === '?'
  const opens = isDo(head) || modalOf(head.lower) !== null || head.lower === 'had'
  if (!asks && !opens) return null
  for (let from = aux + 1; from < end && from - aux <= 9; from++) {
    const step = from > aux + 1 ? nextVerb(tokens, aux, from, end) : null
    if (step) return { ...step, from }
    const token = at(tokens, from)
    if (!token || !(NOMINAL.has(token.tag) || token.lower === 'of' || isNegation(token))) return null
  }
  return null
}

/** Where the part of an inverted group after its subject begins, with adverbs and denials before the verb. */
function subjectEnd(tokens: readonly Token[], verbs: readonly number[]): number {
  let from = verbs[1] ?? 0
  while (from > 0) {
    const before = at(tokens, from - 1)
    if (!before || !(before.tag === 'ADV' || isNegation(before)) || from - 1 === verbs[0]) break
    from--
  }
  return from
}

/** The end of a denial that follows the group's only verb, as in `is not a member`. */
function denialAfter(tokens: readonly Token[], verb: number, end: number): number | null {
  const head = at(tokens, verb)
  if (!head || !(head.tag === 'AUX' || isBe(head) || isHave(head) || isDo(head) || modalOf(head.lower))) return null
  if (!isDenial(tokens, verb + 1, end)) return null
  return verb + 1 + denialWidth(tokens, verb + 1)
}
