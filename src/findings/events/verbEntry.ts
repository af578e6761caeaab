import type { Token } from '../../english/index.ts'
import type { Clause } from './clause.ts'
import { wordsAfter } from './words.ts'

/** A lexicon entry found at a clause's verb, and the token after its last word. */
export type VerbEntry<Entry> = { readonly entry: Entry; readonly end: number }

/** The first entry whose words begin with a clause's verb and go on behind it. A passive is looked up under "be" too, from the participle on:
 * "be committed to". `fits` says whether an entry may stand there; `asBe` tells that it was found under "be". */
export function entryAtVerb<Entry extends { readonly words: readonly string[] }>(
  tokens: readonly Token[],
  { verb, sentence }: Clause,
  entries: ReadonlyMap<string, readonly Entry[]>,
  fits: (entry: Entry, asBe: boolean) => boolean,
): VerbEntry<Entry> | null {
  const head = tokens[verb.head]
  if (!head) return null
  const starts: [string, number][] = [[verb.lemma === 'be' ? 'be' : head.lemma, verb.head + 1]]
  if (verb.passive) starts.push(['be', verb.head])
  for (const [first, at] of starts) {
    for (const entry of entries.get(first) ?? []) {
      if (!fits(entry, first === 'be')) continue
      const end = wordsAfter(tokens, at, entry.words, 1, sentence.last)
      if (end !== null) return { entry, end }
    }
  }
  return null
}
