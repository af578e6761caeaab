import { setTimeout as wait } from 'node:timers/promises'
import type { Failure } from '../../terms/index.ts'
import type { Database } from './database.ts'

/** Writes in one transaction: whole, or not at all. */
export type Transact = <Result>(write: () => Result) => Promise<Result>

/** Transactions over one connection, one after another in the order they were asked for; waits up to `busyMs` milliseconds for other processes. */
export function transactions(db: Database, busyMs: number): Transact {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(write: () => Result): Promise<Result> => {
    const done = last.then(() => whole(db, busyMs, write))
    last = done.catch(() => undefined)
    return done
  }
}

async function whole<Result>(db: Database, busyMs: number, write: () => Result): Promise<Result> {
  await begin(db, busyMs)
  try {
    const result = write()
    db.exec('commit')
    return result
  } catch (error) {
    /** SQLite has rolled back by itself where the disk is full. */
    try {
      db.exec('rollback')
    } catch {
      // Nothing left to undo.
    }
    throw error
  }
}

/** Takes the write lock; waits up to `busyMs` milliseconds for others to finish. */
async function begin(db: Database, busyMs: number): Promise<void> {
  const until = performance.now() + busyMs
  for (;;) {
    try {
      db.exec('begin immediate')
      return
    } catch (error) {
      if ((error as Failure).code !== 'LEDGER_BUSY' || performance.now() >= until) throw error
    }
    await wait(5)
  }
}
