import { foldName } from '../../terms/index.ts'
import type { Guise } from '../identity/index.ts'
import type { ActorField } from '../tables.ts'
import type { Database, Row } from './database.ts'
import type { IdentityGraph } from './identityGraph.ts'
import type { Rulings } from './rulings.ts'

/** Keeps the rows of actors: who they are by their guises, how often they are spoken of, and under which names. */
export function actorBook(db: Database, graph: IdentityGraph, rulings: Rulings) {
  const known = db.prepare('select id from actors where guise_id = ?')
  const insert = db.prepare('insert into actors (guise_id, key, kind, name, country) values (?, ?, ?, ?, ?)')
  const keyOf = db.prepare('select key from guises where id = ?')
  const count = db.prepare('update actors set mentions = mentions + ?, articles = articles + ? where id = ?')
  const appearance = db.prepare('select * from appearances where id = ?')
  const place = db.prepare('update appearances set actor_id = ? where id = ?')
  const alias = db.prepare(`insert into aliases (actor_id, alias, folded, uses) values (?, ?, ?, 1)
    on conflict do update set uses = uses + 1 returning id, uses`)
  const unalias = db.prepare('update aliases set uses = uses - 1 where actor_id = ? and alias = ?')
  const word = db.prepare('insert into name_words (word, alias_id) values (?, ?) on conflict do nothing')
  const bump = db.prepare(`insert into actor_variants (actor_id, field, value, uses) values (?, ?, ?, ?)
    on conflict do update set uses = uses + excluded.uses`)
  const tidy = [
    db.prepare('delete from aliases where actor_id = ? and uses <= 0'),
    db.prepare('delete from actor_variants where actor_id = ? and uses <= 0'),
  ]
  const left = db.prepare('select articles from actors where id = ?')
  const remove = db.prepare('delete from actors where id = ?')
  const best = (field: ActorField) =>
    `(select value from actor_variants where actor_id = actors.id and field = '${field}' order by uses desc, value limit 1)`
  const choose = db.prepare(
    `update actors set kind = ${best('kind')}, name = coalesce(?, ${best('name')}), country = ${best('country')} where id = ?`,
  )
  const root = db.prepare(
    'select guises.guise, guises.id from guises where root_id = (select guise_id from actors where id = ?)',
  )
  const touched = new Set<number>()

  const actorOf = (guiseRoot: number, guise: Guise): number =>
    Number(
      known.get(guiseRoot)?.id ??
        insert.run(guiseRoot, String(keyOf.get(guiseRoot)?.key), guise.kind, guise.name, guise.country).id,
    )

  const tally = (actor: number, it: Row, by: 1 | -1): void => {
    touched.add(actor)
    count.run(by * Number(it.mentions), by, actor)
    bump.run(actor, 'kind', String(it.kind), by)
    bump.run(actor, 'name', String(it.name), by)
    if (it.country !== null) bump.run(actor, 'country', String(it.country), by)
    for (const name of JSON.parse(String(it.aliases)) as string[]) {
      if (by < 0) unalias.run(actor, name)
      else {
        const folded = foldName(name)
        const written = alias.get(actor, name, folded)
        if (written?.uses === 1)
          for (const part of folded.split(' ')) if (part !== '') word.run(part, Number(written.id))
      }
    }
  }

  return {
    /** Gives an appearance the actor that its guise is of now; gives false where it is that already. */
    place: (id: number): boolean => {
      const it = appearance.get(id)
      if (it === undefined || it.guise_id === null) return false
      const guiseRoot = graph.rootOf(Number(it.guise_id))
      const actor = actorOf(guiseRoot, graph.guiseAt(guiseRoot))
      if (it.actor_id === actor) return false
      if (it.actor_id !== null) tally(Number(it.actor_id), it, -1)
      place.run(actor, id)
      tally(actor, it, 1)
      return true
    },
    /** Takes an appearance out of its actor's book. */
    withdraw: (id: number): void => {
      const it = appearance.get(id)
      if (it === undefined || it.actor_id === null) return
      tally(Number(it.actor_id), it, -1)
      place.run(null, id)
    },
    /** The actor of a guise is shown anew, as after it was given a name. */
    touchGuise: (guise: number): void => {
      const actor = known.get(graph.rootOf(guise))?.id
      if (actor !== undefined) touched.add(Number(actor))
    },
    forget: (): void => {
      touched.clear()
    },
    /** Shows of each actor that changed what most reports say; of equals the first in code point order. Takes out who is in no report. */
    finish: (): void => {
      for (const actor of touched) {
        for (const statement of tidy) statement.run(actor)
        if (Number(left.get(actor)?.articles ?? 0) <= 0) remove.run(actor)
        else choose.run(rulings.nameOf(root.all(actor).map((it) => JSON.parse(String(it.guise)) as Guise)), actor)
      }
      touched.clear()
    },
  }
}

export type ActorBook = ReturnType<typeof actorBook>
