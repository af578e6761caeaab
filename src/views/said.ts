import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import { takesPart } from './group.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import type { StatementRow } from './rows.ts'
import { type Some, select } from './select.ts'
import { dayOf, type Window, within } from './when.ts'

/** What is asked of statements; null and false ask nothing. */
export type SaidQuestion = Window & {
  /** Words to find in what was said; free text. */
  readonly words: string | null
  readonly by: Named | null
  readonly about: Named | null
  /** Only what stands between quotation marks. */
  readonly verbatim: boolean
  /** At most so many; null for all. */
  readonly limit: number | null
}

/** Who said what: the latest first. */
export async function said(ledger: ReadLedger, question: SaidQuestion): Promise<Some<Dated<StatementRow>>> {
  const { words, by, about, verbatim, limit } = question
  const having = words === null ? null : await ledger.searchStatements(words)
  return select<StatementRow>(ledger, {
    kinds: ['statement'],
    order: 'latest first',
    limit,
    where: (eb) =>
      eb.and([
        within(eb, dayOf(), question),
        ...(having === null ? [] : [isAmong(having)]),
        ...(by === null ? [] : [takesPart(eb, by, ['speaker'])]),
        ...(about === null ? [] : [takesPart(eb, about, ['about'])]),
        ...(verbatim ? [isVerbatim(eb)] : []),
      ]),
  })
}

const isVerbatim = (eb: Parameters<typeof takesPart>[0]) =>
  eb.exists(
    eb
      .selectFrom('statements')
      .select('statements.finding_id')
      .whereRef('statements.finding_id', '=', 'findings.id')
      .where('statements.verbatim', '=', 1),
  )

/** Numbers stand in the query itself: there may be more of them than a database takes as values. */
const isAmong = (ids: readonly number[]) =>
  ids.length === 0 ? sql<boolean>`1 = 0` : sql<boolean>`findings.id in (${sql.join(ids.map((id) => sql.lit(id)))})`
