import type { Span } from '../terms/index.ts'
import { type Heard, listen } from './encoder/index.ts'
import type { Parser } from './model.ts'
import { paragraphSpans } from './paragraphs.ts'
import { rangesOf } from './ranges.ts'
import type { Paragraph, Sentence, Token } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import { tokenize } from './tokenize.ts'
import { tokensOf } from './tokens.ts'
import { treesOf } from './trees/treesOf.ts'

/** Words, sentences and trees of a text's body, and all that was heard in it. */
export type Syntax = {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly heard: Heard
}

/** Cuts the body's paragraphs into words, hears them all at once, and tells sentences, tags and trees.
 * `spans` are the paragraphs, so that they are found once. */
export function syntaxOf(
  text: string,
  body: readonly Span[],
  model: Parser,
  spans: readonly Span[] = paragraphSpans(text, body),
): Syntax {
  const words = spans.map(({ start, end }) =>
    tokenize(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start })),
  )
  const flat = words.flat()
  const heard = listen(text, body, flat, model.reader)
  const loose = tokensOf(text, flat, heard.words, model.lemma)
  const ranges = rangesOf(words)
  const begins = (index: number): number => heard.words[index]?.begins ?? 0
  const { sentences, paragraphs } = sentencesOf(spans, ranges, loose, begins)
  const { heads, relations } = treesOf(sentences, heard, model.reader)
  const tokens = loose.map((token, index) => ({
    ...token,
    head: heads[index] ?? -1,
    relation: relations[index] ?? 'dep',
  }))
  return { tokens, sentences, paragraphs, heard }
}
