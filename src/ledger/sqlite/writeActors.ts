import type { Actor, ActorId } from '../../terms/index.ts'
import { Failure, foldName } from '../../terms/index.ts'
import { actorKey } from '../identity/index.ts'
import type { Record } from '../ledger.ts'
import type { ActorField } from '../tables.ts'
import type { Database } from './database.ts'
import type { WrittenArticle } from './writeArticle.ts'

/** An actor of a reading in the ledger. */
export type WrittenActor = { readonly id: number; readonly key: string }
export type WrittenActors = (actor: ActorId) => WrittenActor

/** Writes the actors of one reading and where it speaks of them; gives each its place in the ledger. */
export function actorWriter(db: Database) {
  const known = db.prepare('select id from actors where key = ?')
  const actor = db.prepare('insert into actors (key, kind, name, country) values (?, ?, ?, ?)')
  const appearance = db.prepare(
    'insert into appearances (article_id, actor_id, local, kind, name, country, aliases) values (?, ?, ?, ?, ?, ?, ?)',
  )
  const mention = db.prepare('insert into mentions (actor_id, article_id, "start", "end", form) values (?, ?, ?, ?, ?)')
  const count = db.prepare('update actors set mentions = mentions + ?, articles = articles + 1 where id = ?')
  const alias = aliasWriter(db)
  const choose = chooser(db)

  const write = ({ id: articleId, bodyKey }: WrittenArticle, it: Actor): WrittenActor => {
    const key = actorKey(it, bodyKey)
    const id = known.get(key)?.id ?? actor.run(key, it.kind, it.name, it.country).id
    const aliases = [...new Set([it.name, ...it.aliases])]
    appearance.run(articleId, id, it.id, it.kind, it.name, it.country, JSON.stringify(aliases))
    for (const name of aliases) alias(Number(id), name)
    return { id: Number(id), key }
  }

  return (article: WrittenArticle, record: Record): WrittenActors => {
    const written = new Map(record.actors.map((it) => [it.id, write(article, it)]))
    const of: WrittenActors = (local) => {
      const found = written.get(local)
      if (found !== undefined) return found
      throw new Failure(
        'BAD_READING',
        `${record.article.source} speaks of actor ${local}, which its reading does not name`,
      )
    }
    const mentions = new Map<number, number>(record.actors.map((it) => [of(it.id).id, 0]))
    for (const { actor: local, span, form } of record.mentions) {
      const { id } = of(local)
      mention.run(id, article.id, span.start, span.end, form)
      mentions.set(id, (mentions.get(id) ?? 0) + 1)
    }
    for (const [id, times] of mentions) count.run(times, id)
    for (const it of record.actors) choose(of(it.id).id, it)
    return of
  }
}

/** Writes a name of an actor and the words one may look it up by. */
function aliasWriter(db: Database) {
  const alias = db.prepare(`insert into aliases (actor_id, alias, folded, uses) values (?, ?, ?, 1)
    on conflict do update set uses = uses + 1 returning id, uses`)
  const word = db.prepare('insert into name_words (word, alias_id) values (?, ?) on conflict do nothing')
  return (actorId: number, name: string): void => {
    const folded = foldName(name)
    const row = alias.get(actorId, name, folded)
    if (row?.uses !== 1) return
    for (const part of folded.split(' ')) if (part !== '') word.run(part, Number(row.id))
  }
}

/** Counts what an article says of an actor; what most say is shown, of equals the first in code point order, whatever came first. */
function chooser(db: Database) {
  const bump = db.prepare(`insert into actor_variants (actor_id, field, value, uses) values (?, ?, ?, 1)
    on conflict do update set uses = uses + 1`)
  const best = (field: ActorField) =>
    `(select value from actor_variants where actor_id = actors.id and field = '${field}' order by uses desc, value limit 1)`
  const choose = db.prepare(
    `update actors set kind = ${best('kind')}, name = ${best('name')}, country = ${best('country')} where id = ?`,
  )
  return (actorId: number, { kind, name, country }: Actor): void => {
    bump.run(actorId, 'kind', kind)
    bump.run(actorId, 'name', name)
    if (country !== null) bump.run(actorId, 'country', country)
    choose.run(actorId)
  }
}
