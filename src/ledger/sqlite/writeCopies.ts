import type { Article } from '../../terms/index.ts'
import { alike, bandsOf, bodyKey, bodyWords, shinglesOf } from '../sameness/index.ts'
import type { Database } from './database.ts'

/** `alone` where no other article says it or a version of it. */
export type WrittenBody = { readonly id: number; readonly key: string; readonly alone: boolean }

/** Writes what an article's body says, once for all that say it, and which other bodies are versions of it. */
export function bodyWriter(db: Database): (article: Article) => WrittenBody {
  const known = db.prepare('select id from bodies where key = ?')
  const body = db.prepare('insert into bodies (key) values (?)')
  const band = db.prepare(
    'insert into body_bands (band, body_id) select value, ? from json_each(?) where true on conflict do nothing',
  )
  const near = db.prepare('select distinct body_id from body_bands where band in (select value from json_each(?))')
  const sample = db.prepare('select text, body from articles where body_id = ? limit 1')
  const like = db.prepare('insert into body_likeness (body_id, like_id) values (?, ?)')

  const wordsOf = (id: number): string => {
    const row = sample.get(id)
    const spans = JSON.parse(String(row?.body ?? '[]')) as [start: number, end: number][]
    return bodyWords(
      String(row?.text ?? ''),
      spans.map(([start, end]) => ({ start, end })),
    )
  }

  return (article) => {
    const words = bodyWords(article.text, article.body)
    const key = bodyKey(article, words)
    const before = known.get(key)
    if (before !== undefined) return { id: Number(before.id), key, alone: false }
    const bands = bandsOf(words)
    const others = near.all(JSON.stringify(bands)).map((row) => Number(row.body_id))
    const { id } = body.run(key)
    const shingles = others.length === 0 ? undefined : shinglesOf(words)
    let alone = true
    for (const other of others) {
      if (shingles === undefined || !alike(shingles, shinglesOf(wordsOf(other)))) continue
      alone = false
      like.run(id, other)
      like.run(other, id)
    }
    band.run(id, JSON.stringify(bands))
    return { id, key, alone }
  }
}

/** Names for a new article the earliest that it is a copy of, and makes it the original of those that it is earlier than.
 * Earlier is by publication, then by key; articles without a publication come last. */
export function copyWriter(db: Database): (articleId: number, bodyId: number) => void {
  const place = (table: string) => `(coalesce(${table}.published_at, 9e15), ${table}.key)`
  const versions = '(select ?2 union all select like_id from body_likeness where body_id = ?2)'
  const original = db.prepare(`update articles set copy_of = (
      select other.id from articles as other
      where other.body_id in ${versions} and ${place('other')} < ${place('articles')}
      order by coalesce(other.published_at, 9e15), other.key limit 1)
    where id = ?1`)
  const later = db.prepare(`update articles set copy_of = ?1
    where body_id in ${versions}
      and ${place('articles')} > (select ${place('it').slice(1, -1)} from articles as it where it.id = ?1)
      and (copy_of is null or (select ${place('old').slice(1, -1)} from articles as old where old.id = articles.copy_of)
        > (select ${place('it').slice(1, -1)} from articles as it where it.id = ?1))`)
  return (articleId, bodyId) => {
    original.run(articleId, bodyId)
    later.run(articleId, bodyId)
  }
}
