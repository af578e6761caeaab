import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Database, openDatabase } from './database.ts'
import { readOnly } from './failures.ts'

/** Milliseconds that SQLite itself waits for a lock, as while another process clears up after one that was stopped. */
const BUSY_MS = 5000

/** The same for the lock to write, which the recorder asks for again and again, so that the process stays awake meanwhile. */
const WRITE_BUSY_MS = 50

/** Commits wait for the disk (`full`): what was reported as kept outlives the end of the process and of the power. The log is brought into the
 * file every 16 MB. */
const SETTINGS = `pragma synchronous = full; pragma wal_autocheckpoint = 4000; pragma cache_size = -16000; pragma busy_timeout = ${WRITE_BUSY_MS}`

/** What a reader keeps in memory of the file, at most 64 MB: the pages that every question goes through. */
const CACHE = 'pragma cache_size = -64000'

/** A connection that writes. */
export function connectForWriting(path: string): Database {
  if (!mayWrite(path) || !mayWrite(dirname(path))) throw readOnly(path)
  return configured(openDatabase(path, { readOnly: false, busyMs: BUSY_MS }), SETTINGS)
}

/** A connection that reads, while others write, and on media nobody can write to. It leaves nothing behind. */
export function connectForReading(path: string): Database {
  if (mayWrite(path) && mayWrite(dirname(path))) {
    /** Able to write, so that the last one to close can tidy the journal away, but forbidden to. */
    return configured(openDatabase(path, { readOnly: false, busyMs: BUSY_MS }), `pragma query_only = on; ${CACHE}`)
  }
  const atRest = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0
  const address = atRest ? `${pathToFileURL(path).href}?immutable=1` : path
  return configured(openDatabase(path, { readOnly: true, busyMs: BUSY_MS, address }), CACHE)
}

/** Settings, and a first look, since SQLite opens anything and complains when it is read. */
function configured(db: Database, settings: string): Database {
  try {
    db.prepare('select count(*) from articles where id < 0').get()
    db.exec(settings)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
