import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { utf16Order } from '../utf16.ts'
import { guessCharset } from './guessCharset.ts'

/** The text of a page's bytes: by its byte order mark, then what the server says, what the page says itself, and a guess; a name
 * that the bytes give the lie to counts for nothing. What no character stands for becomes U+FFFD, as in browsers.
 * @example pageText(new Uint8Array([0xc8, 0xe0]), 'text/html; charset=windows-1257') //=> 'Čą' */
export function pageText(bytes: Uint8Array, contentType: string | null = null): string {
  const mark = MARKS.find(([, ...signs]) => signs.every((sign, at) => bytes[at] === sign))
  if (mark) return decoded(bytes.subarray(mark.length - 1), mark[0])
  const wide = utf16Order(bytes)
  if (wide) return decoded(bytes, wide === 'le' ? 'utf-16le' : 'utf-16be')
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const said =
    [CHARSET.exec(contentType ?? '')?.[1], ...inMarkup(head)].map(charsetOf).find((name) => name !== null) ?? null
  return decoded(bytes, believed(bytes, said))
}

const MARKS: readonly (readonly [string, ...number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

const CHARSET = /charset\s*=\s*["']?\s*([\w:.()-]+)/i

/** The names that the page's own head gives, in order. */
const inMarkup = (head: string): (string | undefined)[] => [
  /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1],
  ...[...head.matchAll(/<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.()-]+)/gi)].map((match) => match[1]),
]

/** A name of the Encoding Standard; null of one that it does not know. A page that could be read so far is not UTF-16, whatever it says. */
function charsetOf(label: string | undefined): string | null {
  if (label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}

/** Bytes that are UTF-8 throughout, and not by chance, are UTF-8; and what is not UTF-8 is not, but for a slip here and there. */
function believed(bytes: Uint8Array, said: string | null): string {
  const utf8 = isUtf8(bytes)
  if (utf8 && (said === null || (!ESCAPED.test(said) && several(bytes)))) return 'utf-8'
  if (said === 'utf-8' && !utf8) return slips(bytes) ? 'utf-8' : guessCharset(bytes)
  return said ?? guessCharset(bytes)
}

/** Encodings in seven bits, which are all valid UTF-8. */
const ESCAPED = /^iso-2022/

/** Whether at least two characters are longer than a byte. */
function several(bytes: Uint8Array): boolean {
  let leads = 0
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) >= 0xc2 && ++leads > 1) return true
  return false
}

/** Whether what is no UTF-8 is little beside what is. */
function slips(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let lost = 0
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) lost++
    else if (unit > 0x7f) kept++
  }
  return lost <= 2 + kept * 0.1
}

/** Node 20 reads windows-1252 as if it were ISO 8859-1; and names of ISO are given to what is Windows, as its quotes show. */
function decoded(bytes: Uint8Array, charset: string): string {
  if (charset === 'windows-1252') return iconv.decode(Buffer.from(bytes), 'windows-1252')
  const windows = WINDOWS[charset]
  const usual = windows !== undefined && bytes.some((byte) => byte >= 0x80 && byte < 0xa0)
  return new TextDecoder(usual ? windows : charset).decode(bytes)
}

const WINDOWS: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-4': 'windows-1257',
  'iso-8859-7': 'windows-1253',
  'iso-8859-13': 'windows-1257',
}
