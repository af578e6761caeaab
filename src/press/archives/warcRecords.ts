import { ByteQueue } from './byteQueue.ts'
import type { Piece } from './gzipMembers.ts'

const LONGEST_HEADER = 65_536
/** The greatest length of a record; pages are never near it. */
const MOST_RECORD = 48_000_000
const CRLF2 = Buffer.from('\r\n\r\n')

/** The records of a WARC, each by itself with its header. One whose length is wrong, or that is cut off, is damaged, and reading goes on
 * at the next line that a record begins with. */
export async function* recordsIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const queue = new ByteQueue(chunks)
  try {
    while (await toContent(queue)) {
      const length = await recordLength(queue)
      if (length === null) {
        yield { damagedAt: queue.offset }
        await toNextRecord(queue)
        continue
      }
      yield { bytes: queue.held().subarray(0, length) }
      queue.drop(length)
    }
  } finally {
    await queue.close()
  }
}

/** The records of a WARC whose members were unpacked one by one. */
export async function* recordsOfMembers(members: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  for await (const member of members) {
    if ('damagedAt' in member) yield member
    else
      yield* recordsIn(
        (async function* () {
          yield member.bytes
        })(),
      )
  }
}

/** Passes the empty lines between records; false at the end. */
async function toContent(queue: ByteQueue): Promise<boolean> {
  while (await queue.atLeast(1)) {
    const held = queue.held()
    const at = held.findIndex((byte) => byte !== 0x0d && byte !== 0x0a)
    if (at >= 0) {
      queue.drop(at)
      return true
    }
    queue.drop(held.length)
  }
  return false
}

/** How long the record is that begins here, its header too; null where none begins, or it is not what it says. */
async function recordLength(queue: ByteQueue): Promise<number | null> {
  await queue.atLeast(9)
  if (!latin(queue.held().subarray(0, 9)).startsWith('WARC/')) return null
  let end = -1
  for (let want = 4096; end < 0 && want <= LONGEST_HEADER; want *= 4) {
    const more = await queue.atLeast(want)
    end = buffer(queue.held()).indexOf(CRLF2)
    if (end < 0 && !more) return null
  }
  if (end < 0) return null
  const says = /^content-length:[ \t]*(\d{1,12})[ \t]*$/im.exec(latin(queue.held().subarray(0, end)))?.[1]
  if (says === undefined) return null
  const length = end + CRLF2.length + Number(says)
  if (length > MOST_RECORD || !(await queue.atLeast(length))) return null
  await queue.atLeast(length + 12)
  const after = latin(queue.held().subarray(length, length + 12)).replace(/^[\r\n]+/, '')
  return after === '' || 'WARC/'.startsWith(after.slice(0, 5)) || after.startsWith('WARC/') ? length : null
}

async function toNextRecord(queue: ByteQueue): Promise<void> {
  queue.drop(1)
  while (await queue.atLeast(16)) {
    const held = buffer(queue.held())
    const at = held.indexOf('\nWARC/1')
    if (at >= 0) {
      queue.drop(at + 1)
      return
    }
    queue.drop(held.length - 8)
  }
  queue.drop(queue.held().length)
}

const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

const latin = (bytes: Uint8Array): string => buffer(bytes).toString('latin1')
