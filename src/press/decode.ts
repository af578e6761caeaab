import { Failure } from '../terms/index.ts'
import { firstInvalid } from './firstInvalid.ts'
import { binaryKind } from './magic.ts'
import { decodeUtf16, utf16Order } from './utf16.ts'

/** The greatest length of one input, in bytes and in lines, and of one line, in UTF-16 code units. */
export const MOST_BYTES = 20_000_000
export const MOST_LINES = 200_000
export const LONGEST_LINE = 1_000_000

/** The text of a file as it stands, a byte order mark aside: UTF-8, or UTF-16 by its mark or the pattern of its bytes.
 * Throws a Failure that names the file and what is wrong with it.
 * @example decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), 'a.txt') //=> 'A' */
export function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length > MOST_BYTES) throw tooLarge(name, null)
  refuseKinds(bytes, name)
  const wide = utf16Order(bytes)
  const text = wide ? decodeUtf16(bytes, wide, name) : decodeUtf8(bytes, name)
  if (text.trim() === '') {
    const what = bytes.length === 0 ? 'is empty' : 'holds nothing but white space'
    throw new Failure('EMPTY_FILE', `${name} ${what}`, 'Leave it out, or fetch the report again')
  }
  refuseMarkup(text, name)
  refuseLines(text, name)
  return text
}

/** Throws BINARY_FILE where the first bytes say that a file is no text. */
export function refuseKinds(bytes: Uint8Array, name: string): void {
  const binary = binaryKind(bytes)
  if (binary)
    throw new Failure(
      'BINARY_FILE',
      `${name} is ${binary.is}, not text in UTF-8 or UTF-16`,
      binary.next.replace('FILE', name),
    )
}

export const tooLarge = (name: string, bytes: number | null): Failure =>
  new Failure(
    'TOO_LARGE',
    `${name} is ${bytes === null ? `more than ${MOST_BYTES / 1e6}` : (bytes / 1e6).toFixed(1)} MB, too much for one report (at most ${MOST_BYTES / 1e6} MB)`,
    'Split it into one file a report',
  )

function decodeUtf8(bytes: Uint8Array, name: string): string {
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw new Failure('BINARY_FILE', `${name} is no text: a NUL byte at ${nul}`, 'Give the report as plain text')
  const at = firstInvalid(bytes)
  if (at < 0) {
    refuseControls(bytes, name)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  }
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0')
  const line = Buffer.from(bytes.subarray(0, at)).toString('latin1').split('\n').length
  throw new Failure(
    'INVALID_UTF8',
    `${name} is not UTF-8: byte 0x${byte} at offset ${at}, line ${line}`,
    `If it is in another encoding, convert it, such as with: iconv -f windows-1252 -t utf-8 ${name}`,
  )
}

function refuseControls(bytes: Uint8Array, name: string): void {
  const head = bytes.subarray(0, 65_536)
  const controls = head.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b].includes(byte)).length
  if (controls > head.length * 0.05)
    throw new Failure('BINARY_FILE', `${name} is no text: full of control characters`, 'Give the report as plain text')
}

function refuseMarkup(text: string, name: string): void {
  if (/^\s*<\?xml/i.test(text))
    throw new Failure(
      'XML_NOT_YET',
      `${name} is XML, neither feed nor page, and is not read`,
      'Save the text of its reports as .txt and read those',
    )
}

function refuseLines(text: string, name: string): void {
  let from = 0
  for (let line = 1; from <= text.length; line++) {
    const end = text.indexOf('\n', from)
    const length = (end < 0 ? text.length : end) - from
    if (length > LONGEST_LINE)
      throw new Failure(
        'LINE_TOO_LONG',
        `${name} has ${length.toLocaleString('en')} characters in line ${line}, more than a report's ${LONGEST_LINE.toLocaleString('en')}`,
        'Give one report a file, with its line breaks',
      )
    if (end < 0) return
    if (line === MOST_LINES)
      throw new Failure(
        'TOO_LARGE',
        `${name} has more than ${MOST_LINES.toLocaleString('en')} lines, too many for one report`,
        'Split it into one file a report',
      )
    from = end + 1
  }
}
