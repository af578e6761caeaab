import type { FeedChange, Following, ItemOutcome, SeenItem } from '../following.ts'
import type { Database, Value } from './database.ts'
import { FEEDS, feedOf, hostOf, waitingOf } from './followed.ts'
import type { Transact } from './transact.ts'

/** An item whose feed says again and again that it was changed is read no more often. */
const MOST_READINGS = 3

/** What was read so long ago, in milliseconds, is forgotten once it is in the feed no more. */
const REMEMBERED = 90 * 86_400_000

/** What is followed, over a connection that writes. */
export function followingIn(db: Database, transact: Transact): Following {
  const feeds = db.prepare(`${FEEDS} where ended_at is null order by id`)
  const one = db.prepare(`${FEEDS} where ended_at is null and id = ?`)
  const feedAt = db.prepare('select id, ended_at from feeds where address = ?')
  const add = db.prepare('insert into feeds (address, title, added_at, next_at, interval_ms) values (?, ?, ?, ?, ?)')
  const again = db.prepare('update feeds set ended_at = null, next_at = ?, failures = 0 where id = ?')
  const end = db.prepare('update feeds set ended_at = ? where address = ? and ended_at is null')
  const seen = db.prepare(
    'select id, stamp, state, readings, address, title from feed_items where feed_id = ? and key = ?',
  )
  const elsewhere = db.prepare('select 1 from feed_items where address = ? limit 1')
  const insert = db.prepare(
    'insert into feed_items (feed_id, key, address, title, host, stamp, state, due_at, seen_at, item) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const wake = db.prepare(
    "update feed_items set state = 'waiting', stamp = ?, item = ?, due_at = ?, seen_at = ?, tries = 0, failure = null where id = ?",
  )
  const polled = db.prepare(
    'update feeds set polls = polls + 1, items = items + ?, fresh_at = coalesce(?, fresh_at) where id = ?',
  )
  const failed = db.prepare('update feeds set polls = polls + 1, failed_polls = failed_polls + 1 where id = ?')
  const forget = db.prepare(
    'delete from feed_items where feed_id = ? and done_at < ? and key not in (select value from json_each(?))',
  )
  const waiting = db.prepare(`select * from feed_items where id in (select id from (select id,
    row_number() over (partition by host order by due_at, id) as place from feed_items where state = 'waiting') where place = 1)`)
  const count = db.prepare("select count(*) as waiting from feed_items where state = 'waiting'")
  const done = db.prepare(
    'update feed_items set state = ?, done_at = ?, failure = ?, item = null, readings = readings + 1, tries = tries + 1 where id = ?',
  )
  const later = db.prepare('update feed_items set due_at = ?, failure = ?, tries = tries + ? where id = ?')
  const kept = db.prepare('update feeds set kept = kept + 1 where id = (select feed_id from feed_items where id = ?)')
  const refused = db.prepare(
    'update feeds set refused = refused + 1 where id = (select feed_id from feed_items where id = ?)',
  )
  const hosts = db.prepare('select * from hosts')
  const setHost = db.prepare(`insert into hosts (host, next_at, failures, failure) values (?, ?, ?, ?)
    on conflict (host) do update set next_at = excluded.next_at, failures = excluded.failures, failure = excluded.failure`)
  const dropHost = db.prepare('delete from hosts where host = ?')

  /** Keeps an item; true where it is a new one. */
  const keep = (feed: number, told: SeenItem, at: number): boolean => {
    const { address, title, host, stamp, item } = told
    const first = seen.get(feed, told.key)
    const isOther = first !== undefined && first.address !== address && first.title !== title
    const key = isOther ? told.ownKey : told.key
    const row = isOther ? seen.get(feed, key) : first
    if (row === undefined) {
      const twin = address !== null && elsewhere.get(address) !== undefined
      insert.run(feed, key, address, title, host, stamp, twin ? 'elsewhere' : 'waiting', at, at, twin ? null : item)
      return true
    }
    const changed =
      stamp !== null &&
      row.stamp !== stamp &&
      row.state !== 'elsewhere' &&
      row.state !== 'waiting' &&
      Number(row.readings) < MOST_READINGS
    if (changed) wake.run(stamp, item, at, at, Number(row.id))
    return false
  }

  return {
    feeds: async () => feeds.all().map(feedOf),
    feed: async (id) => {
      const row = one.get(id)
      return row === undefined ? undefined : feedOf(row)
    },
    follow: (asked, at, { intervalMs }) =>
      transact(() => {
        let fresh = 0
        for (const { address, title } of asked) {
          const row = feedAt.get(address)
          if (row === undefined) add.run(address, title, at, at, intervalMs)
          else if (row.ended_at !== null) again.run(at, Number(row.id))
          if (row === undefined || row.ended_at !== null) fresh++
        }
        return fresh
      }),
    unfollow: (address, at) => transact(() => end.run(at, address).changes > 0),
    polled: (feed, items, at, change) =>
      transact(() => {
        const fresh = items.filter((item) => keep(feed, item, at)).length
        set(db, feed, change(fresh))
        polled.run(fresh, fresh > 0 ? at : null, feed)
        if (fresh > 0)
          forget.run(feed, at - REMEMBERED, JSON.stringify(items.flatMap(({ key, ownKey }) => [key, ownKey])))
        return fresh
      }),
    failed: (feed, change) =>
      transact(() => {
        set(db, feed, change)
        failed.run(feed)
      }),
    waiting: async () => waiting.all().map(waitingOf),
    waitingCount: async () => Number(count.get()?.waiting),
    settle: (item: number, outcome: ItemOutcome, at: number) =>
      transact(() => {
        if (outcome.state === 'waiting') later.run(outcome.dueAt, outcome.failure, Number(outcome.tried), item)
        else {
          done.run(outcome.state, at, outcome.state === 'refused' ? outcome.failure : null, item)
          ;(outcome.state === 'kept' ? kept : refused).run(item)
        }
      }),
    hosts: async () => hosts.all().map(hostOf),
    host: ({ host, nextAt, failures, failure }) =>
      transact(() => {
        if (failures === 0 && failure === null) dropHost.run(host)
        else setHost.run(host, nextAt, failures, failure)
      }),
  }
}

const COLUMNS: Readonly<Record<keyof FeedChange, string>> = {
  title: 'title',
  language: 'language',
  etag: 'etag',
  lastModified: 'last_modified',
  digest: 'digest',
  pace: 'pace',
  nextAt: 'next_at',
  intervalMs: 'interval_ms',
  perDay: 'per_day',
  polledAt: 'polled_at',
  failures: 'failures',
  failure: 'failure',
  failedAt: 'failed_at',
  movedTo: 'moved_to',
}

function set(db: Database, feed: number, change: FeedChange): void {
  const named = Object.entries(change) as (readonly [keyof FeedChange, Value])[]
  if (named.length === 0) return
  const columns = named.map(([name]) => `${COLUMNS[name]} = ?`).join(', ')
  db.prepare(`update feeds set ${columns} where id = ?`).run(...named.map(([, value]) => value), feed)
}
