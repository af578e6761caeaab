import zlib from 'node:zlib'
import { ByteQueue } from './byteQueue.ts'

/** A piece of an archive: its bytes, or where something damaged was passed over. */
export type Piece = { readonly bytes: Uint8Array } | { readonly damagedAt: number }

// Node 20 before 20.15 has no crc32; there the length alone is checked.

/** The greatest length of a member, as it lies in the file and unpacked. */
const MOST_PACKED = 24_000_000
const MOST_PLAIN = 48_000_000
const STEP = 1 << 18

/** The members of a gzip file, each unpacked, checked and by itself. From a damaged one reading goes on at the next that is whole:
 * libraries stop there without a word. A member that is cut off by the end of the file is damaged. */
export async function* gzipMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const queue = new ByteQueue(chunks)
  let damaged = false
  try {
    while (await queue.atLeast(1)) {
      const member = await memberAt(queue)
      if (member !== null) {
        damaged = false
        queue.drop(member.length)
        yield { bytes: member.bytes }
        continue
      }
      if (!damaged) yield { damagedAt: queue.offset }
      damaged = true
      await toNextMember(queue)
    }
  } finally {
    await queue.close()
  }
}

async function memberAt(queue: ByteQueue): Promise<{ readonly bytes: Uint8Array; readonly length: number } | null> {
  let want = STEP
  for (;;) {
    await queue.atLeast(want)
    const held = queue.held()
    const found = unpack(held)
    if (found === 'damaged') return null
    if (found !== 'more') return found
    if (held.length < want || held.length > MOST_PACKED) return null
    want = held.length * 2
  }
}

type Member = { readonly bytes: Uint8Array; readonly length: number }

/** Unpacks the member that the bytes begin with; says so where more of them are needed.
 * @example unpack(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])) //=> 'damaged' */
export function unpack(held: Uint8Array): Member | 'more' | 'damaged' {
  const start = headerLength(held)
  if (start === null) return 'damaged'
  if (start > held.length) return 'more'
  try {
    // With `info`, zlib tells how much it has taken, which its types do not say.
    const { buffer, engine } = zlib.inflateRawSync(held.subarray(start), {
      info: true,
      maxOutputLength: MOST_PLAIN,
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } }
    const end = start + engine.bytesWritten
    if (end + 8 > held.length) return 'more'
    const tail = new DataView(held.buffer, held.byteOffset + end, 8)
    const isWhole =
      (zlib.crc32 === undefined || tail.getUint32(0, true) === zlib.crc32(buffer)) &&
      tail.getUint32(4, true) === buffer.length % 2 ** 32
    return isWhole ? { bytes: buffer, length: end + 8 } : 'damaged'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR' ? 'more' : 'damaged'
  }
}

/** How long the header of a member is (RFC 1952); null where none begins here. */
function headerLength(held: Uint8Array): number | null {
  if (held.length < 10) return held.length
  if (held[0] !== 0x1f || held[1] !== 0x8b || held[2] !== 8) return null
  const flags = held[3] ?? 0
  let at = 10
  if (flags & 4) at += 2 + (held[at] ?? 0) + 256 * (held[at + 1] ?? 0)
  for (const flag of [8, 16]) if (flags & flag) at = held.indexOf(0, at) + 1 || held.length + 1
  return flags & 2 ? at + 2 : at
}

/** Goes on to the next three bytes that a member begins with. */
async function toNextMember(queue: ByteQueue): Promise<void> {
  queue.drop(1)
  while (await queue.atLeast(3)) {
    const held = Buffer.from(queue.held().buffer, queue.held().byteOffset, queue.held().length)
    const at = held.indexOf('1f8b08', 0, 'hex')
    if (at >= 0) {
      queue.drop(at)
      return
    }
    queue.drop(held.length - 2)
    if (!(await queue.atLeast(3))) break
  }
  queue.drop(queue.held().length)
}
