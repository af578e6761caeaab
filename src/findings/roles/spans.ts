import type { Reading, Sentence, VerbGroup } from '../../english/index.ts'
import { partitionPoint } from '../../english/index.ts'
import type { Mention, Span } from '../../terms/index.ts'

/** The items of a list in order of place that lie within a span. */
export function within<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const found: Item[] = []
  for (let at = firstFrom(items.length, (index) => items[index]?.start ?? 0, start); at < items.length; at++) {
    const item = items[at]
    if (!item || item.start >= end) break
    if (item.end <= end) found.push(item)
  }
  return found
}

/** The mentions within a span. */
export function mentionsWithin({ mentions }: Reading, { start, end }: Span): Mention[] {
  const found: Mention[] = []
  for (
    let at = firstFrom(mentions.length, (index) => mentions[index]?.span.start ?? 0, start);
    at < mentions.length;
    at++
  ) {
    const mention = mentions[at]
    if (!mention || mention.span.start >= end) break
    if (mention.span.end <= end) found.push(mention)
  }
  return found
}

/** The sentence that holds an offset; the span itself where none does. */
export function sentenceOf({ sentences }: Reading, span: Span): Sentence | Span {
  const at = firstFrom(sentences.length, (index) => sentences[index]?.start ?? 0, span.start + 1) - 1
  const sentence = sentences[at]
  return sentence && span.start < sentence.end ? sentence : span
}

/** The verb groups of the sentence around a span. */
export const verbsAround = (reading: Reading, span: Span): VerbGroup[] =>
  within(reading.verbs, sentenceOf(reading, span))

/** The first index at or above whose key `from` stands. */
const firstFrom = (length: number, key: (index: number) => number, from: number): number =>
  partitionPoint(length, (index) => key(index) < from)
