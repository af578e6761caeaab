import type { Span } from '../terms/index.ts'

/** Words that begin with an apostrophe, after it. */
const CLIPPED = /^(?:tis|twas|twill|em|til|till|cause|bout|n|round|cos|\d\ds?)(?![\p{L}\d])/iu

/** The spans, marks included, of words between single marks: ‘we came’, 'we came', as the British press has them.
 * Not the apostrophes of `the ministers' aides`, `don’t`, `the '90s`, `rock 'n' roll`; not marks inside `blocked`, which are other quotes, in order. */
export function singleQuotes(text: string, paragraph: Span, blocked: readonly Span[]): Span[] {
  const found: Span[] = []
  let past = paragraph.start
  let next = 0
  for (const mark of text.slice(paragraph.start, paragraph.end).matchAll(/['‘]/g)) {
    const at = paragraph.start + mark.index
    while ((blocked[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    if (at < past || (blocked[next]?.start ?? Number.POSITIVE_INFINITY) <= at || !opensAt(text, at, paragraph)) continue
    const end = closingOf(text, at, paragraph, blocked.slice(next, next + 20))
    if (end === null) continue
    found.push({ start: at, end: end + 1 })
    past = end + 1
  }
  return found
}

function opensAt(text: string, at: number, paragraph: Span): boolean {
  const mark = text[at]
  if (mark !== '‘' && mark !== "'") return false
  const before = at > paragraph.start ? (text[at - 1] ?? '') : ''
  const after = text[at + 1] ?? ''
  if (mark === "'" && (text[at + 1] === "'" || before === "'")) return false
  if (before !== '' && !/[\s([–—\-/\u200B-\u200F]/.test(before)) return false
  return /[\p{L}\p{N}[“"…$€£]/u.test(after) && !CLIPPED.test(text.slice(at + 1, at + 8))
}

/** The closing mark: the first after a stop or comma, or, where none comes before the next opening mark, the first that ends a word,
 * if the quote then holds no more than a title would. */
function closingOf(text: string, from: number, paragraph: Span, blocked: readonly Span[]): number | null {
  const closes = text[from] === '‘' ? '’' : "'"
  let first: number | null = null
  for (let at = from + 1; at < paragraph.end; at++) {
    if (at > from + 1 && opensAt(text, at, paragraph) && text[at] === text[from]) break
    if (text[at] !== closes || !mayClose(text, at, paragraph)) continue
    if (blocked.some(({ start, end }) => (start > from && start < at && end > at) || (start < from && end > from)))
      continue
    if (/[.,!?…;—–-]/.test(text[at - 1] ?? '')) {
      if (first === null || isPossessive(text, from, first)) return at
      return first
    }
    first = first !== null && !isPossessive(text, from, first) ? first : at
  }
  if (first === null) return null
  const words = text.slice(from + 1, first).split(/\s+/).length
  return words <= 25 ? first : null
}

/** `the ministers’ aides`: a plural's apostrophe before a further small word. */
const isPossessive = (text: string, from: number, at: number): boolean =>
  /s$/i.test(text.slice(from, at)) && /^.\s+\p{Ll}/u.test(text.slice(at, at + 4))

function mayClose(text: string, at: number, paragraph: Span): boolean {
  const before = text[at - 1] ?? ''
  const after = at + 1 < paragraph.end ? (text[at + 1] ?? '') : ''
  return !/\s/.test(before) && (after === '' || /[^\p{L}\p{N}]/u.test(after)) && text[at + 1] !== text[at]
}
