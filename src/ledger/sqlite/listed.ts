import type { ActorKind } from '../../terms/index.ts'
import type { KnownEntry, KnownList } from '../knownList.ts'
import type { Database, Row } from './database.ts'

/** The entries of people's lists that an actor has, by the guise that stands for it; the one that leads first. */
export function listedReader(db: Database): (guiseRoot: number) => KnownEntry[] {
  const entries = db.prepare(`select listed.* from guises join listed on listed.guise_id = guises.id
    where guises.root_id = ? order by guises.rank, list, listed.id`)
  return (guiseRoot) => entries.all(guiseRoot).map(entryOf)
}

/** Every list that was loaded, by name, its entries in their own order. */
export function listsIn(db: Database): KnownList[] {
  const lists = new Map<string, KnownEntry[]>()
  for (const row of db.prepare('select * from listed order by list, id').iterate()) {
    const name = String(row.list)
    const entries = lists.get(name)
    if (entries === undefined) lists.set(name, [entryOf(row)])
    else entries.push(entryOf(row))
  }
  return [...lists].map(([name, entries]) => ({ name, entries }))
}

/** Writes the entries of lists; `replace` gives the guises that the list's former entries had. */
export function listWriter(db: Database) {
  const before = db.prepare('select guise_id from listed where list = ?')
  const drop = db.prepare('delete from listed where list = ?')
  const insert = db.prepare(
    'insert into listed (list, kind, name, aliases, country, offices, wikidata, guise_id) values (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  return {
    replace: ({ name, entries }: KnownList, guises: readonly number[]): number[] => {
      const released = before.all(name).map((row) => Number(row.guise_id))
      drop.run(name)
      entries.forEach((it, at) => {
        const [aliases, offices] = [JSON.stringify(it.aliases), JSON.stringify(it.offices)]
        insert.run(name, it.kind, it.name, aliases, it.country, offices, it.wikidata, guises[at] ?? null)
      })
      return released
    },
  }
}

const entryOf = (row: Row): KnownEntry => ({
  kind: row.kind as ActorKind,
  name: String(row.name),
  aliases: JSON.parse(String(row.aliases)) as string[],
  country: row.country === null ? null : String(row.country),
  offices: JSON.parse(String(row.offices)) as string[],
  wikidata: row.wikidata === null ? null : String(row.wikidata),
})
