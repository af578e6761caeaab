import type { Span } from '../terms/index.ts'
import type { Paragraph, Sentence, Token } from './reading.ts'
import { endsAt } from './sentenceEnd.ts'

/** Sentences of each paragraph over one flat list of tokens.
 * Matches `He left. She stayed.`; not `“Why?” he asked.` */
export function sentencesOf(
  paragraphs: readonly Span[],
  tokens: readonly (readonly Token[])[],
): { sentences: Sentence[]; paragraphs: Paragraph[] } {
  const sentences: Sentence[] = []
  const out: Paragraph[] = []
  let base = 0
  paragraphs.forEach((paragraph, index) => {
    const own = tokens[index] ?? []
    const firstSentence = sentences.length
    let first = 0
    for (let at = 0; at < own.length; at++) {
      const last = endsAt(own, at, first)
      if (last === null) continue
      push(first, last)
      first = last
      at = last - 1
    }
    if (first < own.length) push(first, own.length)
    out.push({ ...paragraph, first: firstSentence, last: sentences.length })
    base += own.length

    function push(from: number, to: number): void {
      const [a, b] = [own[from], own[to - 1]]
      if (a && b) sentences.push({ start: a.start, end: b.end, first: base + from, last: base + to, paragraph: index })
    }
  })
  return { sentences, paragraphs: out }
}
