// What the ledger alone costs: readings are made up, so nothing of reading is in it. After `npm run bench` has built both:
//
//   node dist-bench/ledger.js [ARTICLES]
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, cpuUsage, memoryUsage, stdout } from 'node:process'
import { openLedger, readLedger } from '../dist/ledger/index.js'
import { madeUpRecord } from './madeUp.js'

const articles = Number(argv[2] ?? 5000)
const step = Math.max(1, Math.floor(articles / 10))
const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'))
const path = join(folder, 'bench.db')
const ms = (value: number, digits = 2) => `${value.toFixed(digits)} ms`

/** Milliseconds a call takes: median and 95th percentile of `times` calls. */
async function timed(times: number, call: (at: number) => Promise<unknown>): Promise<string> {
  const each: number[] = []
  for (let at = 0; at < times; at++) {
    const start = performance.now()
    await call(at)
    each.push(performance.now() - start)
  }
  each.sort((a, b) => a - b)
  return `${ms(each[Math.floor(times / 2)] ?? 0)} median, ${ms(each[Math.floor(times * 0.95)] ?? 0)} p95`
}

const ledger = await openLedger(path)
stdout.write(
  `${articles} made-up articles; Node ${process.version}\n\n  articles   ms/article   CPU ms   articles/s   MB resident\n`,
)
let total = 0
let spent = 0
let cpu = 0
for (let at = 1; at <= articles; at++) {
  const record = madeUpRecord(at)
  const start = performance.now()
  const busy = cpuUsage()
  await ledger.record(record)
  const { user, system } = cpuUsage(busy)
  cpu += (user + system) / 1000
  spent += performance.now() - start
  if (at % step !== 0 && at !== articles) continue
  const since = at % step || step
  const cells = [
    String(at).padStart(10),
    (spent / since).toFixed(2).padStart(12),
    (cpu / since).toFixed(2).padStart(8),
    ((1000 * since) / spent).toFixed(0).padStart(12),
    (memoryUsage().rss / 2 ** 20).toFixed(0).padStart(13),
  ]
  stdout.write(`${cells.join(' ')}\n`)
  total += spent
  spent = 0
  cpu = 0
}
await ledger.close()

const reader = await readLedger(path)
const rows = await Promise.all(
  (
    [
      'sentences',
      'mentions',
      'appearances',
      'aliases',
      'parties',
      'reports',
      'finding_variants',
      'actor_looks',
    ] as const
  ).map(async (table) =>
    Number(
      (
        await reader.query
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('rows'))
          .executeTakeFirst()
      )?.rows,
    ),
  ),
)
const count = rows.reduce((sum, each) => sum + each, 0)
const actors = (await reader.known()).actors
const name = (at: number) => actors[(at * 7919) % actors.length]?.name ?? ''
stdout.write(`
rows a second          ${((1000 * count) / total).toFixed(0)} (${(count / articles).toFixed(0)} an article)
bytes an article       ${(statSync(path).size / articles).toFixed(0)}
holds                  ${await timed(500, (at) => reader.holds(madeUpRecord(at).article))} (with the hash of the text)
actor by name          ${await timed(200, (at) => reader.searchActors(name(at)))}
actor by surname       ${await timed(200, (at) => reader.searchActors(name(at).split(' ')[1] ?? ''))}
actor by a near miss   ${await timed(50, (at) => reader.searchActors(`${name(at).slice(0, 3)}q${name(at).slice(4)}`))}
statements, two words  ${await timed(100, (at) => reader.searchStatements(madeUpRecord(at).article.text.split(' ').slice(3, 5).join(' ')))}
`)
const start = performance.now()
let lines = 0
for await (const _ of reader.exportLines()) lines++
stdout.write(
  `export                 ${ms(performance.now() - start, 0)}, ${lines} lines, ${(memoryUsage().rss / 2 ** 20).toFixed(0)} MB resident\n`,
)
await reader.close()
rmSync(folder, { recursive: true })
