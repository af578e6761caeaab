import { foldName } from '../../terms/index.ts'
import type { Decision, MadeDecision, Meant } from '../decisions.ts'
import type { Guise, Ruling } from '../identity/index.ts'
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
      for (const { name } of [a, b]) byName.set(name, [...(byName.get(name) ?? []), at])
    })
  }
  refresh()

  const about = (guise: Guise): readonly number[] =>
    byName.size === 0
      ? []
      : [...new Set([guise.name, ...guise.names].flatMap((name) => byName.get(foldName(name)) ?? []))]

  return {
    refresh,
    of: (a, b) => {
      let ruled: ReturnType<Ruling>
      for (const at of about(a).toSorted((x, y) => x - y)) {
        const pair = pairs[at]
        if (pair && ((means(pair.a, a) && means(pair.b, b)) || (means(pair.b, a) && means(pair.a, b))))
          ruled = pair.verb
      }
      return ruled
    },
    keysOf: (guise) =>
      about(guise).flatMap((at) => {
        const pair = pairs[at]
        return pair && (means(pair.a, guise) || means(pair.b, guise)) ? [`decided|${pairName(pair)}`] : []
      }),
    nameOf: (guises) => names.findLast(({ a }) => guises.some((guise) => means(a, guise)))?.name ?? null,
    namesAny: () => names.length > 0,
  }
}

const pairName = ({ a, b }: Pair): string =>
  [a, b]
    .map((it) => `${it.name} ${it.country}`)
    .sort()
    .join('|')

/** Whether a decision's actor is this guise's: by any of its names, where the countries do not part them. */
export const means = (it: Meant, guise: Guise): boolean =>
  [guise.name, ...guise.names].some((name) => foldName(name) === it.name) &&
  (it.country === null || guise.country === null || it.country === guise.country)
