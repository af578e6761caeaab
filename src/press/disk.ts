import { createReadStream } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { glob } from 'tinyglobby'

/** What stands at a path. */
export type Kind = 'file' | 'folder' | 'other'

/** The few things the press room asks of a disk; tests hand in their own. All throw as `node:fs` does. */
export type Disk = {
  /** What stands at a path, links followed, and its length in bytes. */
  stat(path: string): Promise<{ readonly kind: Kind; readonly bytes: number }>
  /** The names in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>
  /** At most `most` bytes from the beginning of a file. */
  read(path: string, most: number): Promise<Uint8Array>
  /** All of a file, piece by piece. */
  stream(path: string): AsyncIterable<Uint8Array>
  /** So many bytes of a file, or as many as there are, from an offset on. */
  part(path: string, from: number, length: number): Promise<Uint8Array>
  /** The path without links. */
  real(path: string): Promise<string>
  /** The files that a pattern such as `news/*.txt` names, in no order; hidden ones only where it names them. */
  match(pattern: string): Promise<readonly string[]>
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  async stat(path) {
    const found = await stat(path)
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
    return { kind, bytes: found.size }
  },
  list: (folder) => readdir(folder),
  async read(path, most) {
    const file = await open(path)
    try {
      return await readUpTo(most, (chunk, at) => file.read(chunk, 0, chunk.length, at).then((got) => got.bytesRead))
    } finally {
      await file.close()
    }
  },
  stream: (path) => createReadStream(path, { highWaterMark: 4 * CHUNK }),
  async part(path, from, length) {
    const file = await open(path)
    try {
      return await readUpTo(length, (chunk, at) =>
        file.read(chunk, 0, chunk.length, from + at).then((got) => got.bytesRead),
      )
    } finally {
      await file.close()
    }
  },
  real: (path) => realpath(path),
  match: (pattern) =>
    glob(pattern, { expandDirectories: false, followSymbolicLinks: false, absolute: isAbsolute(pattern) }),
}

const CHUNK = 1 << 16

/** Reads piece by piece, since a file's length may change and some files tell none. */
async function readUpTo(most: number, next: (chunk: Uint8Array, at: number) => Promise<number>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  while (length < most) {
    const chunk = new Uint8Array(Math.min(CHUNK, most - length))
    const got = await next(chunk, length)
    if (got === 0) break
    pieces.push(chunk.subarray(0, got))
    length += got
  }
  return Buffer.concat(pieces, length)
}
