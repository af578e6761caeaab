import { american, type Token, tokenize } from '../../english/index.ts'

/** Words of no weight that may stand between the words of an entry: `file [a formal] complaint against`. */
const LIGHT = /^(DET|ADJ|ADV|NUM)$/
const POSSESSIVE = /^(his|her|its|their|our|my|your|himself|herself|itself|themselves|ourselves|'s|'|"|“|‘)$/
const ARTICLE = /^(a|an|the|his|her|its|their|himself|herself|itself|themselves)$/

/** The words of an entry that must be met in a text, articles and possessives left out.
 * @example entryWords('file a complaint against') //=> ['file', 'complaint', 'against'] */
export const entryWords = (entry: string): string[] =>
  wordsOf(entry).filter((word, at) => at === 0 || !ARTICLE.test(word))

/** The words of a lexicon entry as a text's tokens have them: `cease-fire` is three. @example wordsOf('cease-fire') //=> ['cease', '-', 'fire'] */
export const wordsOf = (entry: string): string[] =>
  tokenize(entry).map(({ start, end }) => american(entry.slice(start, end).toLowerCase()))

/** The token after the last of `words` where they follow token `at`, else null; articles, adjectives and adverbs may stand between.
 * Matches "complaint against" in "a formal complaint against"; not in "complaint and appeal against". */
export function wordsAfter(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  from: number,
  end: number,
): number | null {
  let index = at
  for (let word = from; word < words.length; word++) {
    let skipped = 0
    while (index < end && !isWord(tokens[index], words[word])) {
      const token = tokens[index]
      if (!token || skipped === 4 || !(LIGHT.test(token.tag) || POSSESSIVE.test(token.lower))) return null
      skipped++
      index++
    }
    if (index >= end) return null
    index++
  }
  return index
}

/** Whether a token is a word of an entry, as written or in its dictionary form. */
export const isWord = (token: Token | undefined, word: string | undefined): boolean =>
  token !== undefined &&
  word !== undefined &&
  (token.lower === word || token.lemma === word || nounLemma(token) === word)

/** The dictionary form of a noun, also where the tagger left a plural as it stands. @example nounLemma({ lower: 'airstrikes', lemma: 'airstrikes', tag: 'NOUN', text: 'airstrikes', start: 0, end: 10 }) //=> 'airstrike' */
export const nounLemma = ({ lower, lemma, tag }: Token): string =>
  lemma === lower && /^(NOUN|PROPN|VERB)$/.test(tag) && /[a-z]{3}s$/.test(lower) && !/(ss|us|is)$/.test(lower)
    ? lower.slice(0, -1)
    : lemma
