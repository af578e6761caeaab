import type { ConlluSentence } from './sentences.ts'

/** Words that are held at once: long enough for most documents, short enough for memory. */
const MOST = 4000

/** Sentences of one document together, so that each is read with its neighbours; a long document comes in parts.
 * A document begins at `# newdoc`; where there is none, where the name before the number in `# sent_id` is another. */
export async function* passagesOf(sentences: AsyncIterable<ConlluSentence>): AsyncGenerator<ConlluSentence[]> {
  let passage: ConlluSentence[] = []
  let words = 0
  let marked = false
  let name: string | null = null
  for await (const sentence of sentences) {
    const opens = sentence.comments.some((comment) => /^# *newdoc\b/.test(comment))
    const own: string | null = nameOf(sentence) ?? name
    const ends = opens || (!marked && own !== name) || words + sentence.rows.length > MOST
    if (ends && passage.length > 0) {
      yield passage
      passage = []
      words = 0
    }
    marked ||= opens
    name = own
    passage.push(sentence)
    words += sentence.rows.length
  }
  if (passage.length > 0) yield passage
}

const nameOf = ({ comments }: ConlluSentence): string | null =>
  comments.flatMap((comment) => /^# *sent_id *= *(.*?)[-_.:]?\d+\s*$/.exec(comment)?.[1] ?? [])[0] ?? null
