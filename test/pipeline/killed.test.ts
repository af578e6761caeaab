import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Reading } from '../../src/english/index.ts'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { follow } from '../../src/pipeline/follow/follow.ts'
import { hostBook } from '../../src/pipeline/follow/hostBook.ts'
import { bareModel } from '../../src/press/index.ts'
import { type Fetched, RHYTHM_BOUNDS, robotsGate } from '../../src/press/web/index.ts'
import { Failure } from '../../src/terms/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'attache-killed-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FEED = 'https://wire.example/feed'
const pages = new Map(
  Array.from({ length: 3 }, (_, nth) => [
    `https://wire.example/${nth}`,
    `<html lang="en"><title>Ferry ${nth}</title><article><h1>Ferry ${nth}</h1><p>The ferry of the ${nth}th line left the harbour of Riga on Tuesday after a week in port.</p><p>Its owner said that line ${nth} would go twice a day from the summer on, and that the fare would stay.</p></article></html>`,
  ]),
)
const feed = `<rss version="2.0"><channel><title>Wire</title>${[...pages.keys()].map((address, nth) => `<item><guid>${nth}</guid><title>Ferry ${nth}</title><link>${address}</link></item>`).join('')}</channel></rss>`

/** Knows its feed by its tag: what a run did not keep of a poll, the next would never see again. */
const fetch = async (
  address: string,
  asking: { readonly known?: { readonly etag: string | null } } = {},
): Promise<Fetched> => {
  const answered = { address, hops: [], notes: [], freshMs: null }
  const validators = { etag: address === FEED ? '"1"' : null, lastModified: null }
  if (address === FEED && asking.known?.etag === '"1"') return { status: 'unchanged', ...answered, validators }
  const text = address === FEED ? feed : pages.get(address)
  if (text === undefined)
    return { status: 'gone', ...answered, code: 404, cause: new Failure('HTTP_STATUS', 'answers 404') }
  return {
    status: 'fresh',
    ...answered,
    bytes: Buffer.from(text),
    contentType: address === FEED ? 'application/rss+xml' : 'text/html',
    validators,
  }
}

/** More than one run needs, so that every one of them is tried. */
const TOUCHES = 32

class Killed extends Error {}

/** The ledger as a process sees it that is killed at its nth touch of it: before what it asks is done, or after and before it hears of it. */
function dying(ledger: Ledger, life: { left: number; readonly after: boolean }): Ledger {
  const mortal = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (name === 'following') return mortal(value as object)
        if (typeof value !== 'function') return value
        return async (...words: unknown[]) => {
          if (life.left <= 0) throw new Killed()
          const last = --life.left === 0
          if (last && !life.after) throw new Killed()
          const done: unknown = await Reflect.apply(value, target, words)
          if (last) throw new Killed()
          return done
        }
      },
    })
  return mortal(ledger)
}

async function run(path: string, life: { left: number; readonly after: boolean }): Promise<string[]> {
  const ledger = await openLedger(path)
  await ledger.following.follow([{ address: FEED, title: null }], 0, { intervalMs: 60_000 })
  const mortal = dying(ledger, life)
  const clock = { now: 1000 }
  const kept: string[] = []
  const client = { fetch, judge: () => null }
  const now = (): number => clock.now
  try {
    const hosts = await hostBook(ledger.following, { now, chance: () => 0 })
    const desk = {
      ...{
        ledger: mortal,
        following: mortal.following,
        client,
        hosts,
        model: bareModel,
        facts: {},
        bounds: RHYTHM_BOUNDS,
        now,
      },
      gate: robotsGate(client, 'Attache', now),
      room: {
        read: async (article: Parameters<Ledger['holds']>[0]) => ({
          article,
          reading: { sentences: [], actors: [], mentions: [] } as unknown as Reading,
          findings: { statements: [], events: [], commitments: [], roles: [], memberships: [], agenda: [] },
        }),
        readBy: 'nobody',
        seats: 1,
      },
      chance: () => 0,
      signal: new AbortController().signal,
      tell: (event: { readonly event: string }) => {
        if (event.event === 'kept') kept.push(event.event)
      },
    }
    const pause = async (ms: number | null, end: Promise<unknown> | null): Promise<void> => {
      if (end !== null) await end
      else clock.now += ms ?? 0
    }
    await follow(desk, { clock: { now, pause }, seats: 2, once: true })
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  } finally {
    await ledger.close()
  }
  return kept
}

describe('killed at any touch of the ledger, before it or after it, the next run loses nothing and keeps nothing twice', () => {
  test.each([false, true])('after: %s', async (after) => {
    const short: number[] = []
    const whole = { left: TOUCHES, after }
    await run(join(folder, `${after}.db`), whole)
    expect(whole.left).toBeGreaterThan(0)
    for (let touch = 1; touch <= TOUCHES; touch++) {
      const path = join(folder, `${after}-${touch}.db`)
      await run(path, { left: touch, after })
      await run(path, { left: Number.POSITIVE_INFINITY, after })
      const ledger = await openLedger(path)
      const articles = await ledger.query.selectFrom('articles').select('source').execute()
      const [state] = await ledger.following.feeds()
      if (new Set(articles.map(({ source }) => source)).size !== 3 || articles.length !== 3) short.push(touch)
      expect([touch, await ledger.following.waitingCount(), state?.kept]).toEqual([touch, 0, 3])
      await ledger.close()
    }
    expect(short).toEqual([])
  })
})
