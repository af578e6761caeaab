import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { TABLES_VERSION } from '../migrations/index.ts'
import { openDatabase } from './database.ts'
import { missing, newer, notALedger } from './failures.ts'

/** `ATCH`, which marks an SQLite file as a ledger. */
export const APPLICATION_ID = 0x41544348

/** Throws a Failure unless the file is a ledger whose tables we know. Touches nothing: no lock, no journal beside it. */
export function checkLedgerFile(path: string): { readonly version: number } {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw missing(path)
  if (stat.isDirectory()) throw notALedger(path, 'is a folder, not a ledger')
  if (stat.size === 0) throw notALedger(path, 'is empty, not a ledger')
  const mark = existsSync(`${path}-shm`) ? markInUse(path) : markAtRest(path)
  if (mark === null) throw notALedger(path, 'is not a ledger')
  if (mark.applicationId !== APPLICATION_ID) throw notALedger(path, 'is a database of another program, not a ledger')
  if (mark.version > TABLES_VERSION) throw newer(path, mark.version, TABLES_VERSION)
  return mark
}

type Mark = { readonly applicationId: number; readonly version: number }

/** From the head of the file. Only where no connection of this process can have it open: closing a file drops all locks this process holds on it. */
function markAtRest(path: string): Mark | null {
  const head = Buffer.alloc(100)
  let length = 0
  try {
    const file = openSync(path, 'r')
    try {
      length = readSync(file, head, 0, head.length, 0)
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw notALedger(path, `cannot be read: ${(cause as Error).message}`, cause)
  }
  if (length < head.length || !head.toString('latin1').startsWith('SQLite format 3\0')) return null
  return { applicationId: head.readInt32BE(68), version: head.readInt32BE(60) }
}

/** Through SQLite where somebody has it open, or had when they were stopped: the journals are there already. */
function markInUse(path: string): Mark {
  const db = openDatabase(path, { readOnly: true, busyMs: 5000 })
  try {
    const pragma = (name: string) => Number(db.prepare(`pragma ${name}`).get()?.[name])
    return { applicationId: pragma('application_id'), version: pragma('user_version') }
  } finally {
    db.close()
  }
}
