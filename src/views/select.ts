import type { Expression, SqlBool } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import type { FindingKind } from '../terms/index.ts'
import type { Lines } from './group.ts'
import { type Dated, datedRows, type Found } from './mixed.ts'
import type { Row } from './rows.ts'
import { dayOf, placeInDay } from './when.ts'

/** Some lines of an answer and how many there are in all. */
export type Some<Line> = { readonly lines: readonly Line[]; readonly total: number }

/** Which lines a question wants, and which of them if there are many. */
export type Wanted = {
  readonly kinds: readonly FindingKind[]
  readonly where: (eb: Lines) => Expression<SqlBool>
  readonly order: 'earliest first' | 'latest first'
  /** At most so many, the latest, in either order; null for all. */
  readonly limit: number | null
}

/** The lines of some kinds that meet a condition, with their days. */
export async function select<Line extends Row = Row>(ledger: ReadLedger, wanted: Wanted): Promise<Some<Dated<Line>>> {
  const { kinds, where, order, limit } = wanted
  const latest = order === 'latest first'
  const found: Found[] = await ledger.query
    .selectFrom('findings')
    .select(['findings.id', 'findings.key', 'findings.kind', dayOf().as('day')])
    .where('findings.kind', 'in', kinds)
    .where(where)
    .orderBy('day', latest ? 'desc' : 'asc')
    .orderBy(placeInDay())
    .execute()
  const count = limit ?? found.length
  const shown = latest ? found.slice(0, count) : found.slice(Math.max(0, found.length - count))
  return { lines: (await datedRows(ledger, shown)) as Dated<Line>[], total: found.length }
}
