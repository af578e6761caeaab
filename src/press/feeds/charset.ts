import iconv from 'iconv-lite'
import { firstInvalid } from '../firstInvalid.ts'
import { utf16Order } from '../utf16.ts'

/** The text of a feed and the character set it was read in, with what had to be decided against what it says of itself. */
export type FeedText = { readonly text: string; readonly charset: string; readonly notes: readonly string[] }

/** The text of a feed: by its mark, then as UTF-8 where it is that, then by the header, then by its own declaration, then as windows-1252.
 * Many feeds say UTF-8 and are not, or say latin1 and are UTF-8: what the bytes are goes before what is said of them.
 * @example feedText(new Uint8Array([0x3c, 0x61, 0x3e, 0xe9]), null).charset //=> 'windows-1252' */
export function feedText(bytes: Uint8Array, contentType: string | null): FeedText {
  const wide = utf16Order(bytes)
  if (wide) return { text: new TextDecoder(`utf-16${wide}`).decode(bytes), charset: `utf-16${wide}`, notes: [] }
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const header = known(/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1])
  const own = known(/<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1])
  const says = [header, own].filter((name) => name !== null)
  const wrong = firstInvalid(bytes)
  const isEscaped = own === 'iso-2022-jp' || header === 'iso-2022-jp'
  if (wrong < 0 && !isEscaped) {
    const isAscii = !bytes.some((byte) => byte >= 0x80)
    const notes = isAscii || says.every((name) => name === 'utf-8') ? [] : [`says ${says[0]} and is UTF-8`]
    return { text: new TextDecoder().decode(bytes), charset: 'utf-8', notes }
  }
  const other = says.find((name) => name !== 'utf-8')
  if (other) return { text: decodedBy(other, bytes), charset: other, notes: [] }
  const isMostly = broken(bytes) * 200 < bytes.filter((byte) => byte >= 0x80).length
  if (isMostly)
    return {
      text: new TextDecoder().decode(bytes),
      charset: 'utf-8',
      notes: [`has bytes that are no UTF-8, the first at ${wrong}`],
    }
  const notes =
    says.length > 0 ? ['says UTF-8 and is not: read as windows-1252'] : ['names no character set: read as windows-1252']
  return { text: decodedBy('windows-1252', bytes), charset: 'windows-1252', notes }
}

function decodedBy(charset: string, bytes: Uint8Array): string {
  const decode = decoderOf(charset)
  return decode(bytes) + decode()
}

/** Decodes piece by piece; call it with nothing at the end. Node 20 takes windows-1252 for Latin-1, so that quotation marks are lost: there
 * another library is asked. @example decoderOf('windows-1252')(new Uint8Array([0x93])) //=> '“' */
export function decoderOf(charset: string): (bytes?: Uint8Array) => string {
  if (charset === 'windows-1252') {
    const decoder = iconv.getDecoder(charset)
    return (bytes) => (bytes ? decoder.write(Buffer.from(bytes)) : (decoder.end() ?? ''))
  }
  const decoder = new TextDecoder(charset)
  return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode())
}

/** How many characters come out broken if the bytes are taken for UTF-8. */
const broken = (bytes: Uint8Array): number => new TextDecoder().decode(bytes).split('\ufffd').length - 1

function known(name: string | undefined): string | null {
  if (name === undefined) return null
  try {
    return new TextDecoder(name.trim().toLowerCase()).encoding
  } catch {
    return null
  }
}
