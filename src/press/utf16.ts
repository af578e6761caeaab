import { Failure } from '../terms/index.ts'

/** The text of UTF-16, its mark aside. Throws INVALID_UTF16 where it is cut or broken. */
export function decodeUtf16(bytes: Uint8Array, order: 'le' | 'be', name: string): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  if (order === 'be') even.swap16()
  try {
    if (even.length !== bytes.length) throw new RangeError('half a code unit at the end')
    return new TextDecoder('utf-16le', { fatal: true }).decode(even)
  } catch (cause) {
    const next = 'Save it as UTF-8, or fetch the report again'
    throw new Failure('INVALID_UTF16', `${name} begins as UTF-16 but is cut or broken`, next, { cause })
  }
}

/** UTF-16 by its mark; without one, by the NUL that stands in every second byte of Latin text; null of anything else.
 * @example utf16Order(new Uint8Array([0xff, 0xfe, 0x41, 0x00])) //=> 'le' */
export function utf16Order(bytes: Uint8Array): 'le' | 'be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be'
  const head = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  head.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? even++ : odd++
  })
  const half = head.length / 2
  if (half < 2) return null
  if (odd > half * 0.6 && even < half * 0.02) return 'le'
  return even > half * 0.6 && odd < half * 0.02 ? 'be' : null
}
