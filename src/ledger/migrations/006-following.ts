import { type Kysely, type Migration, sql } from 'kysely'

/** The feeds that are followed and what was seen in them, hosts that asked to be left alone, watches, and what they have yet to deliver. */
export const following: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS: readonly string[] = [
  `create table feeds (
    id integer primary key, address text not null unique, title text, language text, added_at integer not null, ended_at integer,
    etag text, last_modified text, digest text, next_at integer not null, interval_ms integer not null, per_day real, polled_at integer, fresh_at integer,
    failures integer not null default 0, failure text, failed_at integer, moved_to text, polls integer not null default 0,
    failed_polls integer not null default 0, items integer not null default 0, kept integer not null default 0, refused integer not null default 0)`,
  `create table feed_items (
    id integer primary key, feed_id integer not null references feeds (id) on delete cascade, key text not null, address text, title text, host text not null,
    stamp text, state text not null, due_at integer not null, tries integer not null default 0, readings integer not null default 0,
    seen_at integer not null, done_at integer, failure text, item text, constraint feed_items_once unique (feed_id, key))`,
  "create index feed_items_waiting on feed_items (host, due_at, id) where state = 'waiting'",
  'create index feed_items_address on feed_items (address)',
  'create table hosts (host text primary key, next_at integer not null, failures integer not null, failure text) without rowid',
  `create table watches (
    id integer primary key, query text not null, channel text not null, target text, made_at text not null, from_article integer not null,
    read_to integer not null)`,
  `create table watch_told (
    watch_id integer not null references watches (id) on delete cascade, article_id integer not null, kind text not null, start integer not null,
    "end" integer not null, constraint watch_told_once primary key (watch_id, article_id, kind, start, "end")) without rowid`,
  `create table outbox (
    id integer primary key, key text not null unique, watch_id integer not null references watches (id) on delete cascade, line text not null,
    made_at integer not null, due_at integer not null, tries integer not null default 0, failure text, sent_at integer)`,
  'create index outbox_pending on outbox (due_at) where sent_at is null',
]
