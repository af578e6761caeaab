import { type Span, trim } from '../terms/index.ts'

/** A line that holds something: its span without white space at the edges, its words, whether an empty line stands
 * before it, and its place among the lines, from 0. */
export type Line = Span & { readonly words: string; readonly afterGap: boolean; readonly at: number }

/** The lines of a text that hold something; where the text is wrapped at a fixed width, its paragraphs.
 * @example linesOf('One\n\n Two ').map(({ words, afterGap }) => [words, afterGap]) //=> [['One', true], ['Two', true]] */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let afterGap = true
  for (const match of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const from = match.index
    if (match[0] === '\n' || match[0] === '\r' || match[0] === '\r\n') {
      const before = text[from - 1]
      if (from === 0 || before === '\n' || before === '\r') afterGap = true
      continue
    }
    const span = trim(text, { start: from, end: from + match[0].length })
    if (span.start === span.end) {
      afterGap = true
      continue
    }
    lines.push({ ...span, words: text.slice(span.start, span.end), afterGap, at: lines.length })
    afterGap = false
  }
  return isWrapped(lines) ? paragraphs(text, lines) : lines
}

/** Whether most lines are cut near the same width in the middle of a sentence. */
function isWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((line, index) => lines[index + 1]?.afterGap === false && line.words.length > 0)
  if (inner.length < 4) return false
  const widest = inner.reduce((most, { words }) => Math.max(most, words.length), 0)
  const cut = inner.filter(({ words }) => words.length > widest - 20 && !/[.!?:;]["”’')\]]*$/.test(words))
  return widest >= 50 && widest <= 100 && cut.length >= inner.length * 0.7
}

function paragraphs(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (!last || line.afterGap) joined.push({ ...line, at: joined.length })
    else joined[joined.length - 1] = { ...last, end: line.end, words: text.slice(last.start, line.end) }
  }
  return joined
}

/** Whether words end as a sentence does, closing quotes and brackets aside. @example endsSentence('He left.”') //=> true */
export const endsSentence = (words: string): boolean => /[.!?…]["”’»'`)\]]*$/.test(words)
