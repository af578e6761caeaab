import { type ActorId, Failure } from '../../terms/index.ts'
import type { Record } from '../ledger.ts'
import type { Database } from './database.ts'
import { publishedAt } from './writeArticle.ts'

/** The number of each actor's appearance in one article. */
export type Appearances = ReadonlyMap<ActorId, number>

/** Writes the actors of one reading as it has them, and where it speaks of them. */
export function appearanceWriter(db: Database): (articleId: number, record: Record) => Appearances {
  const appearance =
    db.prepare(`insert into appearances (article_id, local, kind, name, country, aliases, unnamed, mentions, published_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const mention = db.prepare('insert into mentions (appearance_id, "start", "end", form) values (?, ?, ?, ?)')

  return (articleId, { article, actors, mentions }) => {
    const times = new Map<ActorId, number>()
    for (const { actor } of mentions) times.set(actor, (times.get(actor) ?? 0) + 1)
    const written = new Map<ActorId, number>()
    const at = publishedAt(article)
    for (const it of actors) {
      const aliases = JSON.stringify([...new Set([it.name, ...it.aliases])])
      const unnamed = it.unnamed === true ? 1 : 0
      const count = times.get(it.id) ?? 0
      written.set(it.id, appearance.run(articleId, it.id, it.kind, it.name, it.country, aliases, unnamed, count, at).id)
    }
    for (const { actor, span, form } of mentions) {
      const id = written.get(actor)
      if (id === undefined)
        throw new Failure('BAD_READING', `${article.source} speaks of actor ${actor}, which its reading does not name`)
      mention.run(id, span.start, span.end, form)
    }
    return written
  }
}
