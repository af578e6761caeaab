import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import { type Lines, takesPart } from './group.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import type { StatementRow } from './rows.ts'
import { type Place, scansOf, type Taking } from './scans.ts'
import { type Some, select, type Wanted } from './select.ts'
import { dayOf, type Window, within } from './when.ts'

/** What is asked of statements; null and false ask nothing. */
export type SaidQuestion = Window & {
  /** Words to find in what was said; free text. */
  readonly words: string | null
  readonly by: Named | null
  readonly about: Named | null
  /** To whom: named between the verb and what was said (`told Latvia that`); null or missing for anybody. */
  readonly to?: Named | null
  /** Only what this outlet reports, by its name; null or missing for any. */
  readonly outlet?: string | null
  /** Only what stands between quotation marks. */
  readonly verbatim: boolean
  /** At most so many; null for all. */
  readonly limit: number | null
  /** Only those after this place. */
  readonly after?: Place | null
}

/** Who said what: the latest first. */
export async function said(ledger: ReadLedger, question: SaidQuestion): Promise<Some<Dated<StatementRow>>> {
  return select<StatementRow>(ledger, await wantedSaid(ledger, question))
}

/** Which statements a question wants. */
export async function wantedSaid(ledger: ReadLedger, question: SaidQuestion): Promise<Wanted> {
  const { words, by, about, to = null, outlet = null, verbatim, limit } = question
  const found = words === null ? null : await ledger.searchStatements(words)
  const having = found === null ? null : JSON.stringify(found)
  const takings: Taking[] = [
    ...(by === null ? [] : [{ who: by, parts: ['speaker'] as const }]),
    ...(about === null ? [] : [{ who: about, parts: ['about'] as const }]),
  ]
  return {
    kinds: ['statement'],
    order: 'latest first',
    limit,
    after: question.after ?? null,
    // Words alone, of any day: they are counted already.
    ...(found !== null && isNothingElse(question) ? { total: found.length } : {}),
    scans: (eb) => {
      const also = [
        ...(verbatim ? [isVerbatim(eb)] : []),
        ...(to === null ? [] : [isToldTo(to)]),
        ...(outlet === null ? [] : [isReportedBy(outlet)]),
      ]
      if (having !== null && having.length <= RARE)
        return [
          {
            from: sql`json_each(${having}) as told cross join findings on findings.id = told.value`,
            day: dayOf(),
            where: [
              within(eb, dayOf(), question),
              ...also,
              ...takings.map(({ who, parts }) => takesPart(eb, who, parts)),
            ],
          },
        ]
      const where = also.length === 0 ? null : eb.and(also)
      const among = having === null ? {} : { among: having }
      return scansOf(eb, { kinds: ['statement'], window: question, takings, where, ...among })
    },
  }
}

/** Whether statements are asked for by their words alone. */
const isNothingElse = ({ by, about, to = null, outlet = null, verbatim, since, until }: SaidQuestion): boolean =>
  by === null && about === null && to === null && outlet === null && !verbatim && since === null && until === null

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

/** Whether a report of a statement names somebody between its verb and what was said: for a state, any of its people and bodies. */
const isToldTo = ({ actor, state }: Named) => sql<boolean>`exists (
  select 1 from reports
  join appearances on appearances.article_id = reports.article_id
  join actors on actors.id = appearances.actor_id
  join mentions on mentions.appearance_id = appearances.id
  where reports.finding_id = findings.id
    and ${state === null ? sql`actors.id = ${actor}` : sql`actors.country = ${state}`}
    and mentions.start >= json_extract(reports.finding, '$.cue.end')
    and mentions.end <= json_extract(reports.finding, '$.content[0].start'))`

const isReportedBy = (outlet: string) => sql<boolean>`exists (
  select 1 from reports join articles on articles.id = reports.article_id
  where reports.finding_id = findings.id and articles.outlet = ${outlet} collate nocase)`
