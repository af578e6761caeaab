import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type NewsSite, newsSite, TROUBLES } from '../../bench/newsSite.ts'
import type { Reading } from '../../src/english/index.ts'
import { articleKey } from '../../src/ledger/contentHash.ts'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import type { FollowEvent } from '../../src/pipeline/follow/event.ts'
import { type FollowClock, follow } from '../../src/pipeline/follow/follow.ts'
import { hostBook } from '../../src/pipeline/follow/hostBook.ts'
import type { ReadingRoom } from '../../src/pipeline.ts'
import { bareModel } from '../../src/press/index.ts'
import { FIRST_INTERVAL, RHYTHM_BOUNDS, robotsGate, seeded, webClient } from '../../src/press/web/index.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const FROM = Date.parse('2025-03-03T00:00:00Z')

/** Reads nothing: following is what is tried here. */
const noReader: ReadingRoom = {
  read: async (article) => ({
    article,
    reading: { sentences: [], actors: [], mentions: [] } as unknown as Reading,
    findings: { statements: [], events: [], commitments: [], roles: [], memberships: [], agenda: [] },
  }),
  readBy: 'nobody',
  seats: 1,
}

describe('a dozen troublesome outlets and a dozen more, for three days', () => {
  let site: NewsSite
  const clock = { now: FROM }
  const folder = mkdtempSync(join(tmpdir(), 'attache-keeps-up-'))
  const events: FollowEvent[] = []
  const kept = new Map<string, number>()
  let left = 0

  /** Follows until a time, as a process would that is stopped then; what is asked at that moment is not answered to it. */
  const until = async (end: number, run: number): Promise<void> => {
    const ledger: Ledger = await openLedger(join(folder, 'news.db'))
    const stop = new AbortController()
    const client = webClient({
      agent: 'Attache/0.0.0',
      allow: site.outlets.map(({ host }) => host),
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      limits: { headMs: 2000, idleMs: 2000, mostBytes: 300_000, mostPacked: 300_000 },
      now: () => clock.now,
    })
    const simulated: FollowClock = {
      now: () => clock.now,
      pause: async (ms, ended) => {
        if (ended !== null) await ended
        else clock.now += ms ?? 0
        if (clock.now >= end) stop.abort()
      },
    }
    const { following } = ledger
    const now = simulated.now
    await following.follow(
      site.feeds.map((address) => ({ address, title: null })),
      now(),
      { intervalMs: FIRST_INTERVAL },
    )
    const chance = seeded(run)
    const desk = {
      ...{ ledger, following, client, room: noReader, model: bareModel, facts: {}, bounds: RHYTHM_BOUNDS, now, chance },
      gate: robotsGate(client, 'Attache', now),
      hosts: await hostBook(following, { now, chance }),
      signal: stop.signal,
      tell: (event: FollowEvent) => {
        events.push(event)
        if (event.event === 'kept') kept.set(event.source, (kept.get(event.source) ?? 0) + 1)
      },
    }
    await follow(desk, { clock: simulated, seats: 8, once: false })
    left = await following.waitingCount()
    await client.close()
    await ledger.close()
  }

  beforeAll(async () => {
    site = await newsSite({ outlets: TROUBLES.length, days: 3, from: FROM, now: () => clock.now })
    // Stopped at odd hours, and going on an hour later.
    let run = 0
    for (const hours of [0.02, 7.3, 20, 33.1, 50, 72]) {
      await until(FROM + hours * HOUR, ++run)
      clock.now += 0.5 * HOUR
    }
  }, 120_000)
  afterAll(async () => {
    await site.close()
    rmSync(folder, { recursive: true })
  })

  const pathOf = (source: string): string => new URL(source).pathname

  test('nothing that was there to see was missed', () => {
    const paths = new Set([...kept.keys()].map(pathOf))
    const missed = site
      .toSee(FROM, FROM + 3 * DAY, 8 * HOUR)
      .filter(({ path, outlet }) => !paths.has(path) || outlet < 0)
    expect(missed).toEqual([])
    expect(kept.size).toBeGreaterThan(100)
  })

  test('and nothing was kept twice', () => {
    expect([...kept].filter(([, times]) => times > 1)).toEqual([])
    expect(new Set([...kept.keys()].map(pathOf)).size).toBe(kept.size)
  })

  test('no host was asked more than it allows', () => {
    expect(site.breaches).toEqual([])
  })

  test('a report is in the ledger within a minute of the poll that showed it, where its page is to be had and no rest is asked for', () => {
    const calm = new Set(
      site.outlets
        .filter(({ trouble }) =>
          ['none', 'etag', 'last-modified', 'reorders', 'trackers', 'whole in the feed', 'moved'].includes(trouble),
        )
        .map(({ host }) => host),
    )
    const seconds = events.flatMap((event) =>
      event.event === 'kept' && calm.has(new URL(event.source).hostname) ? [event.seconds] : [],
    )
    expect(seconds.length).toBeGreaterThan(20)
    expect(Math.max(...seconds)).toBeLessThanOrEqual(60)
  })

  test('troubles are told as they are, and little is left', () => {
    const codes = new Set(events.flatMap((event) => ('code' in event ? [event.code] : [])))
    for (const code of [
      'HTTP_STATUS',
      'FETCH_TIMEOUT',
      'PAGE_TOO_LARGE',
      'TOO_MANY_REDIRECTS',
      'ROBOTS_FORBID',
      'ROBOTS_UNREACHED',
      'FETCH_FAILED',
      'PACKED_BROKEN',
      'NOT_A_FEED',
    ])
      expect([...codes]).toContain(code)
    expect(left).toBeLessThan(10)
  })

  test('what was kept is what stands on the pages', async () => {
    const ledger = await openLedger(join(folder, 'news.db'))
    const articles = await ledger.query.selectFrom('articles').select(['text', 'outlet', 'key']).execute()
    expect(articles).toHaveLength(kept.size)
    expect(articles.every(({ text }) => /said on Tuesday that ship number \d+-\d+ had been let in/.test(text))).toBe(
      true,
    )
    expect(
      articles.every(
        ({ text, outlet, key }) => articleKey({ text, outlet } as Parameters<typeof articleKey>[0]) === key,
      ),
    ).toBe(true)
    await ledger.close()
  })
})
