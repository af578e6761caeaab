import { type ActorKind, foldName } from '../../terms/index.ts'
import type { Decision, MadeDecision, Meant } from '../decisions.ts'
import type { Guise, Ruling } from '../identity/index.ts'
import { listedIn, listedRuling } from '../knownList.ts'
import type { Database } from './database.ts'

/** What people decided about actors, as the identity graph asks it. */
export type Rulings = {
  readonly of: Ruling
  /** Keys that bring together the guises of which something was decided. */
  readonly keysOf: (guise: Guise) => readonly string[]
  /** The name that an actor of these guises was given; null where nobody gave it one. */
  readonly nameOf: (guises: readonly Guise[]) => string | null
  /** Whether anybody was given a name at all. */
  readonly namesAny: () => boolean
  /** Reads the decisions anew, after one was made or taken back. */
  readonly refresh: () => void
}

type Pair = Extract<Decision, { verb: 'same' | 'apart' }>

/** The decisions of a ledger that count, in order. */
export function decisionsIn(db: Database): MadeDecision[] {
  const rows = db.prepare('select id, subject, made_at from decisions where undone = 0 order by id').all()
  return rows.map((row) => ({
    number: Number(row.id),
    madeAt: String(row.made_at),
    decision: JSON.parse(String(row.subject)) as Decision,
  }))
}

export function rulings(db: Database): Rulings {
  let pairs: Pair[] = []
  let names: Extract<Decision, { verb: 'rename' }>[] = []
  let byName = new Map<string, number[]>()

  const refresh = (): void => {
    const decided = decisionsIn(db).map(({ decision }) => decision)
    pairs = decided.filter((it): it is Pair => it.verb === 'same' || it.verb === 'apart')
    names = decided.filter((it) => it.verb === 'rename')
    byName = new Map()
    pairs.forEach(({ a, b }, at) => {
      for (const key of new Set([a, b].map(meantKey))) byName.set(key, [...(byName.get(key) ?? []), at])
    })
  }
  refresh()

  const about = (guise: Guise): readonly number[] =>
    byName.size === 0 ? [] : [...new Set(guiseNames(guise).flatMap((name) => byName.get(name) ?? []))]

  return {
    refresh,
    of: (a, b) => {
      let ruled: ReturnType<Ruling>
      for (const at of about(a).toSorted((x, y) => x - y)) {
        const pair = pairs[at]
        if (pair && ((means(pair.a, a) && means(pair.b, b)) || (means(pair.b, a) && means(pair.a, b))))
          ruled = pair.verb
      }
      if (ruled !== undefined || a.listed === undefined || b.listed === undefined) return ruled
      return listedRuling(a.listed, b.listed)
    },
    keysOf: (guise) => {
      const decided = about(guise).flatMap((at) => {
        const pair = pairs[at]
        return pair && (means(pair.a, guise) || means(pair.b, guise)) ? [`decided|${pairName(pair)}`] : []
      })
      const wikidata = guise.listed === undefined ? null : listedIn(guise.listed).wikidata
      return wikidata === null ? decided : [...decided, `wikidata|${wikidata}`]
    },
    nameOf: (guises) => names.findLast(({ a }) => guises.some((guise) => means(a, guise)))?.name ?? null,
    namesAny: () => names.length > 0,
  }
}

const pairName = ({ a, b }: Pair): string =>
  [a, b]
    .map((it) => `${it.name} ${it.country}`)
    .sort()
    .join('|')

/** Whether a decision's actor is this guise's: a state by its code, others by any of the guise's names, where neither the countries part
 * them nor that one is a state and the other is not, or one a person and the other a body. */
export const means = (it: Meant, guise: Guise): boolean => {
  if (sortOf(it.kind) !== sortOf(guise.kind)) return false
  if (it.kind === 'state' && it.country !== null && guise.country !== null) return it.country === guise.country
  return (
    [guise.name, ...guise.names].some((name) => foldName(name) === it.name) &&
    (it.country === null || guise.country === null || it.country === guise.country)
  )
}

/** A group and an organisation are hard to tell apart, so a decision about the one is about the other too. */
const sortOf = (kind: ActorKind): 'person' | 'state' | 'body' => (kind === 'person' || kind === 'state' ? kind : 'body')

/** Articles call a state by many names; its code is the same in all. */
const meantKey = ({ name, country, kind }: Meant): string =>
  kind === 'state' && country !== null ? `state ${country}` : name

const guiseNames = ({ kind, name, names, country }: Guise): readonly string[] => [
  ...(kind === 'state' && country !== null ? [`state ${country}`] : []),
  ...[name, ...names].map(foldName),
]
