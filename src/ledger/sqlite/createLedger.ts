import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Kysely } from 'kysely'
import { Failure } from '../../terms/index.ts'
import { migrate, TABLES_VERSION } from '../migrations/index.ts'
import { openDatabase } from './database.ts'
import { sqliteDialect } from './dialect.ts'
import { readOnly } from './failures.ts'
import { APPLICATION_ID } from './ledgerFile.ts'

/** Makes an empty ledger at `path`, whole or not at all; one that another process made in the meantime is left alone. */
export async function createLedger(path: string): Promise<void> {
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure('NO_FOLDER', `no folder ${folder} to make a ledger in`, `Make it with: mkdir -p ${folder}`)
  }
  removeUnfinished(path)
  const unfinished = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.new`
  try {
    await writeEmpty(path, unfinished)
    toDisk(unfinished)
    publish(unfinished, path)
  } catch (error) {
    throw systemFailure(error, path)
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(unfinished + end, { force: true })
  }
}

async function writeEmpty(path: string, unfinished: string): Promise<void> {
  const db = openDatabase(path, { readOnly: false, busyMs: 0, address: unfinished })
  try {
    /** Nobody else sees the file yet, so it need not be safe at each step: it is brought to the disk once, at the end. */
    db.exec(`pragma synchronous = off; pragma application_id = ${APPLICATION_ID}`)
    const query = new Kysely({ dialect: sqliteDialect(db) })
    await migrate(query)
    db.exec(`pragma user_version = ${TABLES_VERSION}`)
    db.prepare('pragma journal_mode = wal').get()
  } finally {
    db.close()
  }
}

function toDisk(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Gives the file its name in one step, and never over another ledger. */
function publish(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    /** File systems without hard links. */
    if (!existsSync(path)) renameSync(unfinished, path)
  }
}

/** What a process that was stopped while making a ledger left behind. */
function removeUnfinished(path: string): void {
  const name = basename(path)
  for (const entry of readdirSync(dirname(path))) {
    const process = entry.startsWith(`${name}.`)
      ? /^\.(\d+)-[0-9a-f]+\.new(-journal|-wal|-shm)?$/.exec(entry.slice(name.length))
      : null
    if (process !== null && !isRunning(Number(process[1]))) rmSync(join(dirname(path), entry), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

function systemFailure(error: unknown, path: string): unknown {
  return ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '') ? readOnly(path, error) : error
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code
