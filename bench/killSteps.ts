// Stops a program that records, rereads, decides and takes back with kill -9 at random moments, and tears the write-ahead log it leaves, again and
// again, until it comes to its end. What it had reported as kept must be there; of a torn log, all up to the damage and nothing after it; and in the
// end the ledger must equal that of a run nobody stopped.
//
//   node dist-bench/killSteps.js FOLDER [KILLS]      every .txt of the folder, read once; 200 kills unless told otherwise
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { openLedger, readLedger } from '../dist/ledger/index.js'
import { type Database, openDatabase } from '../dist/ledger/sqlite/database.js'
import { recordsBelow } from './mill.js'
import { recordsIn, stepsIn, stepsOf } from './steps.js'
import { commitsIn } from './walFile.js'

const self = fileURLToPath(import.meta.url)

/** Takes the steps that a ledger has not taken yet, and reports each once it is kept. */
async function work(path: string, records: string): Promise<void> {
  const steps = stepsOf(recordsIn(records))
  const ledger = await openLedger(path)
  const taken = asked(path, (db) => stepsIn(db, steps))
  writeSync(1, `${taken}\n`)
  for (let at = Math.max(0, taken); at < steps.length; at++) {
    await steps[at]?.take(ledger)
    writeSync(1, `${at + 1}\n`)
  }
  await ledger.close()
}

function asked<Answer>(path: string, ask: (db: Database) => Answer): Answer {
  const db = openDatabase(path, { readOnly: false, busyMs: 5000 })
  try {
    return ask(db)
  } finally {
    db.close()
  }
}

const damage = (path: string): boolean =>
  asked(path, (db) =>
    [...db.prepare('pragma integrity_check').all(), ...db.prepare('pragma foreign_key_check').all()].some(
      (row) => row.integrity_check !== 'ok',
    ),
  )

async function digest(path: string): Promise<string> {
  const ledger = await readLedger(path)
  const hash = createHash('sha256')
  for await (const line of ledger.exportLines()) hash.update(`${JSON.stringify(line)}\n`)
  await ledger.close()
  return hash.digest('hex')
}

/** Stops a run some milliseconds after it has reported so many steps more; resolves to the last step that was reported, and whether the run was
 * still going. */
const stopAfter = (steps: number, path: string, records: string): Promise<{ reported: number; going: boolean }> =>
  new Promise((resolve) => {
    const run = spawn(execPath, [self, '--work', path, records], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    let timer: NodeJS.Timeout | undefined
    run.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (said.split('\n').length - 2 < steps) return
      timer ??= setTimeout(() => run.kill('SIGKILL'), Math.random() * 25)
    })
    run.on('close', (_, signal) => {
      clearTimeout(timer)
      const lines = said.split('\n').slice(0, -1)
      resolve({ reported: Number(lines.at(-1) ?? 0), going: signal === 'SIGKILL' })
    })
  })

/** Cuts or garbles the log somewhere; gives how many of its transactions end after that. */
function tear(path: string): number {
  const log = `${path}-wal`
  if (!existsSync(log)) return 0
  const wal = readFileSync(log)
  if (wal.length === 0) return 0
  const at = Math.floor(Math.random() * wal.length)
  const torn = Math.random() < 0.5 ? wal.subarray(0, at) : Buffer.from(wal)
  for (let by = at; by < Math.min(at + 512, torn.length); by++) torn[by] = Math.floor(Math.random() * 256)
  writeFileSync(log, torn)
  rmSync(`${path}-shm`, { force: true })
  return commitsIn(wal).filter((end) => end > at).length
}

const some = (most: number): number => Math.floor(Math.random() * most)

async function stopAgainAndAgain(folder: string, kills: number): Promise<number> {
  const place = mkdtempSync(join(tmpdir(), 'attache-kill-'))
  const records = join(place, 'records.jsonl')
  const lines = recordsBelow(folder).map((record) => JSON.stringify(record))
  writeFileSync(records, `${lines.join('\n')}\n`)
  const steps = stepsOf(recordsIn(records))
  const whole = join(place, 'whole.db')
  const start = performance.now()
  const { status, stderr } = spawnSync(execPath, [self, '--work', whole, records], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const took = performance.now() - start
  const expected = await digest(whole)
  stdout.write(`a run nobody stops: ${(took / 1000).toFixed(1)} s, ${lines.length} articles, ${steps.length} steps\n`)

  const counts = { kills: 0, torn: 0, ledgers: 0, damaged: 0, lost: 0, mixed: 0, beyond: 0, different: 0 }
  while (counts.kills < kills) {
    const path = join(place, `stopped-${counts.ledgers++}.db`)
    for (let going = true; going; ) {
      const run = await stopAfter(counts.kills >= kills ? Number.POSITIVE_INFINITY : some(4), path, records)
      going = run.going
      if (going) counts.kills++
      if (!existsSync(path)) continue
      const kept = asked(path, (db) => stepsIn(db, steps))
      if (kept < 0) counts.mixed++
      if (kept >= 0 && kept < run.reported) counts.lost++
      if (damage(path)) counts.damaged++
    }
    if ((await digest(path)) !== expected) counts.different++
  }
  /** The log as a stopped run leaves it, torn before anybody opens the ledger again. */
  for (let round = 0; round < kills; round++) {
    const path = join(place, `torn-${round}.db`)
    const { reported } = await stopAfter(some(steps.length), path, records)
    if (!existsSync(path)) continue
    const before = existsSync(`${path}-wal`) ? commitsIn(readFileSync(`${path}-wal`)).length : 0
    const gone = tear(path)
    counts.torn++
    const kept = asked(path, (db) => stepsIn(db, steps))
    if (kept < 0) counts.mixed++
    /** Of the steps reported, and perhaps one more, those whose transactions end before the damage. */ else if (
      kept < reported - gone ||
      kept > reported + 1 - gone
    )
      counts.beyond++
    if (before === 0 && kept < reported) counts.lost++
    if (damage(path)) counts.damaged++
    if (round % 10 === 0) {
      await stopAfter(Number.POSITIVE_INFINITY, path, records)
      if ((await digest(path)) !== expected) counts.different++
    }
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  }
  rmSync(place, { recursive: true })
  stdout.write(
    `${counts.kills} kills in ${counts.ledgers} ledgers and ${counts.torn} torn logs: ${counts.damaged} damaged, ${counts.lost} lost what was reported, ` +
      `${counts.mixed} with a step missing before one that is there, ${counts.beyond} torn ones with other steps than those before the damage, ` +
      `${counts.different} different in the end\n`,
  )
  return counts.damaged + counts.lost + counts.mixed + counts.beyond + counts.different > 0 ? 1 : 0
}

if (argv[2] === '--work') await work(argv[3] ?? '', argv[4] ?? '')
else if (argv[2] === undefined || !existsSync(argv[2])) {
  stdout.write('usage: node dist-bench/killSteps.js FOLDER [KILLS]\n')
  exit(2)
} else exit(await stopAgainAndAgain(argv[2], Number(argv[3] ?? 200)))
