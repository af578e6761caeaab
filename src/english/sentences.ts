import type { Span } from '../terms/index.ts'
import type { Paragraph, Sentence } from './reading.ts'
import { endsAt } from './sentenceEnd.ts'
import type { LooseToken } from './tokens.ts'

/** Sentences of each paragraph, whose tokens are half-open [first, last). The words and marks decide where they leave no doubt,
 * else `begins`, the chance that a sentence begins with a token. Matches `He left. She stayed.`; not `“Why?” he asked.` */
export function sentencesOf(
  paragraphs: readonly Span[],
  ranges: readonly { readonly first: number; readonly last: number }[],
  tokens: readonly LooseToken[],
  begins: (index: number) => number,
): { sentences: Sentence[]; paragraphs: Paragraph[] } {
  const sentences: Sentence[] = []
  const out: Paragraph[] = []
  paragraphs.forEach((paragraph, index) => {
    const { first: base, last: end } = ranges[index] ?? { first: 0, last: 0 }
    const own = tokens.slice(base, end)
    const firstSentence = sentences.length
    let first = 0
    for (let at = 0; at < own.length; at++) {
      const last = endsAt(own, at, first, (own) => begins(base + own))
      if (last === null) continue
      push(first, last)
      first = last
      at = last - 1
    }
    if (first < own.length) push(first, own.length)
    out.push({ ...paragraph, first: firstSentence, last: sentences.length })

    function push(from: number, to: number): void {
      const [a, b] = [own[from], own[to - 1]]
      if (a && b) sentences.push({ start: a.start, end: b.end, first: base + from, last: base + to, paragraph: index })
    }
  })
  return { sentences, paragraphs: out }
}
