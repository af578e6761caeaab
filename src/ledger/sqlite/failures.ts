import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from '../../terms/index.ts'

/** SQLite's own result codes, without their extensions. */
const CODE = { PERM: 3, BUSY: 5, LOCKED: 6, READONLY: 8, IOERR: 10, CORRUPT: 11, FULL: 13, CANTOPEN: 14, NOTADB: 26 }

/** The error as a user can act on it; what is none of SQLite's is passed on as it is. */
export function failureOf(error: unknown, path: string): unknown {
  switch (resultCode(error)) {
    case CODE.BUSY:
    case CODE.LOCKED:
      return busy(path, error)
    case CODE.PERM:
    case CODE.READONLY:
      return readOnly(path, error)
    case CODE.FULL:
      return full(path, error)
    case CODE.IOERR:
      return hasRoom(path) ? unreadable(path, error) : full(path, error)
    case CODE.CANTOPEN:
      return hasRoom(path) ? readOnly(path, error) : full(path, error)
    case CODE.CORRUPT:
      return damaged(path, error)
    case CODE.NOTADB:
      return notALedger(path, 'is not an SQLite file', error)
    default:
      return error
  }
}

/** SQLite's result code without its extension; undefined where the error is not SQLite's. The packaged SQLite leaves the code out of
 * some errors, whose message then tells it. */
function resultCode(error: unknown): number | undefined {
  const { code, errcode, message } = (error ?? {}) as { code?: unknown; errcode?: unknown; message?: unknown }
  if (code !== 'ERR_SQLITE_ERROR') return undefined
  return typeof errcode === 'number' ? errcode & 0xff : MESSAGES.get(String(message))
}

const MESSAGES: ReadonlyMap<string, number> = new Map([
  ['database is locked', CODE.BUSY],
  ['database table is locked', CODE.LOCKED],
  ['attempt to write a readonly database', CODE.READONLY],
  ['disk I/O error', CODE.IOERR],
  ['database disk image is malformed', CODE.CORRUPT],
  ['database or disk is full', CODE.FULL],
  ['unable to open database file', CODE.CANTOPEN],
  ['file is not a database', CODE.NOTADB],
])

export const missing = (path: string): Failure =>
  new Failure('NO_LEDGER', `no ledger at ${path}`, `Make one with: attache add FILE... --ledger ${path}`)

export const notALedger = (path: string, why: string, cause?: unknown): Failure =>
  new Failure('NOT_A_LEDGER', `${path} ${why}`, 'Name another file with: --ledger FILE', { cause })

export const newer = (path: string, version: number, ours: number): Failure =>
  new Failure(
    'NEWER_LEDGER',
    `${path} was written by a newer attache (tables ${version}, this one knows ${ours}); nothing was touched`,
    'Update with: npm install -g attache',
  )

export const readOnly = (path: string, cause?: unknown): Failure =>
  new Failure(
    'READ_ONLY_LEDGER',
    `${path} may not be written`,
    'Make the file and its folder writable, or copy the ledger to another folder and name it with: --ledger FILE',
    { cause },
  )

const busy = (path: string, cause?: unknown): Failure =>
  new Failure('LEDGER_BUSY', `${path} is being written by another process`, 'Try again when it has ended', { cause })

const full = (path: string, cause?: unknown): Failure =>
  new Failure(
    'DISK_FULL',
    `no room left for ${path}; what was kept before is whole`,
    'Make room and give the same command again: it goes on where it stopped',
    { cause },
  )

const damaged = (path: string, cause?: unknown): Failure =>
  new Failure(
    'DAMAGED_LEDGER',
    `${path} is damaged`,
    'Take the last copy of it that was good, or read the articles into a new one with: attache add FILE... --ledger NEW',
    { cause },
  )

const unreadable = (path: string, cause?: unknown): Failure =>
  new Failure(
    'LEDGER_IO',
    `${path} could not be read or written: ${String((cause as Error).message)}`,
    'Check the disk',
    {
      cause,
    },
  )

/** Whether a page or two could still be written beside the ledger. */
function hasRoom(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path))
    return bavail * bsize >= 1 << 20
  } catch {
    return true
  }
}
