import type { Part } from '../tables.ts'
import type { CourseOf } from './courseOf.ts'
import type { Database } from './database.ts'
import { bump } from './lineChange.ts'

/** In which parts a line is one party's towards another. */
const TOWARDS: readonly (readonly [from: Part, to: Part])[] = [
  ['speaker', 'about'],
  ['source', 'target'],
  ['source', 'source'],
  ['by', 'to'],
  ['member', 'body'],
]

/** Who changes in one line. `led` are the parties of the report that leads it, as `part actor`. */
type PartyChange = {
  readonly id: number
  readonly isNew: boolean
  readonly changes: ReadonlyMap<string, number>
  readonly reports: number
  readonly led: ReadonlySet<string>
  readonly day: string | null
} & CourseOf

/** Keeps the parties of lines, each with the line's day and the party's state, so that what a state said last is found without asking for all it
 * ever said; and which states each line is between. */
export function partyBook(db: Database) {
  const stored = db.prepare(
    'select part, actor_id, uses, shown, day, land, course, ahead from parties where finding_id = ?',
  )
  const write =
    db.prepare(`insert into parties (finding_id, part, actor_id, uses, shown, day, land, course, ahead) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
    on conflict do update set uses = excluded.uses, shown = excluded.shown, day = excluded.day, land = excluded.land,
      course = excluded.course, ahead = excluded.ahead`)
  const remove = db.prepare('delete from parties where finding_id = ? and part = ? and actor_id = ?')
  const landOf = db.prepare('select country from actors where id = ?')
  const untie = db.prepare('delete from towards where finding_id = ?')
  const tie = db.prepare(
    'insert into towards (finding_id, from_land, to_land, day) values (?, ?, ?, ?) on conflict do nothing',
  )
  const linesOf = db.prepare('select distinct finding_id from parties where actor_id = ?')
  const reland = db.prepare('update parties set land = ? where actor_id = ?')
  const dayOf = db.prepare('select day from findings where id = ?')
  const lands = new Map<number, string | null>()
  const relanded = new Set<number>()

  const landAt = (actor: number): string | null => {
    const known = lands.get(actor)
    if (known !== undefined) return known
    const country = landOf.get(actor)?.country
    const land = country === null || country === undefined ? null : String(country)
    lands.set(actor, land)
    return land
  }

  const tieLine = (id: number, parties: readonly { part: string; land: string | null }[], day: string | null): void => {
    const pairs = new Set<string>()
    for (const [from, to] of TOWARDS)
      for (const one of parties)
        for (const other of parties)
          if (
            one.part === from &&
            other.part === to &&
            one.land !== null &&
            other.land !== null &&
            one.land !== other.land
          )
            pairs.add(`${one.land} ${other.land}`)
    for (const pair of pairs) {
      const [one = '', other = ''] = pair.split(' ')
      tie.run(id, one, other, day)
    }
  }

  const writeParties = ({ id, isNew, changes, reports, led, day, course, ahead }: PartyChange): void => {
    const old = new Map((isNew ? [] : stored.all(id)).map((row) => [`${row.part} ${row.actor_id}`, row]))
    const uses = new Map([...old].map(([both, row]) => [both, Number(row.uses)]))
    for (const [both, by] of changes) bump(uses, both, by)
    let moved = isNew
    for (const both of old.keys()) {
      if (uses.has(both)) continue
      const [part = '', actor = ''] = both.split(' ')
      remove.run(id, part, Number(actor))
      moved = true
    }
    const parties = [...uses].map(([both, count]) => {
      const [part = '', actor = ''] = both.split(' ')
      return { both, part, actor: Number(actor), count, land: landAt(Number(actor)) }
    })
    for (const { both, part, actor, count, land } of parties) {
      const shown = led.has(both) || count * 2 > reports ? 1 : 0
      const row = old.get(both)
      if (row === undefined || row.day !== day || row.land !== land) moved = true
      else if (row.uses === count && row.shown === shown && row.course === course && row.ahead === ahead) continue
      write.run(id, part, actor, count, shown, day, land, course, ahead)
    }
    if (!moved) return
    if (!isNew) untie.run(id)
    tieLine(id, parties, day)
  }

  return {
    write: writeParties,
    /** Actors that are of another state now: so are their parts. */
    landsMoved: (actors: readonly number[]): void => {
      for (const actor of actors) {
        lands.delete(actor)
        reland.run(landAt(actor), actor)
        for (const row of linesOf.all(actor)) relanded.add(Number(row.finding_id))
      }
    },
    forget: (): void => {
      lands.clear()
      relanded.clear()
    },
    /** Ties the lines anew whose parties are of other states now. */
    finish: (): void => {
      for (const id of relanded) {
        const day = dayOf.get(id)?.day
        untie.run(id)
        const parties = stored
          .all(id)
          .map((row) => ({ part: String(row.part), land: row.land === null ? null : String(row.land) }))
        if (day !== undefined && parties.length > 0) tieLine(id, parties, day === null ? null : String(day))
      }
    },
  }
}
