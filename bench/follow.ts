// Follows newsrooms of our own on loopback, each with a trouble of its own, through simulated days: what was missed, who was asked too much,
// how long from poll to ledger, and what it took of memory.
//
//   node --expose-gc dist-bench/follow.js [OUTLETS] [DAYS]      200 outlets and 30 days unless told otherwise
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, memoryUsage, stdout } from 'node:process'
import type { Reading } from '../dist/english/index.js'
import { openLedger } from '../dist/ledger/index.js'
import type { FollowEvent } from '../dist/pipeline/follow/event.js'
import { type FollowClock, follow } from '../dist/pipeline/follow/follow.js'
import { hostBook } from '../dist/pipeline/follow/hostBook.js'
import type { ReadingRoom } from '../dist/pipeline.js'
import { bareModel } from '../dist/press/index.js'
import { FIRST_INTERVAL, RHYTHM_BOUNDS, robotsGate, seeded, webClient } from '../dist/press/web/index.js'
import { newsSite } from './newsSite.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const FROM = Date.parse('2025-03-03T00:00:00Z')

const outlets = Number(argv[2] ?? 200)
const days = Number(argv[3] ?? 30)
const clock = { now: FROM }
const site = await newsSite({ outlets, days, from: FROM, now: () => clock.now })
const folder = mkdtempSync(join(tmpdir(), 'attache-follow-'))
const path = join(folder, 'news.db')

/** Reads nothing: following is what is measured here. */
const noReader: ReadingRoom = {
  read: async (article) => ({
    article,
    reading: { sentences: [], actors: [], mentions: [] } as unknown as Reading,
    findings: { statements: [], events: [], commitments: [], roles: [], memberships: [], agenda: [] },
  }),
  readBy: 'nobody',
  seats: 1,
}

const kept = new Map<string, number>()
const seconds: number[] = []
const calm: number[] = []
const counts = new Map<string, number>()
const memory: { readonly day: number; readonly heap: number; readonly rss: number }[] = []
const QUIET = ['none', 'etag', 'last-modified', 'reorders', 'trackers', 'whole in the feed', 'moved']
const troubleOf = new Map(site.outlets.map(({ host, trouble }) => [host, trouble as string]))

/** Reports that were there to see for eight hours and are not in the ledger. */
function missedBy(until: number) {
  const paths = new Set([...kept.keys()].map((source) => new URL(source).pathname))
  return site.toSee(FROM, until, 8 * HOUR).filter(({ path: own }) => !paths.has(own))
}

const began = performance.now()
const ledger = await openLedger(path)
const stop = new AbortController()
const client = webClient({
  agent: 'Attache/bench',
  allow: site.outlets.map(({ host }) => host),
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  limits: { headMs: 2000, idleMs: 2000, mostBytes: 300_000, mostPacked: 300_000 },
  now: () => clock.now,
})
let today = 0
const simulated: FollowClock = {
  now: () => clock.now,
  pause: async (ms, ended) => {
    if (ended !== null) await ended
    else clock.now += ms ?? 0
    const day = Math.floor((clock.now - FROM) / DAY)
    if (day > today) {
      today = day
      globalThis.gc?.()
      const { heapUsed, rss } = memoryUsage()
      memory.push({ day, heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20 })
      stdout.write(
        `day ${day}: ${kept.size} kept, ${site.requests()} requests, heap ${(heapUsed / 2 ** 20).toFixed(1)} MB, missed ${missedBy(clock.now).length}, asked too much ${site.breaches.length}, ${((performance.now() - began) / 1000).toFixed(0)} s\n`,
      )
    }
    // Half a day more, in which nothing is published, for what waits to be tried again.
    if (clock.now >= FROM + days * DAY + DAY / 2) stop.abort()
  },
}
const tell = (event: FollowEvent): void => {
  const name = 'code' in event ? `${event.event} ${event.code}` : event.event
  counts.set(name, (counts.get(name) ?? 0) + 1)
  if (event.event !== 'kept') return
  kept.set(event.source, (kept.get(event.source) ?? 0) + 1)
  seconds.push(event.seconds)
  if (QUIET.includes(troubleOf.get(new URL(event.source).hostname) ?? '')) calm.push(event.seconds)
}
const { following } = ledger
const now = simulated.now
const chance = seeded(1)
await following.follow(
  site.feeds.map((address) => ({ address, title: null })),
  now(),
  { intervalMs: FIRST_INTERVAL },
)
await follow(
  {
    ...{
      ledger,
      following,
      client,
      room: noReader,
      model: bareModel,
      facts: {},
      bounds: RHYTHM_BOUNDS,
      now,
      chance,
      tell,
    },
    gate: robotsGate(client, 'Attache', now),
    hosts: await hostBook(following, { now, chance }),
    signal: stop.signal,
  },
  { clock: simulated, seats: 8, once: false },
)
const left = await following.waitingCount()
await client.close()
await ledger.close()
await site.close()

const toSee = site.toSee(FROM, FROM + days * DAY, 8 * HOUR)
const missed = missedBy(FROM + days * DAY)
const twice = [...kept.values()].filter((times) => times > 1).length
const at = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0
const [early, late] = [memory.find(({ day }) => day >= Math.min(5, days / 3)), memory.at(-1)]
stdout.write(`
${outlets} outlets, ${days} days: ${site.requests()} requests, ${kept.size} reports kept in ${((performance.now() - began) / 1000).toFixed(0)} s; ${left} still to be read; ledger ${(statSync(path).size / 2 ** 20).toFixed(0)} MB
there to see for 8 hours: ${toSee.length}, missed ${missed.length}, kept twice ${twice}
asked more than allowed: ${site.breaches.length}
from poll to ledger, s: calm outlets p50 ${at(calm, 0.5)}, p99 ${at(calm, 0.99)}, most ${at(calm, 1)}; all p50 ${at(seconds, 0.5)}, p99 ${at(seconds, 0.99)}
heap after gc, MB: day ${early?.day} ${early?.heap.toFixed(1)}, day ${late?.day} ${late?.heap.toFixed(1)}; rss ${early?.rss.toFixed(0)} and ${late?.rss.toFixed(0)}
${[...counts]
  .sort((a, b) => b[1] - a[1])
  .map(([name, many]) => `${name} ${many}`)
  .join(', ')}
`)
if (missed.length > 0)
  stdout.write(
    `missed: ${missed
      .slice(0, 20)
      .map(({ path: own, outlet }) => `${own} (${site.outlets[outlet]?.trouble})`)
      .join(', ')}\n`,
  )
if (site.breaches.length > 0) stdout.write(`${site.breaches.slice(0, 20).join('\n')}\n`)
rmSync(folder, { recursive: true })
