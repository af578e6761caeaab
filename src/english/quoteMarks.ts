import type { Span } from '../terms/index.ts'

/** What a mark may do where it stands. */
export type Role = 'open' | 'close' | 'either'
/** Marks that go together: “curly”, "straight", ``LaTeX'', «guillemets». */
export type Family = 'curly' | 'straight' | 'latex' | 'guillemet'

/** A double quotation mark, half-open [start, end). */
export type Mark = Span & { readonly family: Family; readonly role: Role }

const MARKS = /``|''|["“”„‟«»]/g
const OPENING_BEFORE = /[\s([{–—\-/‘'“„«\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/
const CLOSING_AFTER = /[\s)\]},.;:!?…–—\-/’'”»]/

/** The double quotation marks of a paragraph, in order. An inch mark (`a 12" pipe`, `6'2"`) is none. */
export function quoteMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = []
  MARKS.lastIndex = 0
  const own = text.slice(paragraph.start, paragraph.end)
  for (const found of own.matchAll(MARKS)) {
    const start = paragraph.start + found.index
    const end = start + found[0].length
    const before = start > paragraph.start ? (text[start - 1] ?? '') : ''
    const after = end < paragraph.end ? (text[end] ?? '') : ''
    if (found[0] === '"' && isFeet(text, start, paragraph)) continue
    marks.push({ start, end, family: familyOf(found[0]), role: roleOf(found[0], before, after) })
  }
  return marks
}

const familyOf = (mark: string): Family =>
  mark === '"' ? 'straight' : mark === '``' || mark === "''" ? 'latex' : /[«»]/.test(mark) ? 'guillemet' : 'curly'

/** `6'2"`. */
const isFeet = (text: string, at: number, paragraph: Span): boolean =>
  /\d['’′]\s?\d{1,2}(?:[½¼¾]|\.\d)?$/.test(text.slice(Math.max(paragraph.start, at - 8), at))

function roleOf(mark: string, before: string, after: string): Role {
  const opens = before === '' || OPENING_BEFORE.test(before)
  const closes = after === '' || CLOSING_AFTER.test(after)
  if (mark === '``' || mark === '„') return 'open'
  if (mark === '“' || mark === '‟') return closes && !opens ? 'close' : 'open'
  if (mark === '”') return opens && !closes ? 'either' : 'close'
  if (opens && !closes) return 'open'
  return closes && !opens ? 'close' : 'either'
}
