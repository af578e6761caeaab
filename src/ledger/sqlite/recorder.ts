import { setTimeout as wait } from 'node:timers/promises'
import type { Failure } from '../../terms/index.ts'
import { articleKey } from '../contentHash.ts'
import { checkEvidence } from '../evidence.ts'
import type { Record, RecordOutcome } from '../ledger.ts'
import type { Database } from './database.ts'
import { actorWriter } from './writeActors.ts'
import { articleWriter } from './writeArticle.ts'
import { findingWriter } from './writeFindings.ts'

/** Keeps one reading after another, each in one transaction: whole, or not at all. */
export function recorder(db: Database, busyMs: number): (record: Record) => Promise<RecordOutcome> {
  const held = db.prepare('select 1 from articles where key = ?')
  const writeArticle = articleWriter(db)
  const writeActors = actorWriter(db)
  const writeFindings = findingWriter(db)

  const write = (record: Record): RecordOutcome => {
    const id = articleKey(record.article)
    /** Asked again under the lock: another process may have added it since. */
    if (held.get(id) !== undefined) return { status: 'unchanged', id }
    const article = writeArticle(id, record)
    const actors = writeActors(article, record)
    writeFindings(article, actors, record)
    return { status: 'new', id }
  }

  return async (record) => {
    checkEvidence(record)
    await begin(db, busyMs)
    return inTransaction(db, () => write(record))
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

function inTransaction<Result>(db: Database, write: () => Result): Result {
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
