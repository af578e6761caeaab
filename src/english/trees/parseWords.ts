import type { Span } from '../../terms/index.ts'
import type { Parser } from '../model.ts'
import { rangesOf } from '../ranges.ts'
import type { Features, Tag } from '../reading.ts'
import { hearSentences } from './hearSentences.ts'
import { treesOf } from './treesOf.ts'

/** What is told of one word of a sentence. */
export type ParsedWord = {
  readonly tag: Tag
  readonly features: Features
  /** Names keep their capitals. */
  readonly lemma: string
  /** Place of its head in the sentence from 1; 0 for the sentence's own head. */
  readonly head: number
  readonly relation: string
}

/** Tags, dictionary forms and trees of sentences whose words are known: half-open spans of the text, in order. */
export function parseWords(
  text: string,
  sentences: readonly (readonly Span[])[],
  { reader, lemma }: Parser,
): ParsedWord[][] {
  const heard = hearSentences(text, sentences, reader)
  const ranges = rangesOf(sentences)
  const { heads, relations } = treesOf(ranges, heard, reader)
  return sentences.map((words, at) => {
    const first = ranges[at]?.first ?? 0
    return words.map(({ start, end }, index) => {
      const word = first + index
      const { tag = 'X', features = {} } = heard.words[word] ?? {}
      const head = heads[word] ?? -1
      return {
        tag,
        features,
        lemma: lemma(text.slice(start, end), tag, features),
        head: head < 0 ? 0 : head - first + 1,
        relation: relations[word] ?? 'dep',
      }
    })
  })
}
