import type { Chunk, Token } from '../../english/index.ts'
import type { Argument, Clause } from './clause.ts'
import type { EventLexicon, Operator, VerbEntry } from './lexicon.ts'
import { thingSize } from './things.ts'
import { nounLemma, wordsAfter } from './words.ts'

/** An entry that fits a clause; `end` is the token after its words, `object` the noun phrase that made it fit. */
export type Match = {
  readonly entry: VerbEntry
  readonly end: number
  readonly size: number
  readonly object: Argument | null
  /** The object that stands among the words: "found [the firm] guilty of". */
  readonly inside: Argument | null
}

/** The entries that fit a verb and what it is done to, the closest fit first. */
export function matchesOf(lexicon: EventLexicon, tokens: readonly Token[], clause: Clause): Match[] {
  const { verb, sentence } = clause
  const head = tokens[verb.head]
  if (!head) return []
  const first = verbWord(clause, head)
  const found: Match[] = []
  for (const entry of lexicon.verbs.get(first) ?? []) {
    const straight = wordsAfter(tokens, verb.head + 1, entry.words, 1, sentence.last)
    const around = straight === null ? aroundObject(tokens, clause, entry.words) : null
    const later = straight === null && around === null ? laterPreposition(tokens, clause, entry.words) : null
    const end = straight ?? around ?? (later ? later.at + 1 : null)
    if (end === null || (entry.words.at(-1) === 'for' && isDuration(tokens, end))) continue
    const inside = later ?? (around === null ? null : (clause.args[0] ?? null))
    const size = entry.words.length * 10 + (entry.act?.mode ? 1 : 0)
    if (entry.objects.length === 0) {
      if (!entry.bare || (isBare(clause, end) && tokens[end]?.lower !== 'that'))
        found.push({ entry, end, size, object: null, inside })
      continue
    }
    const best = bestObject(tokens, entry, objectsOf(clause, { end, inside }))
    if (best) found.push({ entry, end, size: size + 4 + best.size * 5, object: best.argument, inside })
  }
  return found.sort((a, b) => b.size - a.size)
}

const PREPOSITION = /^(on|upon|for|to|at|against|with|from|into|of|in|about|over|by|after|as|through|between|towards?)$/

/** "spoke for [two and a half hours]": how long, and for nobody. */
function isDuration(tokens: readonly Token[], from: number): boolean {
  const unit = tokens
    .slice(from, from + 7)
    .findIndex(({ lower }) => /^(minute|hour|day|week|month|year)s?$/.test(lower))
  return unit > 0 && tokens.slice(from, from + unit).every(({ tag }) => /^(NUM|DET|CCONJ|ADJ|ADV|NOUN)$/.test(tag))
}

/** The end of an entry's words where the object stands among them: "found [the firm] guilty of". */
function aroundObject(
  tokens: readonly Token[],
  { verb, args, sentence }: Clause,
  words: readonly string[],
): number | null {
  const [, second] = words
  if (second === undefined) return null
  const object = args[0]
  if (!object || object.prep !== null || object.loose || object.at > verb.last + 1) return null
  if (words.length < 3 && PREPOSITION.test(second) && !takesState(tokens, words, object) && !asksFor(words)) return null
  let from = object.chunks.at(-1)?.last ?? sentence.last
  const comma = tokens[from]?.text === ',' ? tokens.slice(from + 1, from + 9).findIndex(({ text }) => text === ',') : -1
  if (
    comma > 0 &&
    tokens.slice(from, from + comma).every(({ tag, lower }) => lower === 'based' || (tag !== 'VERB' && tag !== 'AUX'))
  )
    from += comma + 2
  if (tokens[from]?.text === '(') while (from < sentence.last && tokens[from - 1]?.text !== ')') from++
  return wordsAfter(tokens, from, words, 1, sentence.last) ?? farWords(tokens, from, words, sentence.last)
}

/** The end of a formula that stands apart from its verb, whatever stands between: "declared [the consul in Oru, Ana Lim,] persona non grata". */
function farWords(tokens: readonly Token[], from: number, words: readonly string[], last: number): number | null {
  if (!/^personae?$/.test(words[1] ?? '')) return null
  for (let at = from; at < Math.min(last, from + FAR); at++) {
    if (tokens[at]?.tag === 'VERB') return null
    const end = tokens[at]?.lower === words[1] ? wordsAfter(tokens, at, words, 1, last) : null
    if (end !== null) return end
  }
  return null
}

/** Words that may stand between a verb and its formula. */
const FAR = 14

/** The phrase that the second word of an entry opens where others, or a time, stand before it: "talked for two hours [with Omar]", "agreed in May [on patrols]". */
function laterPreposition(tokens: readonly Token[], { args, verb }: Clause, words: readonly string[]): Argument | null {
  const [, second, third] = words
  if (second === undefined || third !== undefined || !PREPOSITION.test(second) || verb.passive) return null
  const at = args.findIndex(({ prep, loose }) => prep === second && !loose)
  const found = args[at]
  if (!found || found.at < verb.last || args.slice(0, at).some(({ prep, loose }) => prep === null || loose)) return null
  if (at === 0 && tokens.slice(verb.last, found.at).some(({ tag, text }) => tag === 'VERB' || /^[,;:—–]$/.test(text)))
    return null
  return found
}

/** "withdrew [the US] from the treaty" is said of states; "withdrew [its troops] from" is another act. */
const takesState = (tokens: readonly Token[], words: readonly string[], { chunks }: Argument): boolean =>
  /^(withdraw|pull|take|remove)$/.test(words[0] ?? '') && tokens[chunks[0]?.head ?? -1]?.tag === 'PROPN'

/** "asked [Chad] for tents", "described [the raid] as murder": who is asked, warned or judged stands between. */
const asksFor = ([verb = '', second]: readonly string[]): boolean =>
  (second === 'for' && /^(ask|beg|press|petition|implore|beseech|lobby|thank)$/.test(verb)) ||
  (/^(against|of)$/.test(second ?? '') && /^(warn|caution)$/.test(verb)) ||
  (second === 'as' && JUDGING.test(verb))

const JUDGING =
  /^(describe|denounce|condemn|brand|hail|praise|welcome|dismiss|reject|decry|slam|label|characterize|portray|deride|criticize|blast)$/

/** Whether nothing that could be an object comes right after the words of an entry. */
const isBare = ({ verb, args }: Clause, end: number): boolean =>
  !verb.passive && !args.some(({ prep, at }) => prep === null && at <= end + 1)

const verbWord = ({ verb }: Clause, head: Token): string => (verb.lemma === 'be' ? 'be' : head.lemma)

/** "provide [Chad] with [tents]": both are objects. */
const GIVING_WITH = /^(provide|supply|equip|present|furnish|arm|outfit|help|support|back|assist|hit|slap)$/

/** What a verb is done to, also before it in "[the aid] that Chad sent": bare noun phrases and those right behind the words of the entry; of a passive, the subject. */
export function objectsOf(
  { verb, subject, args, noun }: Clause,
  { end, inside }: Pick<Match, 'end' | 'inside'>,
): Argument[] {
  if (inside) return [inside, ...args.filter(({ at }) => at === end - 1 && at !== inside.at)]
  const gives = GIVING_WITH.test(verb.lemma)
  const own = args.filter(
    ({ prep, at, chunks, loose }) =>
      !loose && (chunks[0]?.first ?? 0) >= end - 1 && (prep === null || at < end || (gives && prep === 'with')),
  )
  if (own.length === 0 && noun && verb.form === 'finite' && !verb.passive)
    return [{ prep: null, at: noun.first, chunks: [noun], loose: false }]
  if (!verb.passive || subject.length === 0) return own
  const passive: Argument = { prep: null, at: subject[0]?.first ?? 0, chunks: subject, loose: false }
  return [passive, ...own]
}

function bestObject(
  tokens: readonly Token[],
  { objects }: VerbEntry,
  args: readonly Argument[],
): { size: number; argument: Argument } | null {
  let best: { size: number; argument: Argument } | null = null
  for (const argument of args.slice(0, 2)) {
    for (const chunk of argument.chunks) {
      const size = Math.max(0, ...objects.map((thing) => thingSize(tokens, chunk, thing)))
      if (size > (best?.size ?? 0)) best = { size, argument }
    }
  }
  return best
}

/** The operator that a verb is: `refuse`, `be ready`; null for any other. */
export function operatorOf(
  lexicon: EventLexicon,
  tokens: readonly Token[],
  { verb, sentence }: Clause,
  doers: string,
): Operator | null {
  const head = tokens[verb.head]
  if (!head) return null
  for (const first of verb.lemma === 'be' ? ['be'] : verb.passive ? ['be', head.lemma] : [head.lemma]) {
    for (const operator of lexicon.operators.get(first) ?? []) {
      if (!doers.includes(operator.doer)) continue
      const at = first === 'be' && verb.lemma !== 'be' ? verb.head : verb.head + 1
      if (wordsAfter(tokens, at, operator.words, 1, sentence.last) !== null) return operator
    }
  }
  return null
}

/** The operator that a noun is: `decision to`, `refusal to`. */
export function nounOperator(lexicon: EventLexicon, tokens: readonly Token[], chunk: Chunk): Operator | null {
  const head = tokens[chunk.head]
  return lexicon.operators.get(head ? nounLemma(head) : '')?.find(({ doer }) => doer === 'N') ?? null
}
