import { sql } from 'kysely'
import type { Part, ReadLedger } from '../ledger/index.ts'
import { addDays, type Status } from '../terms/index.ts'
import { announced } from './announced.ts'
import { type Covered, covered } from './covered.ts'
import { type Lines, takesPart } from './group.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import { type Office, officesOf } from './offices.ts'
import type { ActorRef, AgendaRow, CommitmentRow, EventRow, Row, StatementRow } from './rows.ts'
import { type Scan, scansOf } from './scans.ts'
import { type ReadRows, type Some, select, type Wanted } from './select.ts'
import { type Condition, onSubject } from './subject.ts'
import { reportedOn, type Window } from './when.ts'

export type BriefQuestion = Window & {
  /** Whose brief; null for everybody's. */
  readonly for: Named | null
  /** Only lines on a subject: their sentences have all of these words; null or missing for any. */
  readonly words?: string | null
  /** At most so many lines in each part; null for all. */
  readonly limit: number | null
  /** How the lines found are read; whole where nothing else is said. */
  readonly read?: ReadRows
}

/** The days and lines of a brief, each part the earliest first. */
export type Brief = {
  readonly for: ActorRef | null
  readonly since: string
  readonly until: string
  /** Whether the days are the last seven that the ledger covers, since none were asked. */
  readonly lastWeek: boolean
  readonly covered: Covered
  /** By the actor, its people and bodies; everybody's where the brief is for everybody. */
  readonly saidBy: Some<Dated<StatementRow>>
  /** About it, by others. */
  readonly saidAbout: Some<Dated<StatementRow>>
  readonly done: Some<Dated<EventRow>>
  readonly promised: Some<Dated<CommitmentRow>>
  /** Announced, and after the last day of the brief or without a day. */
  readonly toCome: Some<Dated<EventRow | AgendaRow>>
  /** Asked for, conditional, denied, or announced for a day that has passed. */
  readonly unsettled: Some<Dated<EventRow>>
  /** Of the speakers, by their ids. */
  readonly offices: ReadonlyMap<string, Office>
}

const WEEK = 7
const NONE = { lines: [], total: 0 }

/** What was said, done and promised in some days, and what is to come. Null where no report of the ledger has a day. */
export async function brief(ledger: ReadLedger, question: BriefQuestion): Promise<Brief | null> {
  const days = await covered(ledger)
  const until = question.until ?? days.last
  if (until === null) return null
  const lastWeek = question.since === null && question.until === null
  const window = { since: question.since ?? addDays(until, 1 - WEEK), until }
  const { for: named, limit, words = null } = question
  const subject: Condition | null = words === null ? null : await onSubject(ledger, words)
  const who = (parts: readonly Part[]) => (named === null ? [] : [{ who: named, parts }])
  const reading = question.read === undefined ? {} : { read: question.read }
  const lines = <Line extends Row>(kind: Line['kind'], parts: readonly Part[], further: Partial<Wanted> = {}) => {
    const where = allOf(further.where ?? null, subject)
    const asked = { kinds: [kind], order: 'earliest first', limit, window, takings: who(parts), ...reading } as const
    return select<Line>(ledger, { ...asked, ...further, ...(where === null ? {} : { where }) })
  }

  const saidBy = await lines<StatementRow>('statement', ['speaker'])
  const saidAbout =
    named === null
      ? NONE
      : await lines<StatementRow>('statement', ['about'], { where: (eb) => eb.not(takesPart(eb, named, ['speaker'])) })
  const done = await lines<EventRow>('event', PARTIES, { happened: 'done' })
  const toCome = await select<EventRow | AgendaRow>(ledger, {
    kinds: ['event', 'agenda'],
    order: 'earliest first',
    limit,
    ...reading,
    scans: (eb) => aheadScans(eb, window, named, subject),
  })
  const unsettled = await lines<EventRow>('event', PARTIES, {
    where: (eb) =>
      eb.and([hasStatus(eb, ['planned', 'requested', 'conditional', 'denied']), eb.not(isAhead(eb, window))]),
  })
  const promised = await lines<CommitmentRow>('commitment', ['by', 'to'])
  const speakers = [...saidBy.lines, ...saidAbout.lines].flatMap(({ line }) => line.speaker?.id ?? [])
  const offices = await officesOf(ledger, [...new Set(speakers)])
  return {
    for: named?.ref ?? null,
    ...window,
    lastWeek,
    covered: days,
    saidBy,
    saidAbout,
    done,
    promised,
    toCome,
    unsettled,
    offices,
  }
}

/** Whether an event has one of some statuses. */
const hasStatus = (eb: Lines, statuses: readonly Status[]) =>
  eb.exists(
    eb
      .selectFrom('events')
      .select('events.finding_id')
      .whereRef('events.finding_id', '=', 'findings.id')
      .where('events.status', 'in', statuses),
  )

type Days = { readonly since: string; readonly until: string }

/** Announced by the last day, and for a later one; without a day, what was announced in the days themselves. */
const isAhead = (eb: Lines, window: Days) =>
  eb.and([
    eb.or([eb('findings.kind', '=', 'agenda'), hasStatus(eb, ['planned'])]),
    eb(reportedOn(), '<=', window.until),
    eb.or([
      eb('findings.date_to', '>', window.until),
      eb.and([eb('findings.date_to', 'is', null), eb(reportedOn(), '>=', window.since)]),
    ]),
  ])

/** Both of two conditions; null where there is none. */
const allOf = (one: Condition | null, other: Condition | null): Condition | null =>
  one === null ? other : other === null ? one : (eb) => eb.and([one(eb), other(eb)])

/** Two ways to what is ahead: what is for a later day, by what is announced, of all or of whom the brief is for; and what is for no day and was
 * announced in the days, by days or by the parts of whom the brief is for. */
const aheadScans = (eb: Lines, window: Days, named: Named | null, subject: Condition | null): Scan[] =>
  (['event', 'agenda'] as const).flatMap((kind): Scan[] => {
    const also = [isAhead(eb, window), ...(subject === null ? [] : [subject(eb)])]
    const dayless = eb.and([...also, eb('findings.kind', '=', kind), eb('findings.date_to', 'is', null)])
    return [
      announced(eb, named, [sql<boolean>`+findings.kind = ${kind}`, ...also], window.until),
      ...scansOf(eb, {
        kinds: [kind],
        window,
        takings: named === null ? [] : [{ who: named, parts: kind === 'event' ? PARTIES : ['who'] }],
        where: dayless,
      }),
    ]
  })

const PARTIES: readonly Part[] = ['source', 'target']
