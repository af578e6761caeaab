import type { HeardWord } from './encoder/index.ts'
import type { Lemmatizer } from './lemmas/lemmatizer.ts'
import type { Token } from './reading.ts'
import type { Word } from './tokenize.ts'

/** A token whose place in its sentence's tree is not known yet. */
export type LooseToken = Omit<Token, 'head' | 'relation'>

/** The tokens of words with what was heard of each. A tag that the shape alone tells, as of `5`, holds. */
export function tokensOf(
  text: string,
  words: readonly Word[],
  heard: readonly HeardWord[],
  lemma: Lemmatizer,
): LooseToken[] {
  return words.map(({ start, end, tag: certain }, index) => {
    const { tag: told = 'X', features = {} } = heard[index] ?? {}
    const word = text.slice(start, end)
    const tag = certain ?? told
    return {
      start,
      end,
      text: word,
      lower: word.toLowerCase().replace(/[’‘]/g, "'"),
      lemma: lemma(word, tag, features).toLowerCase(),
      tag,
      features,
    }
  })
}
