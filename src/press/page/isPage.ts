import { utf16Order } from '../utf16.ts'
import { isMhtml } from './mhtml.ts'

/** Whether bytes are a web page, by what they begin with; of a file that is named as one, any markup will do.
 * @example isPage(new TextEncoder().encode('<!DOCTYPE html><title>Ferries'), 'a.txt') //=> true */
export function isPage(bytes: Uint8Array, name: string): boolean {
  const wide = utf16Order(bytes)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192))
  const text = wide ? new TextDecoder(wide === 'le' ? 'utf-16le' : 'utf-16be').decode(head) : head.toString('latin1')
  const start = text.replace(/^(?:\xef\xbb\xbf|\ufeff)?[\s\0]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, '')
  if (/^<(?:!doctype\s+html|html|head|body|frameset)\b/i.test(start)) return true
  if (isMhtml(bytes)) return true
  return PAGE_NAME.test(name) && !/^\s*<(?:rss|feed|rdf:RDF|urlset|opml)\b/i.test(start) && /<[a-z!]/i.test(text)
}

/** What files of web pages are called. */
export const PAGE_NAME = /\.(?:html?|xhtml|mhtml|mht)(?:\.gz)?$/i
