import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Database, openDatabase } from './database.ts'
import { failureOf, readOnly } from './failures.ts'

/** Milliseconds that SQLite itself waits for a lock; longer waits are ours, so that the process stays awake. */
const BUSY_MS = 1000

/** A connection that writes. */
export function connectForWriting(path: string): Database {
  if (!mayWrite(path) || !mayWrite(dirname(path))) throw readOnly(path)
  return opening(path, () => {
    const db = openDatabase(path, { readOnly: false, busyMs: BUSY_MS })
    return configured(db, 'pragma synchronous = normal; pragma cache_size = -16000')
  })
}

/** A connection that reads, while others write, and on media nobody can write to. It leaves nothing behind. */
export function connectForReading(path: string): Database {
  return opening(path, () => {
    if (mayWrite(path) && mayWrite(dirname(path))) {
      /** Able to write, so that the last one to close can tidy the journal away, but forbidden to. */
      const db = openDatabase(path, { readOnly: false, busyMs: BUSY_MS })
      return configured(db, 'pragma query_only = on')
    }
    const journal = statSync(`${path}-wal`, { throwIfNoEntry: false })
    const atRest = `${pathToFileURL(path).href}?immutable=1`
    const db = openDatabase(journal === undefined ? atRest : path, { readOnly: true, busyMs: BUSY_MS })
    return configured(db, '')
  })
}

/** Settings, and a first look, since SQLite opens anything and complains when it is read. */
function configured(db: Database, settings: string): Database {
  try {
    db.exec(settings)
    db.prepare('select count(*) from articles where id < 0').get()
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function opening(path: string, open: () => Database): Database {
  try {
    return open()
  } catch (error) {
    throw failureOf(error, path)
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
