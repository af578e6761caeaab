import type { Span } from '../../terms/index.ts'
import { widthOf } from './width.ts'

/** The lines of a text at a width, as spans of it: broken at white space, and inside a word only where it is wider than a line.
 * @example lineSpans('one two three', 8) //=> [{ start: 0, end: 7 }, { start: 8, end: 13 }] */
export function lineSpans(text: string, width: number): Span[] {
  const lines: Span[] = []
  let line: { start: number; end: number } | null = null
  for (const match of text.matchAll(/[^\s\u00a0]+(?:\u00a0+[^\s\u00a0]+)*|\u00a0+/g)) {
    const word = { start: match.index, end: match.index + match[0].length }
    if (line && widthOf(text.slice(line.start, word.end)) <= width) {
      line.end = word.end
      continue
    }
    if (line) lines.push(line)
    line = word
    while (widthOf(text.slice(line.start, line.end)) > width) {
      const cut: number = line.start + Math.max(1, width)
      lines.push({ start: line.start, end: cut })
      line = { start: cut, end: line.end }
    }
  }
  if (line) lines.push(line)
  return lines
}

/** The lines of a text at a width.
 * @example wrap('one two three', 8) //=> ['one two', 'three'] */
export const wrap = (text: string, width: number): string[] =>
  lineSpans(text, width).map(({ start, end }) => text.slice(start, end).replace(/\s/g, ' '))

/** Wraps a text with `first` before its first line and as many spaces before the others.
 * @example hang('1 ', 'one two three four five', 22) //=> ['1 one two three four', '  five'] */
export function hang(first: string, text: string, width: number): string[] {
  const indent = widthOf(first)
  const lines = wrap(text, Math.max(20, width - indent))
  return lines.length === 0
    ? [first.trimEnd()]
    : lines.map((line, at) => (at === 0 ? first : ' '.repeat(indent)) + line)
}
