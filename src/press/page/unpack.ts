import { gunzipSync } from 'node:zlib'
import { Failure } from '../../terms/index.ts'
import { MOST_BYTES, tooLarge } from '../decode.ts'

/** A page shrinks to a tenth or so; what grows beyond this was made to. */
const MOST_GROWTH = 200

/** Bytes as they are, or what is in them where they are gzip. Throws TOO_LARGE, PACKED_BOMB and BROKEN_GZIP.
 * @example unpacked(new Uint8Array([0x3c]), 'a.html').length //=> 1 */
export function unpacked(bytes: Uint8Array, name: string): Uint8Array {
  if (!isGzip(bytes)) return bytes
  const out = inflated(bytes, name)
  if (isGzip(out)) throw bomb(name, 'holds gzip within gzip')
  if (out.length > 1_000_000 && out.length > bytes.length * MOST_GROWTH)
    throw bomb(name, `grows to ${Math.round(out.length / bytes.length)} times its length`)
  return out
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

function inflated(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name, null)
    throw new Failure('BROKEN_GZIP', `${name} is gzip but cut or broken`, 'Fetch the page again', { cause })
  }
}

const bomb = (name: string, why: string): Failure =>
  new Failure(
    'PACKED_BOMB',
    `${name} ${why}, which no page does`,
    'Leave it out; if you know what it is, unpack it yourself',
  )
