import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import { type Lines, takesPart } from './group.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import type { StatementRow } from './rows.ts'
import { type Place, scansOf, type Taking } from './scans.ts'
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
  /** Only those after this place. */
  readonly after?: Place | null
}

/** Who said what: the latest first. */
export async function said(ledger: ReadLedger, question: SaidQuestion): Promise<Some<Dated<StatementRow>>> {
  const { words, by, about, verbatim, limit } = question
  const having = words === null ? null : JSON.stringify(await ledger.searchStatements(words))
  const takings: Taking[] = [
    ...(by === null ? [] : [{ who: by, parts: ['speaker'] as const }]),
    ...(about === null ? [] : [{ who: about, parts: ['about'] as const }]),
  ]
  return select<StatementRow>(ledger, {
    kinds: ['statement'],
    order: 'latest first',
    limit,
    after: question.after ?? null,
    scans: (eb) => {
      const quoted = verbatim ? [isVerbatim(eb)] : []
      if (having !== null && having.length <= RARE)
        return [
          {
            from: sql`json_each(${having}) as told cross join findings on findings.id = told.value`,
            day: dayOf(),
            where: [
              within(eb, dayOf(), question),
              ...quoted,
              ...takings.map(({ who, parts }) => takesPart(eb, who, parts)),
            ],
          },
        ]
      const among = having === null ? [] : [sql<boolean>`findings.id in (select value from json_each(${having}))`]
      const where = eb.and([...among, ...quoted])
      return scansOf(eb, { kinds: ['statement'], window: question, takings, where })
    },
  })
}

/** Characters of a list of numbers, some thousands of lines: so many are looked at one by one; of more, the latest lines soon have the words. */
const RARE = 30_000

const isVerbatim = (eb: Lines) =>
  eb.exists(
    eb
      .selectFrom('statements')
      .select('statements.finding_id')
      .whereRef('statements.finding_id', '=', 'findings.id')
      .where('statements.verbatim', '=', 1),
  )
