import { Failure } from '../../../terms/index.ts'
import type { WebLimits } from './limits.ts'
import { unpacker } from './unpack.ts'

/** Takes an answer's body piece by piece and unpacks it, and stops at the first byte beyond a limit, so that no more than that is ever held.
 * `beat` is called with every piece that comes. Throws a Failure. */
export async function takeBody(
  body: AsyncIterable<Uint8Array>,
  { encoding, address, beat }: { readonly encoding: string; readonly address: string; readonly beat: () => void },
  limits: WebLimits,
): Promise<Uint8Array> {
  let packed = 0
  let size = 0
  const pieces: Uint8Array[] = []
  const keep = (piece: Uint8Array): void => {
    size += piece.length
    if (size > limits.mostBytes) throw tooLong(address, limits.mostBytes)
    if (size > limits.ratioFrom && size > packed * limits.mostRatio)
      throw new Failure(
        'BOMB_REFUSED',
        `${address} unpacks to more than ${limits.mostRatio} times its size`,
        'No page does; leave it out',
      )
    pieces.push(piece)
  }
  const unpacking: { stream: ReturnType<typeof unpacker>; failed: Error | null } = { stream: null, failed: null }
  let begun = false
  for await (const piece of body) {
    beat()
    packed += piece.length
    if (packed > limits.mostPacked) throw tooLong(address, limits.mostPacked)
    if (!begun && piece.length > 0) {
      begun = true
      unpacking.stream = unpacker(encoding, piece[0] ?? 0, address)
      unpacking.stream?.on('data', (out: Uint8Array) => {
        if (unpacking.failed !== null) return
        try {
          keep(out)
        } catch (error) {
          unpacking.failed = error as Error
          unpacking.stream?.destroy(error as Error)
        }
      })
      unpacking.stream?.on('error', (error: Error) => {
        unpacking.failed ??= error
      })
    }
    if (unpacking.stream === null) keep(piece)
    else await fed(unpacking.stream, piece)
    if (unpacking.failed !== null) throw told(unpacking.failed, address)
  }
  if (unpacking.stream !== null) await ended(unpacking.stream)
  if (unpacking.failed !== null) throw told(unpacking.failed, address)
  return Buffer.concat(pieces)
}

type Stream = NonNullable<ReturnType<typeof unpacker>>

/** Until a piece is unpacked, or unpacking failed. */
const fed = (stream: Stream, piece: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    if (stream.destroyed) return resolve()
    stream.once('close', resolve)
    stream.write(piece, () => {
      stream.off('close', resolve)
      resolve()
    })
  })

const ended = (stream: Stream): Promise<void> =>
  new Promise((resolve) => {
    if (stream.destroyed || stream.readableEnded) return resolve()
    stream.once('end', resolve).once('close', resolve)
    stream.end()
  })

const told = (error: Error, address: string): Error =>
  error instanceof Failure
    ? error
    : new Failure(
        'PACKED_BROKEN',
        `${address} comes packed and cannot be unpacked: ${error.message}`,
        'Try again later',
        { cause: error },
      )

export const tooLong = (address: string, most: number): Failure =>
  new Failure('PAGE_TOO_LARGE', `${address} is longer than ${most / 1e6} MB`, 'No report is; leave it out')
