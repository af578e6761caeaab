import QuickLRU from 'quick-lru'
import type { Meant } from '../decisions.ts'
import {
  type Choice,
  chooseActor,
  compareGuises,
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

const SURE: readonly string[] = ['sure', 'alone']

/** A guise whose actor is another now; `from` is undefined for one that had none yet. */
export type Moved = { readonly guise: number; readonly from: number | undefined; readonly to: number }

/** The guises of a ledger, and which of them are one actor's. */
export function identityGraph(db: Database, rulings: Rulings) {
  const known = db.prepare('select id from guises where key = ?')
  const insert = db.prepare('insert into guises (key, rank, guise) values (?, ?, ?)')
  const keep = db.prepare('insert into guise_keys (key, guise_id) values (?, ?) on conflict do nothing')
  const dropKeys = db.prepare('delete from guise_keys where guise_id = ?')
  const row = db.prepare('select key, guise, rank, root_id from guises where id = ?')
  const near = db.prepare(`select json_group_array(distinct guise_id) as ids from guise_keys
    where key in (select value from json_each(?)) and guise_id <> ?`)
  const assign = db.prepare('update guises set root_id = ?, confidence = ?, why = ? where id = ?')
  const dropDoubts = db.prepare('delete from doubts where guise_id = ?')
  const doubt = db.prepare(
    'insert into doubts (guise_id, other_id, confidence, why, rank, other_rank) values (?, ?, ?, ?, ?, ?) on conflict do nothing',
  )
  const shown = db.prepare(
    'select 1 from appearances where guise_id = ?1 union all select 1 from listed where guise_id = ?1 limit 1',
  )
  const remove = db.prepare('delete from guises where id = ?')
  const all = db.prepare('select id from guises order by id')
  const members = db.prepare('select id from guises where root_id = ? and id <> ?')

  /** Guises as they are in the file; whoever changes one there changes it here. */
  const nodes = new QuickLRU<number, Node>({ maxSize: MOST_IN_MEMORY })
  const nodeAt = (id: number): Node | undefined => {
    const before = nodes.get(id)
    if (before !== undefined) return before
    const it = row.get(id)
    if (it === undefined) return undefined
    const node: Node = {
      id,
      key: String(it.key),
      guise: JSON.parse(String(it.guise)) as Guise,
      rank: String(it.rank),
      root: it.root_id === null ? undefined : Number(it.root_id),
      sought: undefined,
    }
    nodes.set(id, node)
    return node
  }
  const at = (id: number): Node => {
    const node = nodeAt(id)
    if (node === undefined) throw new Error(`no guise ${id}`)
    return node
  }
  const guiseAt = (id: number): Guise => at(id).guise
  const setRoot = (id: number, root: number | null, confidence: number | null, why: string | null): void => {
    assign.run(root, confidence, why, id)
    const node = nodeAt(id)
    if (node !== undefined) node.root = root ?? undefined
  }
  const allKeys = (guise: Guise): { kept: readonly number[]; sought: readonly number[] } => {
    const { kept, sought } = guiseKeys(guise)
    const ruled = rulings.keysOf(guise)
    return { kept: [...kept, ...ruled].map(keyNumber), sought: [...sought, ...ruled].map(keyNumber) }
  }
  const writeKeys = (id: number, guise: Guise): void => {
    dropKeys.run(id)
    for (const key of allKeys(guise).kept) keep.run(key, id)
  }
  const idsNear = (keys: readonly number[], but: number): readonly number[] =>
    keys.length === 0 ? [] : (JSON.parse(String(near.get(JSON.stringify(keys), but)?.ids)) as number[])
  const neighbours = (node: Node): readonly Node[] => {
    node.sought ??= allKeys(node.guise).sought
    return idsNear(node.sought, node.id).map(at)
  }

  const run = (changed: Iterable<number>): Moved[] => {
    const moved = new Map<number, Moved>()
    const choices = new Map<number, Choice>()
    settle(changed, {
      rankOf: (id) => nodeAt(id)?.rank,
      rootOf: (id) => nodeAt(id)?.root,
      choose: (id) => {
        const node = at(id)
        const { guise, rank } = node
        const before = neighbours(node)
          .filter((it): it is Node & { root: number } => it.rank < rank && it.root !== undefined)
          .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        const choice = chooseActor(guise, before satisfies readonly Settled[], rulings.of)
        choices.set(id, choice)
        if (node.root !== undefined) dropDoubts.run(id)
        for (const it of choice.doubts) doubt.run(id, it.with, it.confidence, it.why, rank, at(it.with).rank)
        return choice.root ?? id
      },
      assign: (id, root) => {
        const first = moved.get(id)
        const from = first ? first.from : nodeAt(id)?.root
        moved.set(id, { guise: id, from, to: root })
        const choice = choices.get(id)
        const [confidence = null, why = null] = root === id ? [] : [choice?.confidence, choice?.why]
        setRoot(id, root, confidence, why)
      },
      wakes: (id, from, to) => {
        const node = at(id)
        /** Whom a new guise only confirms where it is need not be asked again. */
        const confirms = (it: Node): boolean =>
          from === undefined &&
          to !== id &&
          it.root === to &&
          rulings.of(node.guise, it.guise) === undefined &&
          SURE.includes(compareGuises(node.guise, it.guise).says)
        return neighbours(node)
          .filter((it) => it.rank > node.rank && !confirms(it))
          .map((it) => it.id)
      },
    })
    return [...moved.values()].filter(({ from, to }) => from !== to)
  }

  return {
    /** The number of a guise, and whether it is new. */
    place: (guise: Guise): { readonly id: number; readonly isNew: boolean } => {
      const key = guiseKey(guise)
      const before = known.get(key)?.id
      const id = Number(before ?? insert.run(key, guiseRank(guise, key), JSON.stringify(guise)).id)
      if (before === undefined) for (const number of allKeys(guise).kept) keep.run(number, id)
      return { id, isNew: before === undefined }
    },
    /** Of guises of which appearances were deleted, those that nothing shows any more. */
    release: (ids: readonly number[]): number[] => [...new Set(ids)].filter((id) => shown.get(id) === undefined),
    /** Takes guises out of the graph; gives those to settle anew. Their rows stay until nothing refers to them (`remove`). */
    takeOut: (ids: readonly number[]): number[] => {
      const woken = new Set<number>()
      for (const id of ids) {
        const node = at(id)
        for (const it of neighbours(node)) if (it.rank > node.rank) woken.add(it.id)
        for (const it of members.all(id, id)) woken.add(Number(it.id))
      }
      for (const id of ids) {
        woken.delete(id)
        dropKeys.run(id)
        setRoot(id, null, null, null)
      }
      return [...woken]
    },
    remove: (ids: readonly number[]): void => {
      for (const id of ids) {
        remove.run(id)
        nodes.delete(id)
      }
    },
    /** The guises that a decision is about. */
    meantBy: (about: readonly Meant[]): number[] => {
      const keys = about.flatMap(({ name, country }) => [`n|${name}`, ...(country === null ? [] : [`s|${country}`])])
      return idsNear(keys.map(keyNumber), -1).filter((id) => about.some((one) => means(one, guiseAt(id))))
    },
    /** Gives guises their keys anew, as after a decision. */
    rekey: (ids: Iterable<number>): void => {
      for (const node of nodes.values()) node.sought = undefined
      for (const id of ids) writeKeys(id, guiseAt(id))
    },
    /** Gives all guises their keys anew: those of an older attache were others. Who is who stays as it is. */
    rekeyAll: (): void => {
      for (const { id } of all.all()) writeKeys(Number(id), guiseAt(Number(id)))
    },
    settle: run,
    rootOf: (id: number): number => at(id).root ?? id,
    keyAt: (id: number): string => at(id).key,
    guiseAt,
    forget: (): void => {
      nodes.clear()
    },
  }
}

type Node = {
  readonly id: number
  readonly key: string
  readonly guise: Guise
  readonly rank: string
  root: number | undefined
  /** Keys under which it looks for others, once they were asked for; decisions change them. */
  sought: readonly number[] | undefined
}

/** Guises kept in memory between two articles, those asked for last; now and then twice as many. */
const MOST_IN_MEMORY = 30_000

export type IdentityGraph = ReturnType<typeof identityGraph>
