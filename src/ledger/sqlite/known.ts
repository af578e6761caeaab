import { type Actor, type ActorKind, actorId, type KnownActors } from '../../terms/index.ts'
import type { Database } from './database.ts'

/** Every actor with all its names, in the order of their keys. */
export function knownActors(db: Database): KnownActors {
  const aliases = new Map<number, string[]>()
  for (const row of db.prepare('select actor_id, alias from aliases order by alias').iterate()) {
    const names = aliases.get(Number(row.actor_id))
    if (names === undefined) aliases.set(Number(row.actor_id), [String(row.alias)])
    else names.push(String(row.alias))
  }
  const rows = db.prepare('select id, key, kind, name, country from actors order by key').all()
  const actors = rows.map(
    (row): Actor => ({
      id: actorId(String(row.key)),
      kind: row.kind as ActorKind,
      name: String(row.name),
      aliases: aliases.get(Number(row.id)) ?? [],
      country: row.country === null ? null : String(row.country),
    }),
  )
  return { actors }
}
