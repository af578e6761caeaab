import type { ActorKind } from '../../terms/index.ts'
import { foldName } from '../../terms/index.ts'
import type { Meant } from '../decisions.ts'
import { meant } from '../decisions.ts'
import type { Doubted, Doubter } from '../doubts.ts'
import type { Guise } from '../identity/index.ts'
import type { Database, Row } from './database.ts'
import { listedReader } from './listed.ts'
import type { Rulings } from './rulings.ts'

/** Rows looked at together. */
const AT_ONCE = 256
/** Beyond so many pairs nobody counts them: one more than that where there are more. */
const MOST_COUNTED = 10_000

/** Gives the pairs of actors that may be one, the likeliest first: at most `most` of them, null for all, and how many there are. Where not all are
 * given, a pair further down that was decided to be two is counted with them. */
export function doubtReader(
  db: Database,
  rulings: Rulings,
): (most: number | null) => { readonly pairs: Doubted[]; readonly total: number } {
  const doubts =
    db.prepare(`select guise_id, other_id, doubts.confidence, doubts.why, one.root_id as one, other.root_id as other
    from doubts indexed by doubts_likeliest
    cross join guises as one indexed by guises_id_root_id on one.id = guise_id
    cross join guises as other indexed by guises_id_root_id on other.id = other_id
    where one.root_id <> other.root_id order by doubts.confidence desc, doubts.rank, doubts.other_rank limit ? offset ?`)
  const count =
    db.prepare(`select count(*) as pairs from (select distinct min(one.root_id, other.root_id), max(one.root_id, other.root_id)
    from doubts cross join guises as one indexed by guises_id_root_id on one.id = guise_id
    cross join guises as other indexed by guises_id_root_id on other.id = other_id where one.root_id <> other.root_id limit ${MOST_COUNTED + 1})`)
  const actor = db.prepare('select * from actors where guise_id = ?')
  const root = db.prepare('select key, rank, guise from guises where id = ?')
  const members = db.prepare('select guise from guises where root_id = ?')
  const listed = listedReader(db)

  const guisesOf = (id: number): Guise[] => members.all(id).map(guiseIn)
  const ruledApart = (one: readonly Guise[], other: readonly Guise[]): boolean =>
    one.some((a) => other.some((b) => rulings.of(a, b) === 'apart'))

  const doubter = (id: number, guise: number, guises: readonly Guise[]): Doubter | undefined => {
    const row = actor.get(id)
    const [entry] = listed(id)
    const shown = row ?? entry
    if (shown === undefined) return undefined
    return {
      actor: row === undefined ? null : Number(row.id),
      key: String(root.get(id)?.key),
      kind: shown.kind as ActorKind,
      name: String(shown.name),
      country: shown.country === null ? null : String(shown.country),
      guise,
      offices: [...new Set(guises.flatMap(({ offices }) => offices))].sort(),
    }
  }

  /** The rows, some at a time: most who ask want the first few. */
  function* rows(): Generator<Row> {
    for (let from = 0; ; from += AT_ONCE) {
      const some = doubts.all(AT_ONCE, from)
      yield* some
      if (some.length < AT_ONCE) return
    }
  }

  return (most) => {
    rulings.refresh()
    const seen = new Set<string>()
    const found: Doubted[] = []
    for (const row of rows()) {
      if (found.length === most) return { pairs: found, total: Number(count.get()?.pairs) - (seen.size - found.length) }
      const sides = [
        { root: Number(row.one), guise: Number(row.guise_id) },
        { root: Number(row.other), guise: Number(row.other_id) },
      ].sort((x, y) => (String(root.get(x.root)?.rank) < String(root.get(y.root)?.rank) ? -1 : 1))
      const pair = sides.map((side) => side.root).join(' ')
      if (seen.has(pair)) continue
      seen.add(pair)
      const [a, b] = sides.map((side) => ({ ...side, guises: guisesOf(side.root) }))
      if (a === undefined || b === undefined || ruledApart(a.guises, b.guises)) continue
      const [one, other] = [doubter(a.root, a.guise, a.guises), doubter(b.root, b.guise, b.guises)]
      /** Two entries of lists that no report names are no question of this ledger's. */
      if (!one || !other || (one.actor === null && other.actor === null)) continue
      found.push({ a: one, b: other, confidence: Number(row.confidence), why: String(row.why) })
    }
    return { pairs: found, total: found.length }
  }
}

/** Gives how a decision means an actor, or one of the names it goes by. */
export function meantReader(db: Database): (actor: number, name?: string) => Meant | undefined {
  const root = db.prepare('select guise from guises where id = (select guise_id from actors where id = ?)')
  const members = db.prepare(
    'select guise from guises where root_id = (select guise_id from actors where id = ?) order by rank',
  )
  return (actor, name) => {
    if (name === undefined) {
      const row = root.get(actor)
      return row && meantOf(guiseIn(row))
    }
    const folded = foldName(name)
    const guises = members.all(actor).map(guiseIn)
    const guise =
      guises.find((it) => foldName(it.name) === folded) ??
      guises.find((it) => it.names.some((other) => foldName(other) === folded))
    return guise && meantOf({ ...guise, name: folded })
  }
}

const meantOf = ({ name, country, kind, scope }: Guise): Meant | undefined =>
  scope === null ? meant(name, country, kind) : undefined

const guiseIn = (row: Row): Guise => JSON.parse(String(row.guise)) as Guise
