import { keyNumber, sameLine, type Telling, tellingKeys } from '../sameness/index.ts'
import { settle } from '../settle.ts'
import type { Database } from './database.ts'
import type { LineBook } from './lineBook.ts'

/** The reports of a ledger, and which of them are one line's. */
export function lineGraph(db: Database, book: LineBook) {
  const row = db.prepare('select rank, root_id from reports where id = ?')
  const tellingAt = db.prepare('select telling from reports where id = ?')
  const keep = db.prepare('insert into report_keys (key, report_id) values (?, ?) on conflict do nothing')
  const dropKeys = db.prepare('delete from report_keys where report_id = ?')
  const write = db.prepare('update reports set telling = ?, rank = ? where id = ?')
  const assign = db.prepare('update reports set root_id = ? where id = ?')
  const rootsNear =
    db.prepare(`select distinct reports.id, rank, telling from report_keys join reports on reports.id = report_id
    where report_keys.key in (select value from json_each(?)) and root_id = reports.id and rank < ?`)
  const laterNear =
    db.prepare(`select distinct reports.id, rank, telling from report_keys join reports on reports.id = report_id
    where report_keys.key in (select value from json_each(?)) and rank > ?`)
  const members = db.prepare('select id from reports where root_id = ? and id <> ?')
  const tellings = new Map<number, Telling>()

  const parsed = (id: number, telling: unknown): Telling => {
    const before = tellings.get(id)
    if (before !== undefined) return before
    const read = JSON.parse(String(telling)) as Telling
    if (tellings.size > MOST_IN_MEMORY) tellings.clear()
    tellings.set(id, read)
    return read
  }
  const tellingOf = (id: number): Telling => tellings.get(id) ?? parsed(id, tellingAt.get(id)?.telling)
  const sought = (telling: Telling): string => JSON.stringify(tellingKeys(telling).sought.map(keyNumber))
  const rankOf = (id: number): string | undefined => (row.get(id)?.rank as string | null | undefined) ?? undefined
  const rootOf = (id: number): number | undefined => (row.get(id)?.root_id as number | null | undefined) ?? undefined
  const membersOf = (id: number): number[] => members.all(id, id).map((it) => Number(it.id))

  /** Whose choice may be another where this one becomes a root or is one no longer: its members, and all that it might have. */
  const dependentsOf = (id: number): number[] => {
    const telling = tellingOf(id)
    const may = laterNear
      .all(sought(telling), rankOf(id) ?? '')
      .filter((it) => sameLine(telling, parsed(Number(it.id), it.telling)) !== undefined)
    return [...new Set([...membersOf(id), ...may.map((it) => Number(it.id))])]
  }

  return {
    /** Gives a report what it is compared by; false where it had just that. What it was before is out of the graph then, and `woken` must be settled too. */
    tell: (id: number, telling: Telling, rank: string, woken: Set<number>): boolean => {
      const text = JSON.stringify(telling)
      const before = tellingAt.get(id)?.telling
      if (before === text && rankOf(id) === rank) return false
      if (rootOf(id) === id) for (const other of dependentsOf(id)) woken.add(other)
      dropKeys.run(id)
      write.run(text, rank, id)
      assign.run(null, id)
      tellings.set(id, telling)
      for (const key of tellingKeys(telling).kept) keep.run(keyNumber(key), id)
      return true
    },
    /** Takes a report out of the graph; gives those whose choice may be another without it. */
    remove: (id: number): number[] => {
      const woken = rootOf(id) === id ? dependentsOf(id) : []
      dropKeys.run(id)
      tellings.delete(id)
      assign.run(null, id)
      return woken
    },
    forget: (): void => {
      tellings.clear()
    },
    /** Puts a report that left its line for a while back on it. */
    restore: (id: number): void => {
      const root = rootOf(id)
      if (root !== undefined) book.move(id, root)
    },
    settle: (changed: Iterable<number>): void =>
      settle(changed, {
        rankOf,
        rootOf,
        choose: (id) => {
          const telling = tellingOf(id)
          let best: { readonly id: number; readonly score: number; readonly rank: string } | undefined
          let perhaps = 0
          for (const it of rootsNear.all(sought(telling), rankOf(id) ?? '')) {
            const root = Number(it.id)
            const score = sameLine(telling, parsed(root, it.telling))
            if (score === undefined) continue
            if (score < 0) perhaps++
            const rank = String(it.rank)
            if (best === undefined || score > best.score || (score === best.score && rank < best.rank))
              best = { id: root, score, rank }
          }
          if (best !== undefined && best.score < 0 && perhaps > 1) return id
          return best?.id ?? id
        },
        assign: (id, root) => {
          assign.run(root, id)
          book.move(id, root)
        },
        wakes: (id, from, to) => (from === id || to === id ? dependentsOf(id) : []),
      }),
  }
}

/** Tellings kept in memory between two articles. */
const MOST_IN_MEMORY = 20_000

export type LineGraph = ReturnType<typeof lineGraph>
