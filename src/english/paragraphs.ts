import { type Span, trim } from '../terms/index.ts'

/** The lines of the body that hold words; a line break ends a paragraph, as newsrooms write.
 * @example paragraphSpans('One.\n\nTwo.', [{ start: 0, end: 10 }]) //=> [{ start: 0, end: 4 }, { start: 6, end: 10 }] */
export function paragraphSpans(text: string, body: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const part of body) {
    let start = part.start
    for (let at = part.start; at <= part.end; at++) {
      if (at < part.end && text[at] !== '\n' && text[at] !== '\r') continue
      const line = trim(text, { start, end: at })
      if (line.start < line.end) spans.push(line)
      start = at + 1
    }
  }
  return spans
}
