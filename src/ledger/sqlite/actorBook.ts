import { foldName } from '../../terms/index.ts'
import type { Guise } from '../identity/index.ts'
import type { ActorField } from '../tables.ts'
import type { Database, Row } from './database.ts'
import type { IdentityGraph } from './identityGraph.ts'
import { listedReader } from './listed.ts'
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
  const tidyAliases = db.prepare('delete from aliases where actor_id = ? and uses <= 0 and given = 0')
  const tidyVariants = db.prepare('delete from actor_variants where actor_id = ? and uses <= 0')
  const left = db.prepare('select articles from actors where id = ?')
  const remove = db.prepare('delete from actors where id = ?')
  const best = (field: ActorField) =>
    `(select value from actor_variants where actor_id = actors.id and field = '${field}' order by uses desc, value limit 1)`
  const show = db.prepare(
    `update actors set kind = coalesce(?, ${best('kind')}), name = coalesce(?, ${best('name')}), country = coalesce(?, ${best('country')}) where id = ?`,
  )
  const root = db.prepare(
    'select guises.guise, guises.root_id from guises where root_id = (select guise_id from actors where id = ?)',
  )
  const ungive = db.prepare('update aliases set given = 0 where actor_id = ? and given = 1')
  const give = db.prepare(`insert into aliases (actor_id, alias, folded, uses, given) values (?, ?, ?, 0, 1)
    on conflict do update set given = 1 returning id`)
  const listed = listedReader(db)
  const touched = new Set<number>()

  let made = 0

  const actorOf = (guiseRoot: number, guise: Guise): number => {
    const before = known.get(guiseRoot)?.id
    if (before !== undefined) return Number(before)
    made++
    return insert.run(guiseRoot, String(keyOf.get(guiseRoot)?.key), guise.kind, guise.name, guise.country).id
  }

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

  /** What people say of an actor goes before what reports say: a name it was given, else the first list that has it. */
  const choose = (actor: number): void => {
    const guises = root.all(actor)
    const entries = listed(Number(guises[0]?.root_id))
    const renamed = rulings.nameOf(guises.map((it) => JSON.parse(String(it.guise)) as Guise))
    const [first] = entries
    show.run(first?.kind ?? null, renamed ?? first?.name ?? null, first?.country ?? null, actor)
    ungive.run(actor)
    const names = entries.flatMap((entry) => [entry.name, ...entry.aliases])
    for (const name of renamed === null ? names : [renamed, ...names]) {
      const folded = foldName(name)
      const id = Number(give.get(actor, name, folded)?.id)
      for (const part of folded.split(' ')) if (part !== '') word.run(part, id)
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
      made = 0
    },
    /** Shows of each actor that changed what most reports say; of equals the first in code point order. Takes out who is in no report.
     * Gives how many more actors there are than before. */
    finish: (): number => {
      let gone = 0
      for (const actor of touched) {
        if (Number(left.get(actor)?.articles ?? 0) <= 0) {
          gone += remove.run(actor).changes
          continue
        }
        tidyVariants.run(actor)
        choose(actor)
        tidyAliases.run(actor)
      }
      touched.clear()
      const more = made - gone
      made = 0
      return more
    },
  }
}

export type ActorBook = ReturnType<typeof actorBook>
