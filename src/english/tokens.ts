import type { Span } from '../terms/index.ts'
import type { HeardWord } from './encoder/index.ts'
import { american } from './lemmas/american.ts'
import type { Lemmatizer } from './lemmas/lemmatizer.ts'
import type { Token } from './reading.ts'

/** A token whose place in its sentence's tree is not known yet. */
export type LooseToken = Omit<Token, 'head' | 'relation'>

/** The tokens of words with what was heard of each. */
export function tokensOf(
  text: string,
  words: readonly Span[],
  heard: readonly HeardWord[],
  lemma: Lemmatizer,
): LooseToken[] {
  return words.map(({ start, end }, index) => {
    const { tag = 'X', features = {} } = heard[index] ?? {}
    const word = text.slice(start, end)
    return {
      start,
      end,
      text: word,
      lower: word.toLowerCase().replace(/[’‘]/g, "'"),
      lemma: american(lemma(word, tag, features).toLowerCase()),
      tag,
      features,
    }
  })
}
