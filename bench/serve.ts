import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { argv, execPath, stderr, stdout } from 'node:process'
import { createInterface } from 'node:readline'
import { paints } from './paint.js'
import { plainServer } from './plainServer.js'
import { firstBytes, manyReaders, type Timed, weightOf } from './readers.js'

/** `node dist-bench/serve.js LEDGER [TIMES]`: how soon pages and answers begin, how heavy pages are, when they are seen, and what two hundred readers
 * at once meet, beside a plain static server in the same run. */

const [, , ledger = '.attache/examples.db', asked = '40'] = argv
const times = Number(asked)
const READERS = 200

const desk = await served()
const plain = await plainServer()
const ask = async (path: string) =>
  (await fetch(desk.address + path)).json() as Promise<{ data: { [field: string]: string }[] }>
const actors = (await ask('/api/v1/actors?limit=20')).data.map(({ id = '' }) => id)
const states = (await ask('/api/v1/actors?limit=20&kind=state')).data.map(({ id = '' }) => id)
const articles = (await ask('/api/v1/articles?limit=20')).data.map(({ key = '' }) => key)
const lines = (await ask('/api/v1/said?limit=20')).data.map(({ id = '' }) => id)
const of = (some: readonly string[], at: number): string =>
  encodeURIComponent(some[at % Math.max(1, some.length)] ?? '')

/** By what they are called, the address asked for the nth time. */
const PAGES: Readonly<Record<string, (at: number) => string>> = {
  'Today, everybody': () => '/',
  'Today, of one': (at) => `/?for=${of(actors, at)}`,
  'Said, by one': (at) => `/said?by=${of(actors, at)}`,
  'Said, with words': () => '/said?words=talks',
  'Between two states': (at) => `/between?a=${of(states, at)}&b=${of(states, at + 1)}`,
  Promised: (at) => `/promised?by=${of(actors, at)}`,
  Agenda: () => '/agenda',
  Map: () => '/map',
  Actor: (at) => `/actors/${of(actors, at)}`,
  Articles: () => '/articles',
  Article: (at) => `/articles/${of(articles, at)}`,
  Doubts: () => '/doubts',
  Outlets: () => '/outlets',
}
const ANSWERS: typeof PAGES = {
  'api brief': (at) => `/api/v1/brief?for=${of(actors, at)}`,
  'api said': (at) => `/api/v1/said?by=${of(actors, at)}`,
  'api positions': (at) => `/api/v1/positions?by=${of(states, at)}&about=${of(states, at + 1)}`,
  'api between': (at) => `/api/v1/between?a=${of(states, at)}&b=${of(states, at + 1)}`,
  'api actors': () => '/api/v1/actors?name=a',
  'api profile': (at) => `/api/v1/actors/${of(actors, at)}`,
  'api offices': (at) => `/api/v1/offices?of=${of(states, at)}`,
  'api promised': (at) => `/api/v1/promised?by=${of(actors, at)}`,
  'api agenda': () => '/api/v1/agenda',
  'api articles': () => '/api/v1/articles',
  'api article': (at) => `/api/v1/articles/${of(articles, at)}`,
  'api line': (at) => `/api/v1/lines/${of(lines, at)}`,
  'api annotations': (at) => `/api/v1/lines/${of(lines, at)}/annotations`,
  'api outlets': () => '/api/v1/outlets',
  'api doubts': () => '/api/v1/doubts?limit=10',
  'feed said': (at) => `/feeds/said.atom?by=${of(actors, at)}`,
  'agenda.ics': () => '/feeds/agenda.ics',
}

const there: [string, (at: number) => string][] = []
for (const [name, path] of Object.entries(PAGES))
  if ((await fetch(desk.address + path(0))).status === 200) there.push([name, path])
  else stdout.write(`${name}: not there\n`)

const beside = await firstBytes(plain.address, () => '/', { times, anew: true })
stdout.write(
  `\nfirst byte, ${times} times each, ms            p50    p95   worst   beside a plain static server (p95 ${shown(beside.p95)}); p95 of what is asked again\n`,
)
for (const [name, path] of [...there, ...Object.entries(ANSWERS)]) {
  const timed = await firstBytes(desk.address, path, { times, anew: true })
  const again = await firstBytes(desk.address, () => path(0), { times, anew: false })
  const ratio = beside.p95 === 0 ? '' : `× ${(timed.p95 / beside.p95).toFixed(1)}`
  stdout.write(
    `${name.padEnd(40)}${row(timed)}   ${ratio.padEnd(8)}${shown(again.p95)}${timed.errors > 0 ? `   ${timed.errors} ERRORS` : ''}\n`,
  )
}

stdout.write('\nweight of a page with its style and script, kB over the wire; largest contentful paint, ms\n')
const seen = await paints(there.map(([name, path]) => [name, desk.address + path(0)]))
for (const [name, path] of there) {
  const weight = await weightOf(desk.address, path(0))
  stdout.write(`${name.padEnd(40)}${(weight / 1000).toFixed(1).padStart(7)} kB  ${shown(seen.get(name) ?? 0)} ms\n`)
}

stdout.write(`\n${READERS} readers at once on ${availableParallelism()} cores\n`)
for (const [name, address, paths] of [
  ['a plain static server', plain.address, [() => '/']],
  ['pages', desk.address, there.map(([, path]) => path)],
  ['answers', desk.address, Object.values(ANSWERS)],
] as const) {
  const met = await manyReaders(address, paths, { readers: READERS, each: 5 })
  stdout.write(`${name.padEnd(40)}${row(met)}   ${met.perSecond.toFixed(0)} a second, ${met.errors} errors\n`)
}
plain.stop()
desk.stop()

function row({ p50, p95, worst }: Timed): string {
  return [p50, p95, worst].map(shown).join(' ')
}

function shown(ms: number): string {
  return ms.toFixed(1).padStart(7)
}

/** The ledger, served by a process of its own as anybody would serve it. */
async function served(): Promise<{ address: string; stop: () => void }> {
  const words = ['bin/attache.js', 'serve', '--ledger', ledger, '--port', '0', '--json', '--read-only']
  const child = spawn(execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const { address } = JSON.parse(line) as { address: string }
    return { address, stop: () => child.kill('SIGINT') }
  }
  stderr.write('the desk did not start\n')
  throw new Error('no desk')
}
