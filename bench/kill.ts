// Stops `attache add` with kill -9 at random moments, again and again, then lets it finish; the ledger must equal that of a run nobody stopped.
//
//   node dist-bench/kill.js FOLDER [KILLS]      every .txt of the folder; 50 kills unless told otherwise
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { readLedger } from '../dist/ledger/index.js'
import { openDatabase } from '../dist/ledger/sqlite/database.js'

const attache = fileURLToPath(new URL('../bin/attache.js', import.meta.url))
const folder = argv[2]
const kills = Number(argv[3] ?? 50)
if (folder === undefined || !existsSync(folder)) {
  stdout.write('usage: node dist-bench/kill.js FOLDER [KILLS]\n')
  exit(2)
}

const work = mkdtempSync(join(tmpdir(), 'attache-kill-'))
const words = (ledger: string) => [attache, 'add', folder, '--quiet', '--ledger', ledger]

function finish(ledger: string): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(execPath, words(ledger), { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}

/** Resolves to whether the run was still going when it was stopped. */
const stopAfter = (ms: number, ledger: string): Promise<boolean> =>
  new Promise((resolve) => {
    const run = spawn(execPath, words(ledger), { stdio: 'ignore' })
    const timer = setTimeout(() => run.kill('SIGKILL'), ms)
    run.on('close', (_, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })

async function digest(
  path: string,
): Promise<{ readonly articles: number; readonly lines: number; readonly sha256: string }> {
  const ledger = await readLedger(path)
  const hash = createHash('sha256')
  let articles = 0
  let lines = 0
  for await (const line of ledger.exportLines()) {
    hash.update(`${JSON.stringify(line)}\n`)
    if (line.kind === 'article') articles++
    lines++
  }
  await ledger.close()
  return { articles, lines, sha256: hash.digest('hex') }
}

function damage(path: string): readonly unknown[] {
  const db = openDatabase(path, { readOnly: false, busyMs: 5000 })
  const rows = [...db.prepare('pragma integrity_check').all(), ...db.prepare('pragma foreign_key_check').all()]
  db.close()
  return rows.filter((row) => (row as { integrity_check?: unknown }).integrity_check !== 'ok')
}

const whole = join(work, 'whole.db')
const took = finish(whole)
const expected = await digest(whole)
stdout.write(
  `a run nobody stops: ${(took / 1000).toFixed(1)} s, ${expected.articles} articles, ${expected.lines} lines\n`,
)

/** New ledgers are begun until there were kills enough: one that is complete has nothing left to stop. */
let stopped = 0
let ledgers = 0
let damaged = 0
let lost = 0
let different = 0
while (stopped < kills) {
  const path = join(work, `stopped-${ledgers++}.db`)
  let before = 0
  for (let going = true; going && stopped < kills; ) {
    going = await stopAfter(Math.random() * took * 0.6, path)
    if (going) stopped++
    if (!existsSync(path)) continue
    if (damage(path).length > 0) damaged++
    const { articles } = await digest(path)
    if (articles < before) lost++
    before = articles
  }
  finish(path)
  if ((await digest(path)).sha256 !== expected.sha256) different++
  if (damage(path).length > 0) damaged++
}
rmSync(work, { recursive: true })
stdout.write(
  `${stopped} kills in ${ledgers} ledgers: ${damaged} damaged, ${lost} with fewer articles than before, ${different} different in the end\n`,
)
exit(damaged + lost + different > 0 ? 1 : 0)
