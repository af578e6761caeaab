import { existsSync } from 'node:fs'
import { Kysely } from 'kysely'
import { type ArticleId, Failure } from '../../terms/index.ts'
import { articleKey } from '../contentHash.ts'
import type { Ledger, ReadLedger, Record } from '../ledger.ts'
import { migrate, REBUILT_FROM, REKEYED_FROM, TABLES_VERSION } from '../migrations/index.ts'
import type { Tables } from '../tables.ts'
import { connectForReading, connectForWriting } from './connect.ts'
import { createLedger } from './createLedger.ts'
import type { Database } from './database.ts'
import { sqliteDialect } from './dialect.ts'
import { doubtReader, meantReader } from './doubtReader.ts'
import { exportLines } from './exportLines.ts'
import { followingIn } from './following.ts'
import { knownActors } from './known.ts'
import { checkLedgerFile } from './ledgerFile.ts'
import { lineMeantReader } from './lineMeantReader.ts'
import { listedReader, listsIn } from './listed.ts'
import { recordReader } from './readRecord.ts'
import { recorder } from './recorder.ts'
import { decisionsIn, rulings } from './rulings.ts'
import { actorSearcher } from './searchActors.ts'
import { wordSearcher } from './searchStatements.ts'
import { transactions } from './transact.ts'
import { verify } from './verify.ts'
import { watchingIn } from './watching.ts'

export type OpenOptions = {
  /** How long to wait for other processes, in milliseconds. */
  readonly busyMs?: number
  /** Words by which sentences tell what came of a promise (`lexicon/outcomes.tsv`), beside those the ledger was taught before: whoever asks by them is
   * answered at once. */
  readonly outcomes?: readonly string[]
  /** Called before the tables of an older ledger are brought up to date, which takes its time. */
  readonly onOld?: () => void
}

const BUSY_MS = 30_000

/** Opens the ledger at `path` for adding to it, and makes it where there is none. */
export async function openLedger(
  path: string,
  { busyMs = BUSY_MS, outcomes = [], onOld }: OpenOptions = {},
): Promise<Ledger> {
  if (!existsSync(path)) await createLedger(path)
  const { version } = checkLedgerFile(path)
  const db = connectForWriting(path)
  const isOld = version < TABLES_VERSION
  if (isOld) {
    onOld?.()
    await migrate(new Kysely({ dialect: sqliteDialect(db) }))
  }
  const transact = transactions(db, busyMs)
  const { rebuild, rekey, learnOutcomes, ...recording } = recorder(db, transact)
  if (version < REBUILT_FROM) await rebuild()
  else if (version < REKEYED_FROM) await rekey()
  if (isOld) db.exec(`pragma user_version = ${TABLES_VERSION}`)
  await learnOutcomes(outcomes)
  const reading = readingPart(path, connectForReading(path))
  return {
    ...reading,
    ...recording,
    following: followingIn(db, transact),
    watching: watchingIn(db, transact),
    close: async () => {
      await reading.close()
      fold(db)
      db.close()
    },
  }
}

/** Brings all into the one file, and onto the disk. */
function fold(db: Database): void {
  try {
    db.exec('pragma wal_checkpoint(truncate)')
  } catch {
    // A full disk, say: the journal beside the file keeps everything, and whoever opens the ledger next tries again.
  }
}

/** Opens the ledger at `path` for asking it. Makes nothing and changes nothing, and works while others write and on read-only media. */
export async function readLedger(path: string): Promise<ReadLedger> {
  const { version } = checkLedgerFile(path)
  if (version < TABLES_VERSION) {
    throw new Failure(
      'OLD_LEDGER',
      `${path} was written by an older attache`,
      'Bring it up to date with: attache add FILE...',
    )
  }
  return readingPart(path, connectForReading(path))
}

async function* records(db: Database, only?: readonly ArticleId[]): AsyncGenerator<Record> {
  const read = recordReader(db)
  const asked = only === undefined ? '' : 'where key in (select value from json_each(?))'
  const rows = db.prepare(`select id from articles ${asked} order by key`)
  for (const row of only === undefined ? rows.all() : rows.all(JSON.stringify(only))) {
    const record = read(Number(row.id))
    if (record !== undefined) yield record
  }
}

function readingPart(path: string, db: Database): ReadLedger {
  const held = db.prepare('select 1 from articles where key = ?')
  const words = wordSearcher(db)
  const actors = actorSearcher(db)
  const doubts = doubtReader(db, rulings(db))
  const meantBy = meantReader(db)
  const lineMeant = lineMeantReader(db)
  const listed = listedReader(db)
  const guiseOf = db.prepare('select guise_id from actors where id = ?')
  return {
    holds: async (article) => held.get(articleKey(article)) !== undefined,
    known: async () => knownActors(db),
    searchActors: async (name) => actors(name),
    searchStatements: async (free) => words.statements(free),
    searchSentences: async (free) => words.sentences(free),
    records: (only) => records(db, only),
    decisions: async () => decisionsIn(db),
    doubts: async (most = null) => doubts(most),
    meant: async (actor, name) => meantBy(actor, name),
    lineMeant: async (id) => lineMeant(id),
    lists: async () => listsIn(db),
    listed: async (actor) => listed(Number(guiseOf.get(actor)?.guise_id ?? 0)),
    exportLines: (options) => exportLines(() => connectForReading(path), options),
    verify: () => verify(() => connectForReading(path)),
    query: new Kysely<Tables>({ dialect: sqliteDialect(db) }),
    close: async () => db.close(),
  }
}
