import type { Span } from '../terms/index.ts'
import type { Token } from './reading.ts'
import type { Tagger } from './tagger.ts'

/** The tokens of each paragraph, with offsets in the article.
 * Matches "Budrys told U.S. reporters"; makes no token of white space. */
export function tokensOf(text: string, paragraphs: readonly Span[], tagger: Tagger): Token[][] {
  return paragraphs.map(({ start, end }) =>
    tagger.tag(text.slice(start, end)).map((token) => {
      const word = text.slice(start + token.start, start + token.end)
      return {
        start: start + token.start,
        end: start + token.end,
        text: word,
        lower: word.toLowerCase().replace(/[’‘]/g, "'"),
        lemma: token.lemma.toLowerCase(),
        tag: token.tag,
      }
    }),
  )
}
