import { nodeSqlite } from './nodeSqlite.ts'

/** What a column holds. */
export type Value = string | number | null
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

/** Opens a connection; `location` is a path, or a `file:` address with SQLite's own settings. Waits `busyMs` milliseconds for locks. */
export function openDatabase(location: string | URL, options: { readOnly: boolean; busyMs: number }): Database {
  const { DatabaseSync } = nodeSqlite()
  const db = new DatabaseSync(location, { readOnly: options.readOnly })
  let open = true
  db.exec(`pragma busy_timeout = ${options.busyMs}; pragma foreign_keys = on`)
  return {
    prepare: (sql) => {
      const statement = db.prepare(sql)
      return {
        run: (...values) => {
          const { changes, lastInsertRowid } = statement.run(...values)
          return { changes: Number(changes), id: Number(lastInsertRowid) }
        },
        get: (...values) => plainOrNothing(statement.get(...values)),
        all: (...values) => statement.all(...values).map(plain),
        iterate: function* (...values) {
          for (const row of statement.iterate(...values)) yield plain(row)
        },
      }
    },
    exec: (sql) => db.exec(sql),
    close: () => {
      if (open) db.close()
      open = false
    },
  }
}

/** Rows come without a prototype, which surprises whoever compares or prints them. */
const plain = (row: unknown): Row => ({ ...(row as Row) })

const plainOrNothing = (row: unknown): Row | undefined => (row === undefined ? undefined : plain(row))
