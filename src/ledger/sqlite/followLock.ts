import { randomBytes } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { Failure } from '../../terms/index.ts'
import { type Database, openDatabase, type Row } from './database.ts'

/** A process that follows; `since` is milliseconds since 1970. */
export type Follower = { readonly pid: number; readonly since: number }

/** Leave to follow, until it is released or the process ends; or who has it, as far as that can be told. */
export type FollowHold =
  | { readonly status: 'held'; readonly release: () => void }
  | { readonly status: 'taken'; readonly by: Follower | null }

/** Somebody takes or gives up the hold at this moment; after so many looks it is taken for theirs. */
const MOST_LOOKS = 20
const BUSY_MS = 100

/** Connections that hold a lock: one that nothing refers to any more is closed by the collector of garbage, and its lock goes with it. */
const holding = new Set<Database>()

/** Asks leave to follow what a ledger follows, which one process has at a time. It is SQLite's own lock on a file beside the ledger: the system
 * gives it back whatever ends the process, so that no lock is ever left behind and none is taken from a process that lives. Other work on the
 * ledger goes on beside it. */
export function holdFollowing(ledger: string, own: Follower): FollowHold {
  const path = `${realpathSync(ledger)}-follow`
  const token = randomBytes(16).toString('hex')
  for (let looks = 0; ; looks++) {
    const db = openDatabase(path, { readOnly: false, busyMs: BUSY_MS })
    const row = locked(db, own, token)
    // Whoever had it before may have taken the file away after it was opened here; a lock on that is none.
    if (row === null && holderAt(path)?.token === token) {
      holding.add(db)
      return { status: 'held', release: () => release(db, path) }
    }
    db.close()
    if (looks < MOST_LOOKS && (row === null || row.pid === undefined || row.token === token)) continue
    const by = row?.pid === undefined ? null : { pid: Number(row.pid), since: Number(row.since) }
    return { status: 'taken', by }
  }
}

/** Null once the lock is ours and the file says so; else what the file says of who has it. A lock that others can read through is one that writes
 * nothing, so the file is written first and locked anew. */
function locked(db: Database, own: Follower, token: string): Row | null {
  for (;;) {
    try {
      db.exec('begin immediate')
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'LEDGER_BUSY') throw error
      return holder(db) ?? {}
    }
    if (holder(db)?.token === token) return null
    db.exec(`create table if not exists follower (pid integer not null, since integer not null, token text not null);
      delete from follower`)
    db.prepare('insert into follower (pid, since, token) values (?, ?, ?)').run(own.pid, own.since, token)
    db.exec('commit')
  }
}

function holder(db: Database): Row | undefined {
  const made = db.prepare("select 1 from sqlite_schema where name = 'follower'").get() !== undefined
  return made ? db.prepare('select pid, since, token from follower').get() : undefined
}

function holderAt(path: string): Row | undefined {
  const db = openDatabase(path, { readOnly: false, busyMs: BUSY_MS })
  try {
    return holder(db)
  } finally {
    db.close()
  }
}

/** Takes the file away while it is still locked, so that nobody's lock is taken away with it. Where a system lets no open file go, it stays, and
 * holds nothing. */
function release(db: Database, path: string): void {
  holding.delete(db)
  try {
    rmSync(path, { force: true })
  } catch {
    // It stays.
  }
  try {
    db.exec('rollback')
  } finally {
    db.close()
  }
}
