import { type Span, textOf } from '../terms/index.ts'
import type { Quote } from './reading.ts'

type Marks = { readonly open: RegExp; readonly close: string }

const PAIRS: readonly Marks[] = [
  { open: /^“/, close: '”' },
  { open: /^``/, close: "''" },
  { open: /^''/, close: "''" },
  { open: /^«/, close: '»' },
  { open: /^„/, close: '”“' },
  { open: /^"/, close: '"”' },
]

/** Words between quotation marks, paragraph by paragraph: “curly”, "straight", ''doubled'', ``LaTeX'', «guillemets», „low“.
 * A quote without its closing mark ends with its paragraph, and goes on where the next paragraph opens with a mark.
 * Matches `“We came,” he said.`; not the inch mark of `a 12" pipe`. */
export function quotesOf(text: string, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = []
  paragraphs.forEach((paragraph, index) => {
    const before = quotes.at(-1)
    const previous = paragraphs[index - 1]
    const runsOn = before && !before.closed && previous && before.outer.end === previous.end
    let first = true
    for (const found of quotesInParagraph(text, paragraph)) {
      const continues = first && runsOn && found.outer.start === paragraph.start ? quotes.length - 1 : null
      quotes.push({ ...found, continues })
      first = false
    }
  })
  return quotes
}

function quotesInParagraph(text: string, paragraph: Span): Omit<Quote, 'continues'>[] {
  const found: Omit<Quote, 'continues'>[] = []
  let at = paragraph.start
  while (at < paragraph.end) {
    const rest = text.slice(at, at + 2)
    const marks = PAIRS.find(({ open }) => open.test(rest))
    if (!marks || !mayOpen(text, at, paragraph)) {
      at++
      continue
    }
    const width = marks.close === "''" ? 2 : 1
    const end = closing(text, at + width, paragraph.end, marks.close)
    const inner = { start: at + width, end: end ?? paragraph.end }
    const outer = { start: at, end: end === null ? paragraph.end : end + width }
    if (textOf(text, inner).trim() !== '') found.push({ outer, inner, closed: end !== null })
    at = outer.end
  }
  return found
}

/** A straight mark opens where a word does not come right before it and something comes right after it. */
const mayOpen = (text: string, at: number, paragraph: Span): boolean => {
  const mark = text[at]
  if (mark !== '"' && mark !== "'") return true
  const width = mark === '"' ? 1 : 2
  if (!/\S/.test(text[at + width] ?? ' ')) return false
  return at === paragraph.start || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
}

function closing(text: string, from: number, to: number, close: string): number | null {
  for (let at = from; at < to; at++) {
    if (close === "''" ? text.startsWith("''", at) : close.includes(text[at] ?? '\0')) return at
  }
  return null
}
