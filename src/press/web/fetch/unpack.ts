import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { Failure } from '../../../terms/index.ts'

/** What unpacks an answer, by its `Content-Encoding`: null where it is not packed. Packed twice is nobody's page.
 * `first` is the first byte: what is called deflate comes with a head and without one. */
export function unpacker(encoding: string, first: number, address: string): Transform | null {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
    case 'none':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'deflate':
      return (first & 0x0f) === 8 ? createInflate() : createInflateRaw()
    default:
      throw new Failure(
        'PACKED_REFUSED',
        `${address} comes packed as ${JSON.stringify(encoding.slice(0, 40))}`,
        'Save it as a file and read that',
      )
  }
}
