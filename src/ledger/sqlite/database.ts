import { failureOf } from './failures.ts'
import { nodeSqlite } from './nodeSqlite.ts'

/** What a column holds. */
export type Value = string | number | null
/** Has no prototype, as node:sqlite gives it. */
export type Row = { [column: string]: Value }

/** A prepared statement. */
export interface Statement {
  run(...values: readonly Value[]): { readonly changes: number; readonly id: number }
  get(...values: readonly Value[]): Row | undefined
  all(...values: readonly Value[]): Row[]
  /** One row at a time; other statements may run in between. */
  iterate(...values: readonly Value[]): IterableIterator<Row>
}

/** One connection to one file, synchronous as the node:sqlite API is. */
export interface Database {
  prepare(sql: string): Statement
  /** Runs statements that give no rows. */
  exec(sql: string): void
  /** Closes the connection; closing twice is no error. */
  close(): void
}

/** Opens a connection to the file at `path`, or at `address`, a `file:` address of it with SQLite's own settings. Waits `busyMs`
 * milliseconds for locks. Every error of SQLite comes as a Failure that names `path`. */
export function openDatabase(
  path: string,
  { readOnly, busyMs, address = path }: { readOnly: boolean; busyMs: number; address?: string },
): Database {
  const guarded = <Result>(act: () => Result): Result => {
    try {
      return act()
    } catch (error) {
      throw failureOf(error, path)
    }
  }
  const { DatabaseSync } = nodeSqlite()
  const db = guarded(() => new DatabaseSync(address, { readOnly }))
  let open = true
  guarded(() => db.exec(`pragma busy_timeout = ${busyMs}; pragma foreign_keys = on`))
  return {
    prepare: (sql) => {
      const statement = guarded(() => db.prepare(sql))
      /** A full-text index numbers rows of its own beyond 2^53, and the last of them stays the last: newer Node throws rather than round it. */
      const writes = !/^\s*(?:select|pragma|with)\b/i.test(sql) && !/\breturning\b/i.test(sql)
      if (writes) statement.setReadBigInts(true)
      return {
        run: (...values) => {
          const { changes, lastInsertRowid } = guarded(() => statement.run(...values))
          return { changes: Number(changes), id: Number(lastInsertRowid) }
        },
        get: (...values) => guarded(() => statement.get(...values)) as Row | undefined,
        all: (...values) => guarded(() => statement.all(...values)) as Row[],
        iterate: function* (...values) {
          const rows = guarded(() => statement.iterate(...values))
          for (let next = guarded(() => rows.next()); !next.done; next = guarded(() => rows.next()))
            yield next.value as Row
        },
      }
    },
    exec: (sql) => guarded(() => db.exec(sql)),
    close: () => {
      if (open) guarded(() => db.close())
      open = false
    },
  }
}
