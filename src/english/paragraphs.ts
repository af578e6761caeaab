import { type Span, trim, wrappedLines } from '../terms/index.ts'

/** The lines of the body that hold words; a line break ends a paragraph, as newsrooms write, but where the body is wrapped at a fixed width.
 * @example paragraphSpans('One.\n\nTwo.', [{ start: 0, end: 10 }]) //=> [{ start: 0, end: 4 }, { start: 6, end: 10 }] */
export function paragraphSpans(text: string, body: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const part of body) {
    const lines = [...text.slice(part.start, part.end).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)]
    const goOn = wrappedLines(lines.map(([line]) => line))
    let start = part.start
    for (const [at, line] of lines.entries()) {
      if (goOn.has(at)) continue
      const end = part.start + line.index + line[0].length
      const own = trim(text, { start, end })
      if (own.start < own.end) spans.push(own)
      start = end
    }
  }
  return spans
}
