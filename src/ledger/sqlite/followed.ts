import type { FollowedFeed, HostState, WaitingItem } from '../following.ts'
import type { Row, Value } from './database.ts'

export const FEEDS = 'select * from feeds'

const text = (value: Value | undefined): string | null => (value === null || value === undefined ? null : String(value))
const number = (value: Value | undefined): number | null =>
  value === null || value === undefined ? null : Number(value)

/** A feed as its row has it. */
export const feedOf = (row: Row): FollowedFeed => ({
  id: Number(row.id),
  address: String(row.address),
  title: text(row.title),
  language: text(row.language),
  addedAt: Number(row.added_at),
  etag: text(row.etag),
  lastModified: text(row.last_modified),
  digest: text(row.digest),
  pace: text(row.pace),
  nextAt: Number(row.next_at),
  intervalMs: Number(row.interval_ms),
  perDay: number(row.per_day),
  polledAt: number(row.polled_at),
  freshAt: number(row.fresh_at),
  failures: Number(row.failures),
  failure: text(row.failure),
  failedAt: number(row.failed_at),
  movedTo: text(row.moved_to),
  polls: Number(row.polls),
  failedPolls: Number(row.failed_polls),
  items: Number(row.items),
  kept: Number(row.kept),
  refused: Number(row.refused),
})

/** An item that waits, as its row has it. */
export const waitingOf = (row: Row): WaitingItem => ({
  id: Number(row.id),
  feed: Number(row.feed_id),
  key: String(row.key),
  address: text(row.address),
  title: text(row.title),
  host: String(row.host),
  stamp: text(row.stamp),
  item: String(row.item),
  dueAt: Number(row.due_at),
  tries: Number(row.tries),
  seenAt: Number(row.seen_at),
})

/** A host as its row has it. */
export const hostOf = (row: Row): HostState => ({
  host: String(row.host),
  nextAt: Number(row.next_at),
  failures: Number(row.failures),
  failure: text(row.failure),
})
