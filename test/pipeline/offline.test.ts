import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import type { Desk } from '../../src/pipeline/follow/asking.ts'
import { hostBook } from '../../src/pipeline/follow/hostBook.ts'
import { pollFeed } from '../../src/pipeline/follow/pollFeed.ts'
import { readItem } from '../../src/pipeline/follow/readItem.ts'
import { bareModel } from '../../src/press/index.ts'
import { type Fetched, RHYTHM_BOUNDS, webClient } from '../../src/press/web/index.ts'
import { Failure } from '../../src/terms/index.ts'

const MINUTE = 60_000
const folder = mkdtempSync(join(tmpdir(), 'attache-offline-'))
let ledger: Ledger
beforeAll(async () => {
  ledger = await openLedger(join(folder, 'news.db'))
})
afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

const FEED = 'https://wire.example/feed'

/** A desk whose every request comes to this; robots.txt allows all. */
async function deskOf(answer: Fetched, clock: { now: number }): Promise<Desk> {
  const now = (): number => clock.now
  const client = { judge: () => null, fetch: async () => answer }
  return {
    ...{ ledger, following: ledger.following, client, model: bareModel, facts: {}, bounds: RHYTHM_BOUNDS, now },
    gate: { knows: () => true, may: async () => ({ status: 'allowed', delayMs: null, restMs: 0 }) },
    hosts: await hostBook(ledger.following, { now, chance: () => 0 }),
    room: { read: async () => Promise.reject(new Error('nothing is read here')), readBy: 'nobody', seats: 1 },
    chance: () => 0,
    signal: new AbortController().signal,
    tell: () => undefined,
  }
}

const failing = (code: string): Fetched => ({
  status: 'failed',
  cause: code === 'NO_NETWORK' ? new Failure('NO_NETWORK', 'no network') : new Failure('FETCH_FAILED', 'broken'),
  code: null,
  retryAfter: null,
})

describe('a machine without a network', () => {
  test.each([
    ['NO_NETWORK', 5],
    ['FETCH_FAILED', 240],
  ])('%s: a feed that failed twenty times is asked again after %i minutes', async (code, minutes) => {
    const clock = { now: 0 }
    await ledger.following.follow([{ address: `${FEED}/${code}`, title: null }], 0, { intervalMs: 30 * MINUTE })
    const desk = await deskOf(failing(code), clock)
    for (let time = 0; time < 20; time++) {
      const feed = (await ledger.following.feeds()).at(-1)
      if (feed !== undefined) await pollFeed(feed, desk)
    }
    const feed = (await ledger.following.feeds()).at(-1)
    expect((feed?.nextAt ?? 0) / MINUTE).toBe(minutes)
  })

  test.each([
    ['NO_NETWORK', 1],
    ['FETCH_FAILED', 0],
  ])('%s: after twenty tries %i item still waits', async (code, waits) => {
    const clock = { now: 0 }
    const address = `https://wire.example/${code}`
    await ledger.following.follow([{ address: `${FEED}/item/${code}`, title: null }], 0, { intervalMs: 30 * MINUTE })
    const feed = (await ledger.following.feeds()).at(-1)
    const item = {
      id: '1',
      address,
      title: null,
      published: null,
      updated: null,
      byline: null,
      language: null,
      summary: null,
      contentHtml: null,
      full: false,
    }
    const seen = { key: code, ownKey: code, address, title: null, host: code, stamp: null, item: JSON.stringify(item) }
    await ledger.following.polled(feed?.id ?? 0, [seen], 0, () => ({}))
    const desk = await deskOf(failing(code), clock)
    for (let time = 0; time < 20; time++)
      for (const waiting of await ledger.following.waiting())
        if (waiting.key === code) await readItem(waiting, { title: null, language: null }, desk)
    const left = (await ledger.following.waiting()).filter(({ key }) => key === code)
    expect(left).toHaveLength(waits)
    for (const { id } of left) await ledger.following.settle(id, { state: 'kept' }, 0)
  })

  test('says so', async () => {
    const client = webClient({
      agent: 'Attache/0.0.0',
      resolve: () =>
        Promise.reject(Object.assign(new Error('getaddrinfo EAI_AGAIN wire.example'), { code: 'EAI_AGAIN' })),
    })
    expect(await client.fetch(FEED)).toMatchObject({ status: 'failed', cause: { code: 'NO_NETWORK' } })
    await client.close()
  })
})
