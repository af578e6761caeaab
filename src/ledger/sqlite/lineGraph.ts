import { keyNumber, sameLine, type Telling, tellingKeys } from '../sameness/index.ts'
import { settle } from '../settle.ts'
import type { Database } from './database.ts'
import type { LineBook } from './lineBook.ts'

/** A report as the graph has it; `telling` is the JSON of `telt`. */
type Node = {
  readonly rank: string
  readonly telling: string
  readonly telt: Telling
  root: number | undefined
  /** Whether others can find it. */
  keyed: boolean
  /** Keys under which it looks for others, once they were asked for. */
  sought: string | undefined
}

/** The reports of a ledger, and which of them are one line's. */
export function lineGraph(db: Database, book: LineBook) {
  const row = db.prepare(
    'select rank, telling, finding_id from tellings join reports on reports.id = report_id where report_id = ?',
  )
  const keep = db.prepare('insert into report_keys (key, leads, report_id) values (?, ?, ?) on conflict do nothing')
  const lead = db.prepare('update report_keys set leads = ? where report_id = ?')
  const dropKeys = db.prepare('delete from report_keys where report_id = ?')
  const write = db.prepare('insert or replace into tellings (report_id, rank, telling) values (?, ?, ?)')
  const assign = db.prepare('update reports set finding_id = ? where id = ?')
  const near = db.prepare(`select json_group_array(distinct report_id) as ids from report_keys
    where key in (select value from json_each(?)) and leads in (1, ?)`)
  const members = db.prepare('select id from reports where finding_id = ? and id <> ?')

  /** Reports as they are in the file; whoever changes one there changes it here. */
  const nodes = new Map<number, Node>()
  const nodeAt = (id: number): Node | undefined => {
    const before = nodes.get(id)
    if (before !== undefined) return before
    const it = row.get(id)
    if (it === undefined) return undefined
    return remember(id, {
      rank: String(it.rank),
      telling: String(it.telling),
      telt: JSON.parse(String(it.telling)) as Telling,
      root: it.finding_id === null ? undefined : Number(it.finding_id),
      keyed: true,
      sought: undefined,
    })
  }
  const remember = (id: number, node: Node): Node => {
    if (nodes.size >= MOST_IN_MEMORY)
      for (const oldest of [...nodes.keys()].slice(0, MOST_IN_MEMORY / 8))
        if (nodes.get(oldest)?.keyed) nodes.delete(oldest)
    nodes.set(id, node)
    return node
  }
  /** A report has its keys once it is settled, and is known by them for a root: no choice looks at all who ever told the same. */
  const setRoot = (id: number, root: number | null): void => {
    const node = nodeAt(id)
    assign.run(root, id)
    if (node === undefined) return
    const leads = root === id
    if (!node.keyed) for (const key of tellingKeys(node.telt).kept) keep.run(keyNumber(key), Number(leads), id)
    else if (leads !== (node.root === id)) lead.run(Number(leads), id)
    node.root = root ?? undefined
    node.keyed = true
  }
  const membersOf = (id: number): number[] => members.all(id, id).map((it) => Number(it.id))
  /** Those that a report may be one line with: roots alone, or all that are settled. */
  const neighbours = (node: Node, which: 'roots' | 'all'): readonly number[] => {
    node.sought ??= JSON.stringify(tellingKeys(node.telt).sought.map(keyNumber))
    return JSON.parse(String(near.get(node.sought, which === 'roots' ? 1 : 0)?.ids)) as number[]
  }

  /** Whose choice may be another where this one becomes a root or is one no longer: its members, and all that it might have. */
  const dependentsOf = (id: number, isNew = false): number[] => {
    const own = nodeAt(id)
    if (own === undefined) return membersOf(id)
    const may = neighbours(own, 'all').filter((other) => {
      const it = nodeAt(other)
      return it !== undefined && it.rank > own.rank && sameLine(own.telt, it.telt) !== undefined
    })
    return [...new Set([...(isNew ? [] : membersOf(id)), ...may])]
  }

  return {
    /** Gives a report what it is compared by; false where it had just that. What it was before is out of the graph then, and `woken` must be settled too. */
    tell: (id: number, telling: Telling, rank: string, woken: Set<number>): boolean => {
      const text = JSON.stringify(telling)
      const before = nodeAt(id)
      if (before?.telling === text && before.rank === rank) return false
      if (before !== undefined) {
        if (before.root === id) for (const other of dependentsOf(id)) woken.add(other)
        dropKeys.run(id)
        assign.run(null, id)
      }
      write.run(id, rank, text)
      remember(id, { rank, telling: text, telt: telling, root: undefined, keyed: false, sought: undefined })
      return true
    },
    /** Takes a report that left its line out of the graph; gives those whose choice may be another without it. */
    remove: (id: number): number[] => {
      const woken = nodeAt(id)?.root === id ? dependentsOf(id) : []
      dropKeys.run(id)
      assign.run(null, id)
      nodes.delete(id)
      return woken
    },
    /** The root of the line that a report is on. */
    rootOf: (id: number): number | undefined => nodeAt(id)?.root,
    forget: (): void => {
      nodes.clear()
    },
    /** Puts a report that left its line for a while back on it. */
    restore: (id: number): void => {
      const root = nodeAt(id)?.root
      if (root !== undefined) book.move(id, root)
    },
    settle: (changed: Iterable<number>): void =>
      settle(changed, {
        rankOf: (id) => nodeAt(id)?.rank,
        rootOf: (id) => nodeAt(id)?.root,
        choose: (id) => {
          const own = nodeAt(id)
          if (own === undefined) return id
          let best: { readonly id: number; readonly score: number; readonly rank: string } | undefined
          let perhaps = 0
          for (const root of neighbours(own, 'roots')) {
            const it = nodeAt(root)
            if (it === undefined || it.root !== root || it.rank >= own.rank) continue
            const score = sameLine(own.telt, it.telt)
            if (score === undefined) continue
            if (score < 0) perhaps++
            if (best === undefined || score > best.score || (score === best.score && it.rank < best.rank))
              best = { id: root, score, rank: it.rank }
          }
          if (best !== undefined && best.score < 0 && perhaps > 1) return id
          return best?.id ?? id
        },
        assign: (id, root) => {
          /** What is only spoken of makes no line by itself. */
          if (id === root && isRecall(nodeAt(id)?.telt)) {
            book.withdraw(id)
            setRoot(id, null)
            return
          }
          book.move(id, root)
          setRoot(id, root)
        },
        wakes: (id, from, to) => (from === id || to === id ? dependentsOf(id, from === undefined) : []),
      }),
  }
}

/** Reports kept in memory between two articles: those of some weeks of news. */
const MOST_IN_MEMORY = 60_000

const isRecall = (telling: Telling | undefined): boolean => telling?.kind === 'event' && telling.recall !== null

export type LineGraph = ReturnType<typeof lineGraph>
