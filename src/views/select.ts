import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { ReadLedger, Tables } from '../ledger/index.ts'
import type { FindingKind } from '../terms/index.ts'
import type { Lines } from './group.ts'
import { type Dated, datedRows, type Found } from './mixed.ts'
import type { Row } from './rows.ts'
import {
  daysIn,
  type Happened,
  linesIn,
  numbersIn,
  type Place,
  type Placed,
  type Scan,
  scansOf,
  type Taking,
  type WhichPromise,
} from './scans.ts'
import type { Window } from './when.ts'

/** Some lines of an answer and how many there are in all, counted up to `MOST_COUNTED`: one more than that where there are more. */
export type Some<Line> = {
  readonly lines: readonly Line[]
  readonly total: number
  /** Where the last line stands that is given, if there are more and the latest come first: the next question asks for those after it. */
  readonly last?: Place
}

/** Beyond so many lines nobody counts them, and counting would cost more than showing. */
export const MOST_COUNTED = 10_000

/** Reads the rows of lines, in the order found. */
export type ReadRows = (found: readonly Found[]) => Promise<Dated[]>

/** Which lines a question wants, and which of them if there are many. */
export type Wanted = {
  readonly kinds: readonly FindingKind[]
  /** Only lines with a day in it. */
  readonly window?: Window
  /** Only lines in which all of these take part. */
  readonly takings?: readonly Taking[]
  /** Only events of these. */
  readonly happened?: Happened
  /** Only promises of which this holds. */
  readonly promise?: WhichPromise
  /** Whatever else they must meet. */
  readonly where?: (eb: Lines) => Expression<SqlBool>
  /** In the place of all these: ways to find the lines. */
  readonly scans?: (eb: Lines) => readonly Scan[]
  readonly order: 'earliest first' | 'latest first'
  /** At most so many, the latest, in either order; null for all. */
  readonly limit: number | null
  /** How the lines found are read; whole where nothing else is said. */
  readonly read?: ReadRows
  /** Only those after this place, where the latest come first. */
  readonly after?: Place | null
  /** How many there are, where that is known before they are looked for. */
  readonly total?: number
}

/** The lines of some kinds that meet a condition, with their days. */
export async function select<Line extends Row = Row>(ledger: ReadLedger, wanted: Wanted): Promise<Some<Dated<Line>>> {
  const { shown, isAll, total } = await pick(ledger, wanted)
  const latest = wanted.order === 'latest first'
  const inOrder = latest ? shown : [...shown].reverse()
  const lines = (await (wanted.read?.(inOrder) ?? datedRows(ledger, inOrder))) as Dated<Line>[]
  const last = shown.at(-1)
  return { lines, total, ...(latest && !isAll && last !== undefined ? { last: placeOf(last) } : {}) }
}

/** Where the lines are that are wanted, the latest first, without what they tell. */
export async function pick(
  ledger: ReadLedger,
  wanted: Wanted,
): Promise<{ readonly shown: readonly Placed[]; readonly isAll: boolean; readonly total: number }> {
  const { order, limit } = wanted
  const after = wanted.after ?? null
  const scans = scansFor(wanted)
  /** The latest come first either way, so that a limit keeps them. */
  const latest = order === 'latest first'
  const oneMore = limit === null ? null : limit + 1
  const found = new Map<number, Placed>()
  for (const scan of scans)
    for (const line of await linesIn(ledger, scan, { order: latest ? order : 'earliest last', limit: oneMore, after }))
      found.set(line.id, line)
  const sorted = [...found.values()].sort(
    (a, b) =>
      compare(b.day ?? '', a.day ?? '') ||
      (compare(a.position, b.position) || compare(a.key, b.key)) * (latest ? 1 : -1),
  )
  const shown = sorted.slice(0, limit ?? sorted.length)
  const isAll = sorted.length === shown.length
  const total = isAll && after === null ? sorted.length : (wanted.total ?? (await countOf(ledger, scans)))
  return { shown, isAll, total: Math.min(total, MOST_COUNTED + 1) }
}

const placeOf = ({ day, position, key }: Placed): Place => ({ day, position, key })

/** The numbers of all lines that are wanted, up to `MOST_COUNTED`, in no order. */
export async function selectNumbers(ledger: ReadLedger, wanted: Wanted): Promise<readonly number[]> {
  const numbers = new Set<number>()
  for (const scan of scansFor(wanted))
    for (const number of await numbersIn(ledger, scan, MOST_COUNTED)) numbers.add(number)
  return [...numbers].slice(0, MOST_COUNTED)
}

/** The days of all lines that are wanted, by their numbers; null where they are as many as are counted or more. */
export async function selectDays(
  ledger: ReadLedger,
  wanted: Wanted,
): Promise<ReadonlyMap<number, string | null> | null> {
  if ((wanted.total ?? 0) >= MOST_COUNTED) return null
  const days = new Map<number, string | null>()
  for (const scan of scansFor(wanted)) {
    for (const [number, day] of await daysIn(ledger, scan, MOST_COUNTED)) days.set(number, day)
    if (days.size >= MOST_COUNTED) return null
  }
  return days
}

function scansFor(wanted: Wanted): readonly Scan[] {
  const { kinds, window = { since: null, until: null }, takings = [] } = wanted
  const eb: Lines = expressionBuilder<Tables, 'findings'>()
  const only = {
    ...(wanted.happened === undefined ? {} : { happened: wanted.happened }),
    ...(wanted.promise === undefined ? {} : { promise: wanted.promise }),
  }
  return wanted.scans?.(eb) ?? scansOf(eb, { kinds, window, takings, where: wanted.where?.(eb) ?? null, ...only })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function countOf(ledger: ReadLedger, scans: readonly Scan[]): Promise<number> {
  const numbers = new Set<number>()
  for (const scan of scans) {
    for (const number of await numbersIn(ledger, scan, MOST_COUNTED + 1)) numbers.add(number)
    if (numbers.size > MOST_COUNTED) return MOST_COUNTED + 1
  }
  return numbers.size
}
