import type { Span } from '../terms/index.ts'
import type { Paragraph, Sentence, Token } from './reading.ts'

const ENDS = new Set(['.', '!', '?', '…', '...'])
const CLOSERS = new Set(['"', '”', "''", '’', "'", ')', ']', '»'])

/** Sentences of each paragraph over one flat list of tokens. A mark ends a sentence only where what follows can begin one.
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
      const last = endsAt(own, at)
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

/** The token index after the sentence that ends with token `at`, or null where none ends there. */
function endsAt(tokens: readonly Token[], at: number): number | null {
  if (!ENDS.has(tokens[at]?.text ?? '')) return null
  let next = at + 1
  while (ENDS.has(tokens[next]?.text ?? '')) next++
  const end = tokens[next - 1]
  while (CLOSERS.has(tokens[next]?.text ?? '') && tokens[next]?.start === tokens[next - 1]?.end) next++
  const after = tokens[next]
  if (!after || !end) return next
  return /^[\p{Ll}]/u.test(after.text) || /^[,;:)–—-]/.test(after.text) ? null : next
}
