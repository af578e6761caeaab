import type { Generated } from 'kysely'
import type { FindingKind } from '../terms/index.ts'

/** The tables of what is followed and watched. */
export type FollowingTables = {
  feeds: FeedsTable
  feed_items: FeedItemsTable
  hosts: HostsTable
  watches: WatchesTable
  watch_told: WatchToldTable
  outbox: OutboxTable
}

/** A feed that is followed. Times are milliseconds since 1970 UTC. */
type FeedsTable = {
  id: Generated<number>
  address: string
  /** The outlet, as the feed or the user's list calls it. */
  title: string | null
  language: string | null
  added_at: number
  /** When it was followed no more. */
  ended_at: number | null
  etag: string | null
  last_modified: string | null
  /** Of the bytes of the last poll. */
  digest: string | null
  /** JSON of what it asks of its own pace. */
  pace: string | null
  next_at: number
  interval_ms: number
  /** Items a day, as far as polls have shown. */
  per_day: number | null
  polled_at: number | null
  /** The last poll that brought something new. */
  fresh_at: number | null
  /** In a row. */
  failures: number
  /** `CODE message` of the last one. */
  failure: string | null
  failed_at: number | null
  moved_to: string | null
  polls: number
  failed_polls: number
  items: number
  kept: number
  refused: number
}

/** What was seen in a feed. `key` tells an item from all others of its feed. */
type FeedItemsTable = {
  id: Generated<number>
  feed_id: number
  key: string
  address: string | null
  title: string | null
  /** The host to be asked for it; `feed N` where the feed has it whole. */
  host: string
  /** When the feed says it was changed. */
  stamp: string | null
  state: 'waiting' | 'kept' | 'refused' | 'elsewhere'
  due_at: number
  tries: number
  /** How often it was read. */
  readings: number
  seen_at: number
  done_at: number | null
  failure: string | null
  /** JSON of the item as the feed has it, while it waits. */
  item: string | null
}

/** Hosts that asked to be left alone, or failed. */
type HostsTable = { host: string; next_at: number; failures: number; failure: string | null }

/** What people watch for. Lines whose first article is not after `from_article` were there before; articles up to `read_to` were looked at. */
type WatchesTable = {
  id: Generated<number>
  query: string
  channel: string
  target: string | null
  made_at: string
  from_article: number
  read_to: number
}

/** Reports of lines that a watch has told of: a line with one of them is told already. */
type WatchToldTable = { watch_id: number; article_id: number; kind: FindingKind; start: number; end: number }

/** What watches have to deliver; `line` is JSON. */
type OutboxTable = {
  id: Generated<number>
  key: string
  watch_id: number
  line: string
  made_at: number
  due_at: number
  tries: number
  failure: string | null
  sent_at: number | null
}
