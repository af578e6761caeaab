// What the ledger costs as it grows: real readings, multiplied by telling them of other actors, places and days in other words (`multiply.ts`).
//
//   npm run build && npx tsc -p bench/tsconfig.json
//   node dist-bench/million.js COUNT FOLDER...      folders of .txt files, read once with the real reader
//
// At 1,000, 10,000, … and COUNT articles: what one article costs (mean of the last thousand), what the file and the process hold, and the
// 95th percentile of each view over actors as they are in the news. LEDGER=path keeps the ledger; VIEWS=0 leaves the views out.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, cpuUsage, env, exit, memoryUsage, stdout } from 'node:process'
import { openToAdd } from '../dist/cli/openToAdd.js'
import { millOf } from './mill.js'
import { multiplied } from './multiply.js'
import { viewTimes } from './viewTimes.js'

const [, , asked, ...folders] = argv
const count = Number(asked)
if (!Number.isInteger(count) || count < 1 || folders.length === 0) {
  stdout.write('usage: node dist-bench/million.js COUNT FOLDER...\n')
  exit(2)
}

const work = mkdtempSync(join(tmpdir(), 'attache-million-'))
const path = env.LEDGER ?? join(work, 'million.db')
const mill = millOf(folders)
const length = mill.templates.reduce((sum, { record }) => sum + record.article.text.length, 0) / mill.templates.length
const found = mill.templates.reduce((sum, { record }) => sum + Object.values(record.findings).flat().length, 0)
stdout.write(
  `${mill.templates.length} real texts of ${length.toFixed(0)} characters and ${(found / mill.templates.length).toFixed(1)} findings each; Node ${process.version}\n\n`,
)
stdout.write('  articles   ms/article   CPU ms   worst ms   bytes/article   MB resident\n')

/** Articles recorded in one transaction between two looks, and one by one for each look. */
const TOGETHER = 50
const ALONE = 1000

const looks = [...new Set([1000, 10_000, 100_000, 1_000_000].filter((at) => at < count).concat(count))]
const ledger = await openToAdd(path, null)
const holds = (): number =>
  ['', '-wal'].reduce((sum, end) => sum + (existsSync(path + end) ? statSync(path + end).size : 0), 0)

const begun = performance.now()
const progress = (at: number): void => {
  const perArticle = (performance.now() - begun) / at
  const megabytes = (memoryUsage().rss / 2 ** 20).toFixed(0)
  stdout.write(`  … ${at}, ${perArticle.toFixed(1)} ms each so far, ${megabytes} MB\n`)
}

for (let at = 0, next = 0; at < count; at++) {
  const to = looks[next] ?? count
  const window = Math.min(ALONE, to)
  const from = to - window
  if (at < from) {
    const some = Array.from({ length: Math.min(TOGETHER, from - at) }, (_, by) => multiplied(mill, at + by))
    await ledger.recordAll(some)
    at += some.length - 1
    if (Math.floor(at / 10_000) > Math.floor((at - some.length) / 10_000)) progress(at)
    continue
  }
  let spent = 0
  let cpu = 0
  let worst = 0
  for (; at < to; at++) {
    const record = multiplied(mill, at)
    const busy = cpuUsage()
    const start = performance.now()
    await ledger.record(record)
    const took = performance.now() - start
    const { user, system } = cpuUsage(busy)
    spent += took
    cpu += (user + system) / 1000
    worst = Math.max(worst, took)
  }
  at--
  next++
  const cells = [
    String(to).padStart(10),
    (spent / window).toFixed(2).padStart(12),
    (cpu / window).toFixed(2).padStart(8),
    worst.toFixed(0).padStart(10),
    (holds() / to).toFixed(0).padStart(15),
    (memoryUsage().rss / 2 ** 20).toFixed(0).padStart(13),
  ]
  stdout.write(`${cells.join(' ')}\n`)
  if (env.VIEWS !== '0') stdout.write(`${await viewTimes(path)}\n`)
}
const start = performance.now()
await ledger.close()
stdout.write(`closed in ${(performance.now() - start).toFixed(0)} ms\n`)
rmSync(work, { recursive: true, force: true })
