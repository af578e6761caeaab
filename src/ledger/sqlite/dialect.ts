import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Database, Row, Value } from './database.ts'

/** Kysely over a connection of ours, which whoever opened it closes. */
export function sqliteDialect(db: Database): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new SqliteDriver(db),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** SQLite does make and change tables inside transactions, so a migration happens whole or not at all. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection
  /** Resolves when the one connection is free again. */
  #free: Promise<void> = Promise.resolve()
  #release: () => void = () => undefined

  constructor(db: Database) {
    this.#connection = new SqliteConnection(db)
  }

  async init(): Promise<void> {
    // The connection is open already.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free
    let release: () => void = () => undefined
    this.#free = new Promise((resolve) => {
      release = resolve
    })
    await before
    this.#release = release
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    this.#release()
  }

  /** Immediate, so that of two processes that migrate one waits for the other. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async destroy(): Promise<void> {
    // Whoever opened the connection closes it.
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  async executeQuery<Result>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Result>> {
    return {
      rows: this.#db
        .prepare(sql)
        .all(...parameters.map(bindable))
        .map(plain) as Result[],
    }
  }

  async *streamQuery<Result>({ sql, parameters }: CompiledQuery): AsyncGenerator<QueryResult<Result>> {
    for (const row of this.#db.prepare(sql).iterate(...parameters.map(bindable))) yield { rows: [plain(row) as Result] }
  }
}

/** With a prototype: rows without one surprise whoever compares or prints them. */
const plain = (row: Row): Row => ({ ...row })

function bindable(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  throw new TypeError(`cannot be bound to a query: ${String(value)}`)
}
