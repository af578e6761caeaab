import { foldName } from '../../terms/index.ts'
import type { Guise } from '../identity/index.ts'
import type { KnownEntry } from '../knownList.ts'
import type { Database, Row } from './database.ts'
import type { IdentityGraph } from './identityGraph.ts'
import { bump } from './lineChange.ts'
import { listedReader } from './listed.ts'
import type { Rulings } from './rulings.ts'

/** What changes in the book of one actor within one transaction. */
type ActorChange = {
  mentions: number
  articles: number
  /** By JSON of kind, name and country. */
  readonly looks: Map<string, number>
  readonly aliases: Map<string, number>
}

/** Keeps the rows of actors: who they are by their guises, how often they are spoken of, and under which names. Counts in memory and writes
 * once a transaction. */
export function actorBook(db: Database, graph: IdentityGraph, rulings: Rulings) {
  const known = db.prepare('select id from actors where guise_id = ?')
  const insert = db.prepare('insert into actors (guise_id, key, kind, name, country) values (?, ?, ?, ?, ?)')
  const appearance = db.prepare('select * from appearances where id = ?')
  const place = db.prepare('update appearances set actor_id = ? where id = ?')
  const placeNew = db.prepare('update appearances set guise_id = ?, actor_id = ? where id = ?')
  const raise = db.prepare('update aliases set uses = uses + ? where actor_id = ? and alias = ?')
  const alias = db.prepare('insert into aliases (actor_id, alias, folded, uses) values (?, ?, ?, ?)')
  const word = db.prepare('insert into name_words (word, alias_id) values (?, ?) on conflict do nothing')
  const look = db.prepare(`insert into actor_looks (actor_id, kind, name, country, uses) values (?, ?, ?, ?, ?)
    on conflict do update set uses = uses + excluded.uses`)
  const tidy = [
    db.prepare('delete from aliases where actor_id = ? and uses <= 0 and given = 0'),
    db.prepare('delete from actor_looks where actor_id = ? and uses <= 0'),
  ]
  const stored = db.prepare('select guise_id, kind, name, country, mentions, articles from actors where id = ?')
  const remove = db.prepare('delete from actors where id = ?')
  const looks = db.prepare('select kind, name, country, uses from actor_looks where actor_id = ?')
  const show = db.prepare('update actors set kind = ?, name = ?, country = ?, mentions = ?, articles = ? where id = ?')
  const root = db.prepare(
    'select guises.guise from guises where root_id = (select guise_id from actors where id = ?) order by id',
  )
  const ungive = db.prepare('update aliases set given = 0 where actor_id = ? and given = 1')
  const give = db.prepare(`insert into aliases (actor_id, alias, folded, uses, given) values (?, ?, ?, 0, 1)
    on conflict do update set given = 1 returning id`)
  const anyListed = db.prepare('select 1 from listed limit 1')
  const anyGiven = db.prepare('select 1 from aliases where given = 1 limit 1')
  const listed = listedReader(db)
  const touched = new Map<number, ActorChange>()
  const gone = new Set<number>()
  /** Actors whose given names were looked at anew. */
  const given = new Set<number>()

  let made = 0

  const actorOf = (guiseRoot: number): number => {
    const before = known.get(guiseRoot)?.id
    if (before !== undefined) return Number(before)
    const { kind, name, country } = graph.guiseAt(guiseRoot)
    made++
    return insert.run(guiseRoot, graph.keyAt(guiseRoot), kind, name, country).id
  }

  const changeOf = (actor: number): ActorChange => {
    const before = touched.get(actor)
    if (before !== undefined) return before
    const change: ActorChange = { mentions: 0, articles: 0, looks: new Map(), aliases: new Map() }
    touched.set(actor, change)
    return change
  }
  const tally = (actor: number, it: Row, by: 1 | -1): void => {
    const change = changeOf(actor)
    change.mentions += by * Number(it.mentions)
    change.articles += by
    bump(change.looks, JSON.stringify([it.kind, it.name, it.country ?? '']), by)
    for (const name of JSON.parse(String(it.aliases)) as string[]) bump(change.aliases, name, by)
  }

  const writeAliases = (actor: number, { aliases }: ActorChange): void => {
    for (const [name, by] of aliases) {
      if (raise.run(by, actor, name).changes > 0) continue
      const folded = foldName(name)
      const { id } = alias.run(actor, name, folded, by)
      for (const part of folded.split(' ')) if (part !== '') word.run(part, id)
    }
  }

  /** What people say of an actor goes before what reports say: a name it was given, else the first list that has it. It is found by these names too. */
  const giveNames = (actor: number, renamed: string | null, entries: readonly KnownEntry[]): void => {
    if (ungive.run(actor).changes > 0) given.add(actor)
    const names = entries.flatMap((entry) => [entry.name, ...entry.aliases])
    for (const name of renamed === null ? names : [renamed, ...names]) {
      const folded = foldName(name)
      const id = Number(give.get(actor, name, folded)?.id)
      for (const part of folded.split(' ')) if (part !== '') word.run(part, id)
    }
  }

  /** Gives an actor what most articles say of it; of equals the first in code point order. Whether its country is another now. */
  const writeActor = (actor: number, change: ActorChange, told: Told): boolean => {
    const old = stored.get(actor)
    if (old === undefined) return false
    const articles = Number(old.articles) + change.articles
    writeAliases(actor, change)
    for (const [of, by] of change.looks) {
      const [kind = '', name = '', country = ''] = JSON.parse(of) as string[]
      look.run(actor, kind, name, country, by)
    }
    if (articles <= 0) gone.add(actor)
    const rows = looks.all(actor)
    const most = (field: 'kind' | 'name' | 'country') => mostHave(rows, field)
    const renamed = rulings.namesAny()
      ? rulings.nameOf(root.all(actor).map((it) => JSON.parse(String(it.guise)) as Guise))
      : null
    const entries = told.listed ? listed(Number(old.guise_id)) : []
    const [entry] = entries
    if (told.given || renamed !== null || entries.length > 0) giveNames(actor, renamed, entries)
    if ([...change.looks.values(), ...change.aliases.values()].some((by) => by < 0) || given.has(actor))
      for (const statement of tidy) statement.run(actor)
    const country = entry?.country ?? most('country')
    const mentions = Number(old.mentions) + change.mentions
    show.run(
      entry?.kind ?? most('kind') ?? old.kind ?? null,
      renamed ?? entry?.name ?? most('name') ?? old.name ?? null,
      country,
      mentions,
      articles,
      actor,
    )
    return country !== old.country
  }

  return {
    /** Gives an appearance the actor that its guise is of now; gives false where it is that already. */
    place: (id: number): boolean => {
      const it = appearance.get(id)
      if (it === undefined || it.guise_id === null) return false
      const actor = actorOf(graph.rootOf(Number(it.guise_id)))
      if (it.actor_id === actor) return false
      if (it.actor_id !== null) tally(Number(it.actor_id), it, -1)
      place.run(actor, id)
      tally(actor, it, 1)
      return true
    },
    /** Gives an appearance that has none yet its guise and the actor that this is of. */
    placeNew: (it: Row, guise: number): void => {
      const actor = actorOf(graph.rootOf(guise))
      placeNew.run(guise, actor, Number(it.id))
      tally(actor, it, 1)
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
      if (actor !== undefined) changeOf(Number(actor))
    },
    forget: (): void => {
      touched.clear()
      gone.clear()
      given.clear()
      made = 0
    },
    /** Shows of each actor that changed what most reports say; gives those that are of another country now. */
    finish: (): number[] => {
      if (touched.size === 0) return []
      const told = { listed: anyListed.get() !== undefined, given: anyGiven.get() !== undefined }
      const moved = [...touched].filter(([actor, change]) => writeActor(actor, change, told)).map(([actor]) => actor)
      touched.clear()
      return moved
    },
    /** Takes out who is in no report any more, once no line speaks of them; gives how many more actors there are than before. */
    sweep: (): number => {
      let more = made
      for (const actor of gone) more -= remove.run(actor).changes
      gone.clear()
      given.clear()
      made = 0
      return more
    },
  }
}

/** Whether people told the ledger of any actor: by lists, or by names that they gave. */
type Told = { readonly listed: boolean; readonly given: boolean }

/** What most articles have in one field where they have anything; of equals the first in code order. */
function mostHave(rows: readonly Row[], field: 'kind' | 'name' | 'country'): string | null {
  const uses = new Map<string, number>()
  for (const row of rows) if (row[field] !== '') bump(uses, String(row[field]), Number(row.uses))
  let best: readonly [value: string, uses: number] | undefined
  for (const it of uses) if (best === undefined || it[1] > best[1] || (it[1] === best[1] && it[0] < best[0])) best = it
  return best?.[0] ?? null
}

export type ActorBook = ReturnType<typeof actorBook>
