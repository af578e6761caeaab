import { mend } from '../feeds/mend.ts'
import { binaryKind } from '../magic.ts'

/** What the press room can take. Everything else is read as text, or refused as such. */
export type MaterialKind =
  | 'text'
  | 'page'
  | 'feed'
  | 'warc'
  | 'gzip'
  | 'zip'
  | 'pdf'
  | 'mail'
  | 'mbox'
  | 'jsonl'
  | 'json'
  | 'csv'

/** How much of a file is looked at. */
export const HEAD_BYTES = 65_536

const HEADER_LINE = /^[A-Za-z][\w-]{1,60}:[ \t]?\S?/
const OF_MAIL = /^(?:received|return-path|message-id|mime-version|delivered-to|x-original-to|dkim-signature):/im

/** What the first bytes of a file are, and its ending where those leave a doubt (tables have no mark of their own).
 * @example [kindOf(Buffer.from('WARC/1.0'), 'a'), kindOf(Buffer.from('a,b'), 'a.csv'), kindOf(Buffer.from('Ferry plans'), 'a.txt')]
 *   //=> ['warc', 'csv', 'text'] */
export function kindOf(head: Uint8Array, name: string): MaterialKind {
  const latin = Buffer.from(head).toString('latin1')
  // A page that is packed is unpacked as a page, with a page's limits.
  if (latin.startsWith('\x1f\x8b\x08')) return /\.(?:x?html?|mht(?:ml)?)\.gz$/i.test(name) ? 'page' : 'gzip'
  if (latin.startsWith('PK\x03\x04') || latin.startsWith('PK\x05\x06')) return isOffice(latin, name) ? 'text' : 'zip'
  if (latin.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (/^WARC\/\d/.test(latin)) return 'warc'
  if (binaryKind(head)) return 'text'
  const text = latin.replace(/^(?:\xef\xbb\xbf|\s)+/, '')
  if (/^From \S+.{0,80}\d{4}.{0,10}\r?\n[A-Za-z][\w-]*:/.test(text)) return 'mbox'
  if (isSavedPage(text, name)) return 'page'
  if (isMail(text, name)) return 'mail'
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv'
  if (text.startsWith('{') || text.startsWith('[')) return jsonKind(text, name)
  return markupKind(text, name)
}

/** Office documents and books are ZIP archives too. */
const isOffice = (head: string, name: string): boolean =>
  /\.(?:docx|xlsx|pptx|odt|ods|odp|epub|jar|apk)$/i.test(name) ||
  /\[Content_Types\]\.xml|mimetypeapplication\/(?:vnd\.oasis|epub)/.test(head.slice(0, 4096))

/** A page that a browser saved as MHTML begins as a letter does. */
const isSavedPage = (text: string, name: string): boolean =>
  /\.mht(?:ml)?$/i.test(name) ||
  (/^snapshot-content-location:|^from: <?saved by /im.test(text.slice(0, 1000)) &&
    /^mime-version:/im.test(text.slice(0, 2000)))

function isMail(text: string, name: string): boolean {
  const [header = ''] = text.split(/\r?\n\r?\n/, 1)
  const lines = header.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line))
  if (!lines.every((line) => HEADER_LINE.test(line)) || lines.length < 2) return false
  return /\.eml$/i.test(name) || (OF_MAIL.test(header) && /^(?:from|date):/im.test(header))
}

function jsonKind(text: string, name: string): MaterialKind {
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl'
  if (/jsonfeed\.org\/version|"items"\s*:\s*\[/.test(text)) return 'feed'
  if (/^\[\s*\{\s*"/.test(text)) return 'json'
  const [line = ''] = text.split('\n', 1)
  return isObject(line) ? 'jsonl' : 'text'
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

function markupKind(text: string, name: string): MaterialKind {
  if (!text.startsWith('<') && !/\.(?:xml|rss|rdf|atom|x?html?)$/i.test(name)) return 'text'
  const root = rootOf(text)
  if (root === 'html') return 'page'
  if (/^(?:rss|rdf|feed|urlset)$/.test(root)) return 'feed'
  return /^(?:html|head|body|div|article|p|main|section)$/.test(root) || /\.x?html?$/i.test(name) ? 'page' : 'text'
}

/** An entity bomb is a feed all the same, and is refused as one. */
function rootOf(text: string): string {
  try {
    return mend(text).root
  } catch {
    return 'rss'
  }
}
