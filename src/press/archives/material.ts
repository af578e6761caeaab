import type { Disk } from '../disk.ts'

/** Bytes by a name: a file, standard input, or a file within an archive. */
export type Material = {
  /** What its reports are called. */
  readonly source: string
  /** The name whose ending tells what it is, where that is another. */
  readonly kindName?: string
  /** Null where nobody can tell before it is read. */
  readonly bytes: number | null
  /** The beginning, as far as `most`; what is read of it is read again by `whole` and `stream`. */
  readonly head: (most: number) => Promise<Uint8Array>
  /** All of it, or as much as `most`. Once, and not after `stream`. */
  readonly whole: (most: number) => Promise<Uint8Array>
  readonly stream: () => AsyncIterable<Uint8Array>
  /** Any part of it; null where it comes as a stream. */
  readonly part: ((from: number, length: number) => Promise<Uint8Array>) | null
}

/** A file of a disk. */
export const ofDisk = (source: string, bytes: number | null, disk: Disk): Material => ({
  source,
  bytes,
  head: (most) => disk.read(source, most),
  whole: (most) => disk.read(source, most),
  stream: () => disk.stream(source),
  part: bytes === null ? null : (from, length) => disk.part(source, from, length),
})

/** Bytes that are there already. */
export const ofBytes = (source: string, bytes: Uint8Array): Material => ({
  source,
  bytes: bytes.length,
  head: async (most) => bytes.subarray(0, most),
  whole: async (most) => bytes.subarray(0, most),
  stream: async function* () {
    yield bytes
  },
  part: async (from, length) => bytes.subarray(from, from + length),
})

/** What comes once, from its beginning to its end. */
export function ofStream(source: string, chunks: AsyncIterable<Uint8Array | string>): Material {
  const iterator = chunks[Symbol.asyncIterator]()
  const ahead: Uint8Array[] = []
  const next = async (): Promise<Uint8Array | null> => {
    const { value, done } = await iterator.next()
    if (done) return null
    return typeof value === 'string' ? Buffer.from(value) : value
  }
  async function* stream(): AsyncGenerator<Uint8Array> {
    try {
      for (let chunk = ahead.shift(); chunk; chunk = ahead.shift()) yield chunk
      for (let chunk = await next(); chunk; chunk = await next()) yield chunk
    } finally {
      await iterator.return?.()
    }
  }
  return {
    source,
    bytes: null,
    head: async (most) => {
      let length = ahead.reduce((sum, chunk) => sum + chunk.length, 0)
      while (length < most) {
        const chunk = await next()
        if (chunk === null) break
        ahead.push(chunk)
        length += chunk.length
      }
      return Buffer.concat(ahead).subarray(0, most)
    },
    whole: async (most) => {
      const pieces: Uint8Array[] = []
      let length = 0
      for await (const chunk of stream()) {
        pieces.push(chunk)
        length += chunk.length
        if (length >= most) break
      }
      return Buffer.concat(pieces).subarray(0, most)
    },
    stream,
    part: null,
  }
}

/** The same, with every byte that is read told to `read`. */
export const counted = (material: Material, read: (bytes: number) => void): Material => ({
  ...material,
  whole: async (most) => {
    const bytes = await material.whole(most)
    read(bytes.length)
    return bytes
  },
  stream: async function* () {
    for await (const chunk of material.stream()) {
      read(chunk.length)
      yield chunk
    }
  },
  part:
    material.part &&
    (async (from, length) => {
      const bytes = (await material.part?.(from, length)) ?? new Uint8Array()
      read(bytes.length)
      return bytes
    }),
})
