import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, env, stderr, stdout } from 'node:process'
import fc from 'fast-check'
import { deskOf } from '../dist/cli/deskOf.js'
import { penFor } from '../dist/cli/pen.js'
import { readLedger } from '../dist/ledger/index.js'
import { appOf } from '../dist/serve/index.js'
import { type Document, type Known, type Made, requestsFrom } from './apiRequests.js'

/** `node dist-bench/apiFuzz.js LEDGER [COUNT]`: so many requests made out of the API's own document, at a copy of a ledger that takes changes; none may be
 * answered with 5xx, nor with a status that the document does not know. */

const [, , ledgerPath = '.attache/examples.db', count = '20000'] = argv
const folder = mkdtempSync(join(tmpdir(), 'attache-fuzz-'))
const path = join(folder, 'ledger.db')
copyFileSync(ledgerPath, path)
const io = {
  ...{ stdout, stderr, env, cores: 1, line: 'attache serve' },
  stdin: async function* () {
    yield ''
  },
  now: () => new Date(),
  onInterrupt: () => () => undefined,
}
const ledger = await readLedger(path)
const pen = penFor(path, null, io)
const app = appOf(deskOf(ledger, pen, io))

const ask = async (asked: string) => JSON.parse(await (await app.request(`/api/v1${asked}`)).text())
const actors: { readonly name: string; readonly id: string }[] = (await ask('/actors?limit=20')).data
const known: Known = {
  names: actors.flatMap(({ name, id }) => [name, id]),
  articles: (await ask('/articles?limit=50')).data.map(({ key }: { key: string }) => key),
  lines: (await ask('/said?limit=50')).data.map(({ id }: { id: string }) => id),
}
const requests = requestsFrom((await ask('/openapi.json')) as Document, known)
const statuses = new Map<string, number>()
const wrong: string[] = []
const times: number[] = []
for (const made of fc.sample(requests, { numRuns: Number(count), seed: 6 })) {
  const started = performance.now()
  const answer = await app.request(made.path, init(made))
  await answer.arrayBuffer()
  times.push(performance.now() - started)
  const status = `${answer.status}`
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
  if (answer.status >= 500 || !made.statuses.includes(status)) wrong.push(`${status} ${JSON.stringify(made)}`)
}
times.sort((a, b) => a - b)
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
const told = [...statuses].sort().map(([status, times]) => `${status}: ${times}`)
stdout.write(
  `${times.length} requests: ${told.join(', ')}; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(0.9999)} ms\n`,
)
stdout.write(
  `${wrong.length} answered with 5xx or with what the document does not know\n${wrong.slice(0, 20).join('\n')}\n`,
)
await pen.close()
await ledger.close()
rmSync(folder, { recursive: true, force: true })
process.exitCode = wrong.length === 0 ? 0 : 1

function init({ method, body }: Made): RequestInit {
  return body === null ? { method } : { method, body, headers: { 'content-type': 'application/json' } }
}
