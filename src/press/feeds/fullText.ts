import { plain } from './plain.ts'

/** Letters from which a text that a feed offers as the report is taken for all of it. */
const ENOUGH = 250
/** Letters from which a description is taken for it: few summaries are that long. */
const LONG = 1_000
/** Letters of markup from which it is no report's. */
const MOST = 2_000_000
const CUT_OFF =
  /(?:\[\s*(?:…|\.{3}|&hellip;)\s*\]|(?:continue|keep) reading\b.{0,80}|read (?:more|on|the (?:full|rest|whole)[\w\s]{0,20}|full \w+)\b.{0,40}|full (?:story|article)\b.{0,20}|more\s*(?:»|→|&raquo;|>>)|…|\.{3})\s*$/i

/** The HTML of a report that a feed brings, and whether it is all of it. What ends in "…" or "Read more" is not, nor what is
 * no longer than the summary beside it. @example fullText('<p>Short.</p>', null).full //=> false */
export function fullText(
  content: string | null,
  summary: string | null,
): { readonly html: string | null; readonly full: boolean } {
  const told = content ?? (summary !== null && summary.length >= LONG ? summary : null)
  if (told !== null && told.length > MOST) return { html: null, full: false }
  const words = told === null ? null : plainOfLong(told)
  if (told === null || words === null) return { html: null, full: false }
  const brief = content === null || summary === null ? '' : (plain(summary) ?? '')
  const enough = content === null ? LONG : ENOUGH
  const ended = words.replace(/\s*(?:the post .{0,300} (?:first )?appeared first on .{0,200})$/i, '')
  return { html: told, full: words.length >= enough && words.length > brief.length && !CUT_OFF.test(ended) }
}

/** Of a long text the beginning and the end are looked at. */
function plainOfLong(html: string): string | null {
  return plain(html.length <= 19_000 ? html : `${html.slice(0, 9_000)} ${html.slice(-9_000)}`)
}
