import { type RawBuilder, sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import { addDays } from '../terms/index.ts'
import { type Confirmed, confirmedIn } from './confirmed.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import type { OutcomeCue } from './outcomes.ts'
import { type Proposal, proposalsFor } from './proposed.ts'
import type { CommitmentRow } from './rows.ts'
import type { Place, Scan, WhichPromise } from './scans.ts'
import { type Some, select, type Wanted } from './select.ts'
import { SOON_DAYS, type Standing, standingOn } from './standing.ts'
import type { Window } from './when.ts'

/** What is asked of commitments; the days are those of the first report, not of what falls due. */
export type PromisedQuestion = Window & {
  readonly by: Named | null
  readonly to: Named | null
  /** Only those that stand so; null for all. */
  readonly standings: readonly Standing[] | null
  /** Only those that fall due before this ISO day; null for all. */
  readonly dueBefore: string | null
  /** The ISO day on which they stand so. */
  readonly today: string
  /** The one of this id, whatever else is asked. */
  readonly id?: string
  /** Words by which later reports tell what came of a promise. */
  readonly cues: readonly OutcomeCue[]
  /** At most so many; null for all. */
  readonly limit: number | null
  /** Only those after this place. */
  readonly after?: Place | null
}

/** A commitment with how it stands, and what later reports propose of it. */
export type StandingCommitment = Dated<CommitmentRow> & {
  readonly standing: Standing
  readonly confirmed: Confirmed | null
  /** Empty for what a person settled after these reports. */
  readonly proposed: readonly Proposal[]
}

/** Who promised what to whom, and how it stands: the latest first. */
export async function promised(ledger: ReadLedger, question: PromisedQuestion): Promise<Some<StandingCommitment>> {
  const confirmed = await confirmedIn(ledger)
  const found = await select<CommitmentRow>(ledger, wantedBy(question, confirmed))
  const numbers = await numbersOf(
    ledger,
    found.lines.map(({ line }) => line.id),
  )
  const standing = found.lines.map((dated) => {
    const finding = numbers.get(dated.line.id) ?? 0
    const decided = confirmed.get(finding) ?? null
    const stands = standingOn(dated.line.due, decided?.status ?? null, question.today)
    return { ...dated, finding, standing: stands, confirmed: decided }
  })
  const open = standing.filter((it) => !isSettled(it.standing))
  const proposals = await proposalsFor(ledger, open, question)
  const lines = standing.map(({ finding, ...it }): StandingCommitment => {
    const all = proposals.get(finding) ?? []
    const since = it.confirmed?.madeAt.slice(0, 10) ?? null
    return { ...it, proposed: all.filter(({ day }) => since === null || (day ?? '') > since) }
  })
  return { ...found, lines }
}

/** Which commitments a question wants. */
export function wantedBy(question: PromisedQuestion, confirmed: ReadonlyMap<number, Confirmed>): Wanted {
  const { by, to, standings, dueBefore, today, id } = question
  return {
    kinds: ['commitment'],
    order: 'latest first',
    limit: question.limit,
    after: question.after ?? null,
    window: question,
    takings: [
      ...(by === null ? [] : [{ who: by, parts: ['by'] as const }]),
      ...(to === null ? [] : [{ who: to, parts: ['to'] as const }]),
    ],
    ...(id === undefined ? {} : { scans: () => [byId(id)] }),
    promise: (line) =>
      sql<boolean>`(${sql.join(
        [
          sql`1 = 1`,
          ...(dueBefore === null ? [] : [sql`${line.due} < ${dueBefore}`]),
          ...(standings === null
            ? []
            : [
                sql`(${sql.join(
                  standings.map((standing) => stands(line, standing, confirmed, today)),
                  sql` or `,
                )})`,
              ]),
        ],
        sql` and `,
      )})`,
  }
}

const byId = (id: string): Scan => ({
  from: sql`findings`,
  day: sql`findings.day`,
  where: [sql<boolean>`findings.key = ${id}`, sql<boolean>`findings.kind = 'commitment'`],
})

const isSettled = (standing: Standing): boolean =>
  standing === 'done' || standing === 'withdrawn' || standing === 'slipped'

/** Whether a commitment stands so, as `standingOn` tells it. */
function stands(
  { id, due }: Parameters<WhichPromise>[0],
  standing: Standing,
  confirmed: ReadonlyMap<number, Confirmed>,
  today: string,
) {
  const settled = [...confirmed].filter(([, { status }]) => status !== 'open')
  const soon = addDays(today, SOON_DAYS)
  const unsettled = sql<boolean>`not ${among(
    id,
    settled.map(([number]) => number),
  )}`
  switch (standing) {
    case 'open':
      return sql<boolean>`(${unsettled} and (${due} is null or ${due} > ${soon}))`
    case 'due':
      return sql<boolean>`(${unsettled} and ${due} >= ${today} and ${due} <= ${soon})`
    case 'overdue':
      return sql<boolean>`(${unsettled} and ${due} < ${today})`
    default:
      return among(
        id,
        settled.filter(([, { status }]) => status === standing).map(([number]) => number),
      )
  }
}

const among = (id: RawBuilder<number>, numbers: readonly number[]) =>
  numbers.length === 0
    ? sql<boolean>`(1 = 0)`
    : sql<boolean>`(${id} in (${sql.join(numbers.map((it) => sql.lit(it)))}))`

async function numbersOf(ledger: ReadLedger, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map()
  const rows = await ledger.query
    .selectFrom('findings')
    .select(['id', 'key'])
    .where('key', 'in', sql<string>`(select value from json_each(${JSON.stringify(keys)}))`)
    .execute()
  return new Map(rows.map(({ id, key }) => [key, id]))
}

/** The commitments whose id begins so, at most two: for naming one by the first letters of its id. */
export async function commitmentsNamed(ledger: ReadLedger, id: string): Promise<readonly string[]> {
  const rows = await ledger.query
    .selectFrom('findings')
    .select('key')
    .where('kind', '=', 'commitment')
    .where('key', '>=', id)
    .where('key', '<', `${id}\uffff`)
    .orderBy('key')
    .limit(2)
    .execute()
  return rows.map(({ key }) => key)
}
