import type { Delivery, Watch, WatchChannel, Watching } from '../watching.ts'
import type { Database, Row } from './database.ts'
import type { Transact } from './transact.ts'

/** What is never tried again is due so late. */
const NEVER = 8_640_000_000_000_000

/** What was delivered so long ago, in milliseconds, is forgotten, but for the last hundred. */
const REMEMBERED = 90 * 86_400_000

/** Watches and their outbox, over a connection that writes. */
export function watchingIn(db: Database, transact: Transact): Watching {
  const watches = db.prepare('select * from watches order by id')
  const one = db.prepare('select * from watches where id = ?')
  const last = db.prepare('select coalesce(max(id), 0) as last from articles')
  const insert = db.prepare(
    'insert into watches (query, channel, target, made_at, from_article, read_to) values (?, ?, ?, ?, ?, ?)',
  )
  const remove = db.prepare('delete from watches where id = ?')
  const isTold =
    db.prepare(`select 1 from reports join watch_told as told on told.watch_id = ? and told.article_id = reports.article_id
    and told.kind = reports.kind and told.start = reports.start and told."end" = reports."end" where reports.finding_id = ? limit 1`)
  const mark = db.prepare(`insert or ignore into watch_told (watch_id, article_id, kind, start, "end")
    select ?, article_id, kind, start, "end" from reports where finding_id = ?`)
  const post = db.prepare('insert or ignore into outbox (key, watch_id, line, made_at, due_at) values (?, ?, ?, ?, ?)')
  const looked = db.prepare('update watches set read_to = max(read_to, ?) where id = ?')
  const due = db.prepare(`select outbox.* from outbox join watches on watches.id = watch_id
    where sent_at is null and due_at <= ? and channel in (select value from json_each(?)) order by outbox.id`)
  const lease = db.prepare('update outbox set due_at = ?, tries = tries + 1 where id = ?')
  const sent = db.prepare('update outbox set sent_at = ?, failure = null where id = ?')
  const failed = db.prepare('update outbox set failure = ?, due_at = ? where id = ?')
  const latest = db.prepare('select * from outbox where watch_id = ? order by id desc limit ?')
  const forget = db.prepare(`delete from outbox where watch_id = ?1 and sent_at < ?2
    and id not in (select id from outbox where watch_id = ?1 order by id desc limit 100)`)
  const pending = db.prepare(
    `select watch_id, count(*) as lines, max(failure) as failure from outbox where sent_at is null group by watch_id`,
  )

  return {
    watches: async () => watches.all().map(watchOf),
    add: ({ query, channel, target, madeAt, all }) =>
      transact(() => {
        const from = all ? 0 : Number(last.get()?.last)
        const { id } = insert.run(query, channel, target, madeAt, from, from)
        return watchOf(one.get(id) as Row)
      }),
    remove: (watch) => transact(() => remove.run(watch).changes > 0),
    lastArticle: async () => Number(last.get()?.last),
    tell: (watch, lines, readTo, at) =>
      transact(() => {
        let fresh = 0
        for (const { finding, key, line } of lines) {
          if (isTold.get(watch, finding) !== undefined) continue
          mark.run(watch, finding)
          fresh += post.run(`${watch}-${key}`, watch, line, at, at).changes
        }
        looked.run(readTo, watch)
        if (fresh > 0) forget.run(watch, at - REMEMBERED)
        return fresh
      }),
    take: (channels, at, leaseMs) =>
      transact(() => {
        const rows = due.all(at, JSON.stringify(channels))
        for (const row of rows) lease.run(at + leaseMs, Number(row.id))
        return rows.map((row) => ({ ...deliveryOf(row), tries: Number(row.tries) + 1 }))
      }),
    delivered: (delivery, at) =>
      transact(() => {
        sent.run(at, delivery)
      }),
    undelivered: (delivery, failure, dueAt) =>
      transact(() => {
        failed.run(failure, dueAt ?? NEVER, delivery)
      }),
    latest: async (watch, most) => latest.all(watch, most).map(deliveryOf),
    pending: async () =>
      new Map(
        pending
          .all()
          .map((row) => [
            Number(row.watch_id),
            { lines: Number(row.lines), failure: row.failure === null ? null : String(row.failure) },
          ]),
      ),
  }
}

const watchOf = (row: Row): Watch => ({
  id: Number(row.id),
  query: String(row.query),
  channel: String(row.channel) as WatchChannel,
  target: row.target === null ? null : String(row.target),
  madeAt: String(row.made_at),
  fromArticle: Number(row.from_article),
  readTo: Number(row.read_to),
})

const deliveryOf = (row: Row): Delivery => ({
  id: Number(row.id),
  key: String(row.key),
  watch: Number(row.watch_id),
  line: String(row.line),
  madeAt: Number(row.made_at),
  tries: Number(row.tries),
})
