import type { Sentence } from '../../english/index.ts'
import { CONTEXTS, type Context } from '../../terms/index.ts'
import type { Layout } from './layout.ts'
import type { EventLexicon } from './lexicon.ts'
import { isWord } from './words.ts'

/** What a sentence and its paragraph are about: contexts with a cue in the sentence, or two in the paragraph, in PLOVER's order. */
export function contextsOf(layout: Layout, lexicon: EventLexicon, sentence: Sentence): Context[] {
  const { reading } = layout
  const paragraph = reading.paragraphs[sentence.paragraph]
  const near = cuesIn(layout, lexicon, sentence.first, sentence.last)
  const first = reading.sentences[paragraph?.first ?? -1]?.first ?? sentence.first
  const last = reading.sentences[(paragraph?.last ?? 0) - 1]?.last ?? sentence.last
  const wide = cuesIn(layout, lexicon, first, last)
  return CONTEXTS.filter((context) => near.has(context) || (wide.get(context) ?? 0) > 1)
}

/** How many cues of each context stand between two tokens. */
function cuesIn(
  { reading: { tokens } }: Layout,
  { cues }: EventLexicon,
  from: number,
  to: number,
): Map<Context, number> {
  const found = new Map<Context, number>()
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (!token) continue
    for (const key of token.lower === token.lemma ? [token.lower] : [token.lower, token.lemma]) {
      for (const { words, context } of cues.get(key) ?? []) {
        if (words.every((word, at) => isWord(tokens[index + at], word)))
          found.set(context, (found.get(context) ?? 0) + 1)
      }
    }
  }
  return found
}
