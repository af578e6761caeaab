import type { Span, Statement } from '../terms/index.ts'

/** Words a report may put between its cue and what was said: `urged both foreign ministers to meet`. */
const WIDEST = 40

/** The report's own words from the cue to what was said, where they stand right before it: `urged both foreign ministers`; null where they do not.
 * @example leadOf({ cue: { start: 3, end: 8 }, content: [{ start: 14, end: 21, verbatim: false }] }, (span) => 'He urged Riga to wait.'.slice(span.start, span.end)) //=> 'urged Riga' */
export function leadOf(
  { cue, content }: Pick<Statement, 'cue' | 'content'>,
  words: (span: Span) => string,
): string | null {
  const [first] = content
  if (!cue || !first || cue.end > first.start || first.start - cue.end > WIDEST) return null
  const lead = words({ start: cue.start, end: first.start }).replace(/\s*["“”‘’'«»`]*$/, '')
  return /["“”«»,;:\n]/.test(lead) ? null : lead.trim()
}
