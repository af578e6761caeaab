import { expressionBuilder, sql } from 'kysely'
import type { ReadLedger, Tables } from '../ledger/index.ts'
import { addDays, type EventType, type FindingKind, ploverScore, type Status } from '../terms/index.ts'
import type { Lines } from './group.ts'
import type { Named } from './named.ts'
import type { Scan } from './scans.ts'
import { type Step, stepAfter, stepStart, stepsBetween } from './steps.ts'
import { apart, type Towards, towardsScans } from './towards.ts'
import type { Window } from './when.ts'

export type ScoresQuestion = Window & {
  readonly a: Named
  /** Null for everybody else. */
  readonly b: Named | null
  /** Null for what suits the days. */
  readonly by: Step | null
}

/** What one did to the other in a step. */
export type Tally = {
  /** Acts that were done: neither planned, asked for, conditional nor denied. */
  readonly acts: number
  /** The mean of their PLOVER scores, to a tenth; null where nothing was done. */
  readonly score: number | null
  /** What they were, the most frequent first. */
  readonly types: readonly { readonly type: EventType; readonly mode: string | null; readonly count: number }[]
  /** What was said of the other. */
  readonly statements: number
}

export type ScoredStep = {
  /** ISO days, both included. */
  readonly from: string
  readonly to: string
  /** Reports that any outlet published in these days, about whomever, counted up to `MOST_REPORTS`; 0 is a gap in what the ledger knows. */
  readonly reports: number
  /** Of the first towards the second, and back. */
  readonly forth: Tally
  readonly back: Tally
}

export type Scores = {
  readonly by: Step
  readonly steps: readonly ScoredStep[]
  /** Whether there is more before the first step than is counted here. */
  readonly cut: boolean
}

/** More than can be told apart in a picture. */
export const MOST_STEPS = 60
/** Where no days are asked, at least so many. */
const LEAST_STEPS = 13
/** So many reports in a step are counted, and no more. */
export const MOST_REPORTS = 200
/** Lines looked at on each way; before the earliest of so many nothing is counted. */
const MOST_LINES = 3000
/** Up to so many days are shown by week where nobody says how. */
const BY_WEEK_DAYS = 400

const TOWARDS: readonly Towards[] = [
  ['speaker', 'about'],
  ['source', 'target'],
  ['source', 'source'],
]

/** How two parties stood to each other by week or month: the mean score of what each did to the other, and how much each said of the other. Where
 * no days are asked, those from their first to their last line. An act of both together, without a target, counts both ways; one of both against a
 * third does not count. */
export async function scores(ledger: ReadLedger, question: ScoresQuestion): Promise<Scores> {
  const [a, b] = question.b === null ? [question.a, null] : apart(question.a, question.b)
  const [forth, back] = [await lines(ledger, a, b, question), await lines(ledger, b, a, question)]
  const days = [...forth.lines, ...back.lines].map(({ day }) => day).sort()
  const first = question.since ?? days[0] ?? question.until
  const last = question.until ?? days.at(-1) ?? question.since
  const by = question.by ?? (first && last && addDays(first, BY_WEEK_DAYS) < last ? 'month' : 'week')
  if (!first || !last) return { by, steps: [], cut: false }
  const whole = [forth.wholeFrom, back.wholeFrom].sort().at(-1) ?? ''
  const [from, to] = widened(first, last, by, question)
  const starts = stepsBetween(from, to, by, MOST_STEPS).filter((start) => start >= whole)
  const reports = await reportsBy(ledger, starts, by)
  const [ahead, behind] = [byStep(forth.lines, by), byStep(back.lines, by)]
  return {
    by,
    cut: (starts[0] ?? '') > stepStart(first, by),
    steps: starts.map((from, at) => ({
      from,
      to: addDays(stepAfter(from, by), -1),
      reports: reports[at] ?? 0,
      forth: tallyOf(ahead.get(from) ?? []),
      back: tallyOf(behind.get(from) ?? []),
    })),
  }
}

/** Some steps around a few, where no days are asked: two points alone tell nothing of their distance. */
function widened(
  first: string,
  last: string,
  by: Step,
  { since, until }: Window,
): readonly [first: string, last: string] {
  const lacking = LEAST_STEPS - stepsBetween(first, last, by, LEAST_STEPS).length
  const days = by === 'week' ? 7 : 30
  return [
    since === null ? addDays(first, -Math.ceil(lacking / 2) * days) : first,
    until === null ? addDays(last, Math.floor(lacking / 2) * days) : last,
  ]
}

type Told = {
  readonly day: string
  readonly kind: FindingKind
  readonly type: EventType | null
  readonly mode: string | null
}

/** What one said of and did to the other, and the day from which on nothing is left out. */
async function lines(
  ledger: ReadLedger,
  from: Named | null,
  to: Named | null,
  window: Window,
): Promise<{ readonly lines: readonly Told[]; readonly wholeFrom: string }> {
  const eb: Lines = expressionBuilder<Tables, 'findings'>()
  const found = new Map<number, Told>()
  let wholeFrom = ''
  for (const scan of towardsScans(eb, { from, to, parts: TOWARDS, window }, counts(to))) {
    const rows = await toldIn(ledger, scan)
    if (rows.length === MOST_LINES) wholeFrom = [wholeFrom, addDays(rows.at(-1)?.[1] ?? '', 1)].sort().at(-1) ?? ''
    for (const [id, day, kind, type, mode] of rows) found.set(id, { day, kind, type, mode })
  }
  return { lines: [...found.values()], wholeFrom }
}

const DONE: readonly Status[] = ['occurred', 'ongoing']

/** What was said, and what was done to the other one, or by both together to nobody else. */
const counts = (to: Named | null) =>
  sql<boolean>`findings.day is not null and (findings.kind = 'statement' or findings.kind = 'event' and exists (
    select 1 from events where events.finding_id = findings.id and events.status in (${sql.join(DONE)})) and ${isTowards(to)})`

const isTowards = (to: Named | null) =>
  to === null
    ? sql`1 = 1`
    : sql`(exists (select 1 from parties as it where it.finding_id = findings.id and it.part = 'target' and ${
        to.state === null ? sql`+it.actor_id = ${to.actor}` : sql`+it.land = ${to.state}`
      }) or not exists (select 1 from parties as any where any.finding_id = findings.id and any.part = 'target'))`

type ToldRow = readonly [id: number, day: string, kind: FindingKind, type: EventType | null, mode: string | null]

async function toldIn(ledger: ReadLedger, { from, day, where }: Scan): Promise<ToldRow[]> {
  const { rows } = await sql<{ told: string }>`
    select json_group_array(json_array(found.id, found.day, found.kind, events.type, events.mode)) as told from (
      select findings.id, findings.day, findings.kind from ${from} where ${sql.join(where, sql` and `)}
      order by ${day} desc limit ${MOST_LINES}) as found left join events on events.finding_id = found.id`.execute(
    ledger.query,
  )
  return JSON.parse(rows[0]?.told ?? '[]') as ToldRow[]
}

function byStep(told: readonly Told[], by: Step): Map<string, Told[]> {
  const steps = new Map<string, Told[]>()
  for (const line of told) {
    const start = stepStart(line.day, by)
    const some = steps.get(start)
    if (some) some.push(line)
    else steps.set(start, [line])
  }
  return steps
}

function tallyOf(told: readonly Told[]): Tally {
  const types = new Map<string, { type: EventType; mode: string | null; count: number }>()
  let [acts, sum] = [0, 0]
  for (const { type, mode } of told) {
    if (type === null) continue
    acts += 1
    sum += ploverScore(type, mode)
    const kin = types.get(`${type} ${mode}`)
    if (kin) kin.count += 1
    else types.set(`${type} ${mode}`, { type, mode, count: 1 })
  }
  return {
    acts,
    score: acts === 0 ? null : Math.round((sum / acts) * 10) / 10,
    types: [...types.values()].sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
    statements: told.length - acts,
  }
}

/** How many reports were published in each step. */
async function reportsBy(ledger: ReadLedger, starts: readonly string[], by: Step): Promise<number[]> {
  const ends = starts.map((start) => [start, stepAfter(start, by)])
  const { rows } = await sql<{ reports: number }>`
    select (select min(coalesce(sum(articles), 0), ${MOST_REPORTS}) from article_days where day >= value ->> 0 and day < value ->> 1) as reports
    from json_each(${JSON.stringify(ends)}) order by key`.execute(ledger.query)
  return rows.map(({ reports }) => reports)
}
