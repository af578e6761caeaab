import type { Quote, Reading } from '../../english/index.ts'
import { type ContentSpan, contains, type Span } from '../../terms/index.ts'
import { touching } from './places.ts'

const EDGE = /[\s,;:.!?…—–()-]/

/** A content cut at quotation marks: what stands between them is verbatim, the marks themselves belong to no piece.
 * A quotation around the cue too quotes somebody else, or has lost a mark. Quoted names (`the so-called "peace fund"`) stay in the words around them, marks and all. */
export function piecesOf(reading: Reading, hull: Span, cue: Span | null = null): ContentSpan[] {
  const { text } = reading.article
  const pieces: ContentSpan[] = []
  let from = hull.start
  for (const quote of touching(reading.quotes, hull)) {
    if (isName(text, quote) || (cue && contains(quote.outer, cue))) continue
    push(from, quote.outer.start, false)
    pushVerbatim(Math.max(quote.inner.start, hull.start), Math.min(quote.inner.end, hull.end))
    from = quote.outer.end
  }
  push(from, hull.end, false)
  return pieces

  function push(start: number, end: number, verbatim: boolean): void {
    const piece = bare(text, { start, end })
    if (hasWords(piece)) pieces.push({ ...piece, verbatim })
  }

  function hasWords({ start, end }: Span): boolean {
    return /[\p{L}\p{N}]/u.test(text.slice(start, end))
  }

  function pushVerbatim(start: number, end: number): void {
    let [a, b] = [start, end]
    while (a < b && /\s/.test(text[a] ?? '')) a++
    while (a < b && /\s/.test(text[b - 1] ?? '')) b--
    if (hasWords({ start: a, end: b })) pieces.push({ start: a, end: b, verbatim: true })
  }
}

/** A reported piece without the marks and white space at its edges; a closing parenthesis stays with its opening one. */
function bare(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && EDGE.test(text[start] ?? '') && text[start] !== '(' && text[start] !== '-') start++
  while (
    end > start &&
    EDGE.test(text[end - 1] ?? '') &&
    !(text[end - 1] === ')' && text.slice(start, end).includes('('))
  ) {
    if (text[end - 1] === '.' && /\b(\p{L}\.)+\p{L}\.$/u.test(text.slice(Math.max(start, end - 8), end))) break
    end--
  }
  return { start, end }
}

const NAMED =
  /\b(?:so-called|called|dubbed|named|titled|entitled|known as|nicknamed|codenamed|labell?ed)\s+(?:the\s+|a\s+|an\s+)?$/i
const SMALL = /^(?:a|an|the|of|for|and|in|on|to|with|from|by|at|or|is)$/i

/** Whether the marks set a name or title off and quote nobody: `the so-called "peace fund"`, `"Operation Calm Sea"`. */
export function isName(text: string, quote: Quote): boolean {
  const inner = text.slice(quote.inner.start, quote.inner.end).trim()
  if (/[.!?,;]$/.test(inner) && !/[A-Z]\.$/.test(inner)) return false
  const words = inner.split(/\s+/)
  if (words.length > 8) return false
  if (NAMED.test(text.slice(Math.max(0, quote.outer.start - 30), quote.outer.start))) return words.length <= 5
  const loud = words.filter((word) => !SMALL.test(word))
  return (
    loud.length > 0 && words.length <= 6 && loud.every((word) => /^[^\p{Ll}]*\p{Lu}/u.test(word)) && !/[!?]/.test(inner)
  )
}
