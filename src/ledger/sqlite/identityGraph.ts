import type { Meant } from '../decisions.ts'
import {
  type Choice,
  chooseActor,
  type Guise,
  guiseKey,
  guiseKeys,
  guiseRank,
  type Settled,
} from '../identity/index.ts'
import { keyNumber } from '../sameness/index.ts'
import { settle } from '../settle.ts'
import type { Database } from './database.ts'
import { means, type Rulings } from './rulings.ts'

/** A guise whose actor is another now; `from` is undefined for one that had none yet. */
export type Moved = { readonly guise: number; readonly from: number | undefined; readonly to: number }

/** The guises of a ledger, and which of them are one actor's. */
export function identityGraph(db: Database, rulings: Rulings) {
  const known = db.prepare('select id from guises where key = ?')
  const insert = db.prepare('insert into guises (key, rank, guise) values (?, ?, ?)')
  const keep = db.prepare('insert into guise_keys (key, guise_id) values (?, ?) on conflict do nothing')
  const dropKeys = db.prepare('delete from guise_keys where guise_id = ?')
  const row = db.prepare('select guise, rank, root_id from guises where id = ?')
  const near = db.prepare(`select distinct guises.id, guises.rank, guises.root_id, guises.guise from guise_keys
    join guises on guises.id = guise_id where guise_keys.key in (select value from json_each(?)) and guises.id <> ?`)
  const assign = db.prepare('update guises set root_id = ?, confidence = ?, why = ? where id = ?')
  const dropDoubts = db.prepare('delete from doubts where guise_id = ?')
  const doubt = db.prepare(
    'insert into doubts (guise_id, other_id, confidence, why) values (?, ?, ?, ?) on conflict do nothing',
  )
  const use = db.prepare('update guises set uses = uses + ? where id = ?')
  const unused = db.prepare('select id from guises where id = ? and uses <= 0')
  const remove = db.prepare('delete from guises where id = ?')
  const members = db.prepare('select id from guises where root_id = ? and id <> ?')

  const guiseAt = (id: number): Guise => JSON.parse(String(row.get(id)?.guise)) as Guise
  const allKeys = (guise: Guise): { kept: readonly number[]; sought: readonly number[] } => {
    const { kept, sought } = guiseKeys(guise)
    const ruled = rulings.keysOf(guise)
    return { kept: [...kept, ...ruled].map(keyNumber), sought: [...sought, ...ruled].map(keyNumber) }
  }
  const writeKeys = (id: number, guise: Guise): void => {
    dropKeys.run(id)
    for (const key of allKeys(guise).kept) keep.run(key, id)
  }
  const neighbours = (id: number, guise: Guise) =>
    near.all(JSON.stringify(allKeys(guise).sought), id).map((it) => ({
      id: Number(it.id),
      rank: String(it.rank),
      root: it.root_id === null ? undefined : Number(it.root_id),
      guise: JSON.parse(String(it.guise)) as Guise,
    }))

  const run = (changed: Iterable<number>): Moved[] => {
    const moved = new Map<number, Moved>()
    const choices = new Map<number, Choice>()
    settle(changed, {
      rankOf: (id) => (row.get(id)?.rank as string | undefined) ?? undefined,
      rootOf: (id) => (row.get(id)?.root_id as number | null | undefined) ?? undefined,
      choose: (id) => {
        const guise = guiseAt(id)
        const rank = String(row.get(id)?.rank)
        const before = neighbours(id, guise)
          .filter((it): it is typeof it & { root: number } => it.rank < rank && it.root !== undefined)
          .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        const choice = chooseActor(guise, before satisfies readonly Settled[], rulings.of)
        choices.set(id, choice)
        dropDoubts.run(id)
        for (const it of choice.doubts) doubt.run(id, it.with, it.confidence, it.why)
        return choice.root ?? id
      },
      assign: (id, root) => {
        const first = moved.get(id)
        const from = first ? first.from : ((row.get(id)?.root_id as number | null | undefined) ?? undefined)
        moved.set(id, { guise: id, from, to: root })
        const choice = choices.get(id)
        assign.run(
          root,
          root === id ? null : (choice?.confidence ?? null),
          root === id ? null : (choice?.why ?? null),
          id,
        )
      },
      wakes: (id) => {
        const rank = String(row.get(id)?.rank)
        return neighbours(id, guiseAt(id))
          .filter((it) => it.rank > rank)
          .map((it) => it.id)
      },
    })
    return [...moved.values()].filter(({ from, to }) => from !== to)
  }

  return {
    /** The number of a guise, and whether it is new; it counts for one appearance more. */
    place: (guise: Guise): { readonly id: number; readonly isNew: boolean } => {
      const key = guiseKey(guise)
      const before = known.get(key)?.id
      const id = Number(before ?? insert.run(key, guiseRank(guise, key), JSON.stringify(guise)).id)
      if (before === undefined) writeKeys(id, guise)
      use.run(1, id)
      return { id, isNew: before === undefined }
    },
    /** Takes one appearance away from each; gives the guises that nothing shows any more. */
    release: (ids: readonly number[]): number[] => {
      for (const id of ids) use.run(-1, id)
      return [...new Set(ids)].filter((id) => unused.get(id) !== undefined)
    },
    /** Takes guises out of the graph; gives those to settle anew. Their rows stay until nothing refers to them (`remove`). */
    takeOut: (ids: readonly number[]): number[] => {
      const woken = new Set<number>()
      for (const id of ids) {
        const rank = String(row.get(id)?.rank)
        for (const it of neighbours(id, guiseAt(id))) if (it.rank > rank) woken.add(it.id)
        for (const it of members.all(id, id)) woken.add(Number(it.id))
      }
      for (const id of ids) {
        woken.delete(id)
        dropKeys.run(id)
        assign.run(null, null, null, id)
      }
      return [...woken]
    },
    remove: (ids: readonly number[]): void => {
      for (const id of ids) remove.run(id)
    },
    /** The guises that a decision is about. */
    meantBy: (about: readonly Meant[]): number[] => {
      const keys = about.flatMap(({ name, country }) => [`n|${name}`, ...(country === null ? [] : [`s|${country}`])])
      return near
        .all(JSON.stringify(keys.map(keyNumber)), -1)
        .filter((it) => about.some((one) => means(one, JSON.parse(String(it.guise)) as Guise)))
        .map((it) => Number(it.id))
    },
    /** Gives guises their keys anew, as after a decision. */
    rekey: (ids: Iterable<number>): void => {
      for (const id of ids) writeKeys(id, guiseAt(id))
    },
    settle: run,
    rootOf: (id: number): number => Number(row.get(id)?.root_id),
    guiseAt,
  }
}

export type IdentityGraph = ReturnType<typeof identityGraph>
