import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, LONGEST_LINE, MOST_BYTES, MOST_LINES } from '../../src/press/decode.ts'
import { firstInvalid } from '../../src/press/firstInvalid.ts'
import { Failure } from '../../src/terms/index.ts'

const RUNS = { seed: 4_032_025 }
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const bytes = (...parts: (number[] | Uint8Array)[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part)))

describe('text is read as it stands', () => {
  test.each([
    ['UTF-8', utf8('Žemė\r\n\r\nšviesa'), 'Žemė\r\n\r\nšviesa'],
    ['a mark before UTF-8', bytes([0xef, 0xbb, 0xbf], utf8('Riga')), 'Riga'],
    ['UTF-16 with its mark', bytes([0xff, 0xfe], utf16('Rīga calls')), 'Rīga calls'],
    ['UTF-16, big end first', bytes([0xfe, 0xff], utf16('Rīga calls').swap16()), 'Rīga calls'],
    ['UTF-16 without mark', utf16('Rīga calls Tallinn'), 'Rīga calls Tallinn'],
    ['UTF-16 without mark, big end first', utf16('Rīga calls Tallinn').swap16(), 'Rīga calls Tallinn'],
    ['words that begin as a picture does', utf8('GIF89a is a format.'), 'GIF89a is a format.'],
    ['words about a page', utf8('The <html> tag.'), 'The <html> tag.'],
  ])('%s', (_, given, text) => {
    expect(decode(given, 'a.txt')).toBe(text)
  })

  test('any text at all, as UTF-8 and as UTF-16 with its mark', () => {
    const word = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => !/[\p{Cc}\ufeff]/u.test(text) && text.trim() !== '')
    fc.assert(
      fc.property(word, (text) => {
        const given = `The report: ${text}`
        expect(decode(utf8(given), 'a')).toBe(given)
        expect(decode(bytes([0xff, 0xfe], utf16(given)), 'a')).toBe(given)
      }),
      RUNS,
    )
  })
})

describe('what cannot be read says why', () => {
  test.each([
    ['EMPTY_FILE', new Uint8Array(), 'a.txt is empty'],
    ['EMPTY_FILE', utf8(' \r\n\t\n'), 'a.txt holds nothing but white space'],
    ['EMPTY_FILE', bytes([0xef, 0xbb, 0xbf]), 'a.txt holds nothing but white space'],
    ['BINARY_FILE', utf8('%PDF-1.7\n…'), 'a.txt is a PDF document, not text in UTF-8 or UTF-16'],
    [
      'BINARY_FILE',
      bytes([0x50, 0x4b, 3, 4, 20, 0]),
      'a.txt is a ZIP archive or office document, not text in UTF-8 or UTF-16',
    ],
    ['BINARY_FILE', bytes([0x89], utf8('PNG\r\n')), 'a.txt is a PNG picture, not text in UTF-8 or UTF-16'],
    ['BINARY_FILE', bytes([0x1f, 0x8b, 8, 0]), 'a.txt is a gzip archive, not text in UTF-8 or UTF-16'],
    ['BINARY_FILE', utf8('{\\rtf1 Riga}'), 'a.txt is an RTF document, not text in UTF-8 or UTF-16'],
    ['BINARY_FILE', bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'a.txt is UTF-32, not text in UTF-8 or UTF-16'],
    ['BINARY_FILE', bytes(utf8('Riga calls\0Tallinn and others')), 'a.txt is no text: a NUL byte at 10'],
    ['BINARY_FILE', bytes([1, 2, 3, 4, 5, 6, 7, 0x41]), 'a.txt is no text: full of control characters'],
    [
      'INVALID_UTF8',
      bytes(utf8('One\ntwo '), [0x93], utf8('three')),
      'a.txt is not UTF-8: byte 0x93 at offset 8, line 2',
    ],
    ['INVALID_UTF8', bytes(utf8('Riga '), [0xc5]), 'a.txt is not UTF-8: byte 0xc5 at offset 5, line 1'],
    ['INVALID_UTF16', bytes([0xff, 0xfe], utf16('Riga'), [0x41]), 'a.txt begins as UTF-16 but is cut or broken'],
    ['INVALID_UTF16', bytes([0xff, 0xfe], utf16('Riga'), [0x00, 0xd8]), 'a.txt begins as UTF-16 but is cut or broken'],
    [
      'HTML_NOT_YET',
      utf8('\n<!DOCTYPE html>\n<title>Riga</title>'),
      'a.txt is a web page (HTML), and pages are not read yet',
    ],
    [
      'HTML_NOT_YET',
      utf8('<!-- saved -->\n<HTML lang="en">'),
      'a.txt is a web page (HTML), and pages are not read yet',
    ],
    ['XML_NOT_YET', utf8('<?xml version="1.0"?><rss></rss>'), 'a.txt is XML, such as a feed, and is not read yet'],
    [
      'TOO_LARGE',
      new Uint8Array(MOST_BYTES + 1).fill(0x41),
      'a.txt is more than 20 MB, too much for one report (at most 20 MB)',
    ],
    ['TOO_LARGE', utf8('a\n'.repeat(MOST_LINES + 1)), 'a.txt has more than 200,000 lines, too many for one report'],
    [
      'LINE_TOO_LONG',
      utf8(`Short.\n${'a'.repeat(LONGEST_LINE + 1)}`),
      "a.txt has 1,000,001 characters in line 2, more than a report's 1,000,000",
    ],
  ])('%s: %#', (code, given, message) => {
    const failure = failureOf(given)
    expect({ code: failure.code, message: failure.message }).toEqual({ code, message })
    expect(failure.next).toMatch(/^\p{Lu}/u)
  })

  test.each([
    ['too long for what it says, three bytes', [0xe0, 0x80, 0x80]],
    ['too long for what it says, four bytes', [0xf0, 0x80, 0x80, 0x80]],
    ['half a pair', [0xed, 0xa0, 0x80]],
    ['past the last', [0xf4, 0x90, 0x80, 0x80]],
    ['no beginning', [0x80]],
    ['no end', [0xe2, 0x82]],
  ])('no character: %s', (_, given) => {
    expect(firstInvalid(Uint8Array.from([0x41, ...given, 0x41]))).toBe(1)
  })

  test('bytes are refused exactly where the platform refuses them', () => {
    const strict = new TextDecoder('utf-8', { fatal: true })
    const refused = (given: Uint8Array): boolean => {
      try {
        strict.decode(given)
        return false
      } catch {
        return true
      }
    }
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0xc3, 0xe2, 0x80, 0x99, 0xed, 0xa0, 0xf0, 0x9f),
    )
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), (given) => {
        const array = Uint8Array.from(given)
        const at = firstInvalid(array)
        expect(at >= 0).toBe(refused(array))
        if (at > 0) expect(refused(array.subarray(0, at))).toBe(false)
      }),
      { ...RUNS, numRuns: 2000 },
    )
  })
})

function failureOf(given: Uint8Array): Failure {
  try {
    decode(given, 'a.txt')
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing was refused')
}
