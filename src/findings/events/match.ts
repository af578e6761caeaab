import type { Chunk, Token } from '../../english/index.ts'
import type { Argument, Clause } from './clause.ts'
import type { EventLexicon, Operator, VerbEntry } from './lexicon.ts'
import { thingSize } from './things.ts'
import { wordsAfter } from './words.ts'

/** An entry that fits a clause; `end` is the token after its words, `object` the noun phrase that made it fit. */
export type Match = {
  readonly entry: VerbEntry
  readonly end: number
  readonly size: number
  readonly object: Argument | null
}

/** The entries that fit a verb and what it is done to, the closest fit first. */
export function matchesOf(lexicon: EventLexicon, tokens: readonly Token[], clause: Clause): Match[] {
  const { verb, sentence } = clause
  const head = tokens[verb.head]
  if (!head) return []
  const first = verbWord(clause, head)
  const found: Match[] = []
  for (const entry of lexicon.verbs.get(first) ?? []) {
    const end = wordsAfter(tokens, verb.head + 1, entry.words, 1, sentence.last)
    if (end === null) continue
    const size = entry.words.length * 10
    if (entry.objects.length === 0) {
      found.push({ entry, end, size, object: null })
      continue
    }
    const best = bestObject(tokens, entry, objectsOf(clause, end))
    if (best) found.push({ entry, end, size: size + 4 + best.size * 5, object: best.argument })
  }
  return found.sort((a, b) => b.size - a.size)
}

const verbWord = ({ verb }: Clause, head: Token): string => (verb.lemma === 'be' ? 'be' : head.lemma)

/** What a verb is done to: bare noun phrases and those right behind the words of the entry; of a passive, the subject. */
export function objectsOf({ verb, subject, args }: Clause, end: number): Argument[] {
  const own = args.filter(
    ({ prep, at, chunks, loose }) => !loose && (chunks[0]?.first ?? 0) >= end - 1 && (prep === null || at < end),
  )
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
  return lexicon.operators.get(head?.lemma ?? '')?.find(({ doer }) => doer === 'N') ?? null
}
