import { createHash } from 'node:crypto'
import type { FeedChange, FollowedFeed } from '../../ledger/following.ts'
import { type Feed, feedOf } from '../../press/feeds/index.ts'
import {
  type AskedPace,
  askedAt,
  backOff,
  type Fetched,
  type Fresh,
  jittered,
  leastAsked,
  nextRhythm,
} from '../../press/web/index.ts'
import { Failure } from '../../terms/index.ts'
import { ask, type Desk } from './asking.ts'
import { longestFor } from './hostBook.ts'
import { mistake } from './readItem.ts'
import { seenItems } from './seenItems.ts'

/** A feed that fails is asked again within this, and one that is gone for good within a week, in milliseconds. */
const LONGEST_WAIT = 4 * 3_600_000
const GONE_WAIT = 7 * 86_400_000

/** Feeds whose quiet time is over are asked within this, in milliseconds. */
const AFTER_QUIET = 5 * 60_000

/** Polls a feed and keeps what it brought; false where its host had to be asked for its robots.txt first. */
export async function pollFeed(feed: FollowedFeed, desk: Desk): Promise<boolean> {
  try {
    return await poll(feed, desk)
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    await broke(feed, mistake(feed.address, cause), { askedMs: null, gone: false }, desk)
    return true
  }
}

async function poll(feed: FollowedFeed, desk: Desk): Promise<boolean> {
  const address = feed.movedTo ?? feed.address
  const fetched = await ask(address, { etag: feed.etag, lastModified: feed.lastModified }, desk)
  switch (fetched.status) {
    case 'later':
      return false
    case 'unchanged':
      await brought(feed, null, { ...wellAt(feed, fetched, desk), freshMs: fetched.freshMs }, [], desk)
      return true
    case 'fresh': {
      const digest = createHash('sha256').update(fetched.bytes).digest('base64')
      const well = { ...wellAt(feed, fetched, desk), digest, freshMs: fetched.freshMs }
      // Many outlets know no conditional requests; the same bytes hold nothing new.
      if (digest === feed.digest) {
        await brought(feed, null, well, fetched.notes, desk)
        return true
      }
      const read = feedOf(fetched.bytes, { contentType: fetched.contentType, address: fetched.address })
      if (read.status === 'failed') await broke(feed, read.cause, { askedMs: null, gone: false }, desk)
      else await brought(feed, read.feed, well, [...fetched.notes, ...read.notes], desk)
      return true
    }
    case 'gone':
      await broke(feed, fetched.cause, { askedMs: null, gone: fetched.code === 410 }, desk)
      return true
    case 'failed':
      await broke(feed, fetched.cause, { askedMs: fetched.retryAfter, gone: false }, desk)
      return true
  }
}

/** How a feed stands after an answer. */
function wellAt(
  feed: FollowedFeed,
  fetched: Fresh | Extract<Fetched, { status: 'unchanged' }>,
  { now }: Desk,
): FeedChange {
  const { hops, validators } = fetched
  const forGood = hops.length > 0 && hops.every(({ status }) => status === 301 || status === 308)
  const movedTo = forGood ? fetched.address : feed.movedTo
  return {
    etag: validators.etag,
    lastModified: validators.lastModified,
    polledAt: now(),
    failures: 0,
    movedTo: movedTo === feed.address ? null : movedTo,
  }
}

async function brought(
  feed: FollowedFeed,
  read: Feed | null,
  { freshMs, ...well }: FeedChange & { readonly freshMs: number | null },
  notes: readonly string[],
  desk: Desk,
): Promise<void> {
  const { following, now, chance, bounds, tell } = desk
  const items = read === null ? [] : seenItems(feed.id, read.items)
  const at = now()
  const named: FeedChange =
    read === null ? {} : { title: feed.title ?? read.title, language: read.language ?? feed.language }
  const sinceMs = feed.polledAt === null ? null : at - feed.polledAt
  // An interval that the user gives goes before all that a feed asks.
  const isGiven = bounds.leastMs === bounds.mostMs
  const pace = read === null ? toldBefore(feed) : askedBy(read, items.length)
  let nextAt = at + feed.intervalMs
  const fresh = await following.polled(feed.id, items, at, (some) => {
    const rhythm = nextRhythm(feed, { fresh: some, all: items.length, sinceMs }, bounds)
    const { perDay } = rhythm
    const least = isGiven ? 0 : leastAsked(pace, { freshMs, perDay }, bounds)
    const intervalMs = Math.max(rhythm.intervalMs, least)
    const dueAt = at + jittered(intervalMs, chance)
    nextAt = isGiven ? dueAt : afterQuiet(dueAt, askedAt(dueAt, pace), chance)
    return { ...well, ...named, pace: JSON.stringify(pace), intervalMs, perDay, nextAt }
  })
  const outlet = feed.title ?? read?.title ?? null
  await tell({
    at,
    event: 'polled',
    feed: feed.address,
    outlet,
    fresh,
    items: read === null ? null : items.length,
    nextAt,
    notes,
  })
}

const askedBy = ({ ttl, updateEvery, skipHours, skipDays }: Feed, items: number): AskedPace => ({
  ...{ ttl, updateEvery, skipHours, skipDays, items },
})

/** What a feed asked when it last told. */
const toldBefore = ({ pace }: FollowedFeed): AskedPace =>
  pace === null ? { ttl: null, updateEvery: null, skipHours: [], skipDays: [], items: 0 } : JSON.parse(pace)

/** Not all at the stroke of the hour at which a quiet time ends. */
const afterQuiet = (dueAt: number, at: number, chance: Desk['chance']): number =>
  at === dueAt ? at : at + Math.round(chance() * AFTER_QUIET)

async function broke(
  feed: FollowedFeed,
  cause: Failure,
  { askedMs, gone }: { readonly askedMs: number | null; readonly gone: boolean },
  { following, now, chance, tell }: Desk,
): Promise<void> {
  const at = now()
  const failures = feed.failures + 1
  const longest = longestFor(cause, LONGEST_WAIT)
  const wait = gone
    ? GONE_WAIT
    : backOff(failures, { baseMs: Math.min(feed.intervalMs, longest), longestMs: longest, askedMs }, chance)
  const nextAt = at + wait
  // Where it was said to have moved it may have moved on; the address that the user gave is asked next.
  await following.failed(feed.id, {
    failures,
    failure: `${cause.code} ${cause.message}`,
    failedAt: at,
    nextAt,
    polledAt: at,
    movedTo: null,
  })
  await tell({ at, event: 'poll failed', feed: feed.address, code: cause.code, message: cause.message, nextAt })
}
