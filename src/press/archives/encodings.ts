import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** The greatest length of a page, unpacked. */
const MOST_PLAIN = 30_000_000

/** What a server packed, unpacked: by its own mark, else by what the header says. Some archives keep the header of what they have
 * unpacked already: what cannot be unpacked and reads as markup is taken as it is. Null where neither will do.
 * @example Buffer.from(decoded(new Uint8Array([60, 97, 62]), 'gzip')).toString() //=> '<a>' */
export function decoded(body: Uint8Array, encoding: string | null): Uint8Array | null {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== '' && name !== 'identity')
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  if (names.length === 0 && !isGzip) return body
  const order = names.length === 0 ? ['gzip'] : names.reverse()
  try {
    return order.slice(0, 3).reduce((bytes, name) => unpacked(bytes, name), body)
  } catch {
    return looksPlain(body) ? body : null
  }
}

function unpacked(bytes: Uint8Array, name: string): Uint8Array {
  const limit = { maxOutputLength: MOST_PLAIN }
  if (name === 'br') return brotliDecompressSync(bytes, limit)
  if (name === 'deflate') {
    // Some servers send deflate without the header that its name asks for.
    return (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit)
  }
  if (name === 'gzip' || name === 'x-gzip') return gunzipSync(bytes, limit)
  throw new RangeError(`no way to unpack ${name}`)
}

const looksPlain = (body: Uint8Array): boolean =>
  /<(?:!doctype|html|head|body|p|div|a)\b/i.test(Buffer.from(body.subarray(0, 2048)).toString('latin1'))
