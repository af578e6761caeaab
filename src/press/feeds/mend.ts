import { withoutDoctype } from './doctype.ts'

/** A text that a parser can take, the name of its first element (or `json`), and what was left out. */
export type Mended = { readonly text: string; readonly root: string; readonly notes: readonly string[] }

const ROOT = /<(?:[\w-]+:)?(rss|feed|rdf|urlset|sitemapindex|opml)(?=[\s>])/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const CONTROL_REFERENCES = /&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));/gi
const NEAR = 200_000

/** Takes off what stands before and after the document, marks, control characters and the DOCTYPE. The root is `''` where there is none.
 * Throws XML_ENTITIES. @example mend('Notice: x\n<?xml version="1.0"?><rss version="2.0"></rss>').root //=> 'rss' */
export function mend(given: string): Mended {
  const notes: string[] = []
  let text = given.replace(/^[\ufeff\s]+/, '')
  if (/^[{[]/.test(text)) return { text, root: 'json', notes }
  const page = /^\s*<(?:!doctype html|html)\b/i.test(withoutComments(text.slice(0, NEAR)))
  const bare = withoutDoctype(text.replace(/^([\s\S]{0,4096}?)<\?xml[^<>]{0,1000}\?>/, '$1'))
  const start = page ? -1 : rootAt(bare)
  if (start < 0) return { text: bare, root: page ? 'html' : (/<([\w:-]+)/.exec(bare)?.[1]?.toLowerCase() ?? ''), notes }
  const before = withoutComments(bare.slice(0, start)).replace(/<[?!][^<>]{0,2000}>/g, '')
  if (before.trim() !== '') notes.push(`${before.trim().length} characters before the feed were left out`)
  text = bare.slice(start)
  const clean = text.replace(CONTROLS, '').replace(CONTROL_REFERENCES, '')
  if (clean.length !== text.length) notes.push('control characters were left out')
  return { text: clean, root: ROOT.exec(clean)?.[1]?.toLowerCase() ?? '', notes }
}

/** Where the first element of a feed begins, comments aside. */
function rootAt(text: string): number {
  return withoutComments(text.slice(0, NEAR)).search(ROOT)
}

/** With blanks where comments stand; one that has no end goes on to the end. */
function withoutComments(text: string): string {
  let plain = ''
  let from = 0
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at + 4)
    const to = end < 0 ? text.length : end + 3
    plain += text.slice(from, at) + ' '.repeat(to - at)
    from = to
  }
  return plain + text.slice(from)
}
