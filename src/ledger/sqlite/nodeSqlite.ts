import { createRequire } from 'node:module'
import type * as NodeSqlite from '@photostructure/sqlite'

/** What we use of the node:sqlite API, whoever implements it. */
export type Sqlite = Pick<typeof NodeSqlite, 'DatabaseSync'>

/** The node:sqlite API: built in where Node has it, else the package that brings the same. Only the one that is used is loaded. */
export function nodeSqlite(): Sqlite {
  return quietly(() => builtIn() ?? packaged())
}

function builtIn(): Sqlite | undefined {
  return process.getBuiltinModule?.('node:sqlite') as Sqlite | undefined
}

function packaged(): Sqlite {
  return createRequire(import.meta.url)('@photostructure/sqlite') as Sqlite
}

/** Runs `load` without the notice that node:sqlite is experimental; every other warning is passed on. */
function quietly<Result>(load: () => Result): Result {
  const emit = process.emitWarning
  process.emitWarning = (...words: unknown[]) => {
    if (!/^SQLite is an experimental feature/.test(String(words[0]))) Reflect.apply(emit, process, words)
  }
  try {
    return load()
  } finally {
    process.emitWarning = emit
  }
}
