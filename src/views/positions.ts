import { expressionBuilder, sql } from 'kysely'
import type { Part, ReadLedger, Tables } from '../ledger/index.ts'
import { addDays, type EventType, ploverScore } from '../terms/index.ts'
import type { Lines } from './group.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import type { StatementRow } from './rows.ts'
import { said } from './said.ts'
import { scansOf } from './scans.ts'
import { type StanceCue, type StanceTaken, stanceIn } from './stance.ts'
import { type Turn, turnsIn } from './turns.ts'
import { type Window, within } from './when.ts'

/** What is asked of somebody's position: towards another, on a subject in words, or both. */
export type PositionQuestion = Window & {
  readonly by: Named
  readonly about: Named | null
  readonly words: string | null
  readonly cues: readonly StanceCue[]
  /** At most so many statements, the latest; null for all. */
  readonly limit: number | null
}

/** A statement with the stance taken in it, where one is told. */
export type PositionLine = Dated<StatementRow> & { readonly stance: StanceTaken | null }

/** The mean PLOVER score of somebody's acts towards another in some days, and how many they were. */
export type Acts = { readonly score: number; readonly count: number }

/** A likely turn, with what was done in the four weeks up to it and in those after. */
export type LikelyTurn = Turn & { readonly actsBefore: Acts | null; readonly actsAfter: Acts | null }

export type Positions = {
  /** The earliest first; on one day what is quoted before what is told in other words. */
  readonly lines: readonly PositionLine[]
  readonly total: number
  readonly turns: readonly LikelyTurn[]
  /** Acts towards the one asked about, by month (`2025-03`). */
  readonly acts: ReadonlyMap<string, Acts>
}

const FOUR_WEEKS = 28

/** What somebody said of another or of a subject, in order, with likely turns of their stance. */
export async function positions(ledger: ReadLedger, question: PositionQuestion): Promise<Positions> {
  const { by, about, words, cues, limit } = question
  const found = await said(ledger, { ...question, words, by, about, verbatim: false, limit })
  const own = [by.ref.name, ...(await stateNames(ledger, by.ref.country))]
  const asked = about === null ? [] : [about.ref.name, ...(await stateNames(ledger, about.state))]
  const lines = found.lines
    .map((dated): PositionLine => {
      const { line } = dated
      const others =
        about === null ? [] : line.about.filter((it) => it.id !== about.ref.id && !sharesLand(it, [about, by]))
      const content = line.content.map(({ text }) => text).join(' ')
      const names = [...own, ...(line.speaker === null ? [] : [line.speaker.name])]
      const spoken = { lead: line.lead, content, own: names, about: asked, others: others.map(({ name }) => name) }
      return { ...dated, stance: stanceIn(spoken, cues) }
    })
    .sort(inOrder)
  const events = about === null ? [] : await actsTowards(ledger, by, about, question)
  const turns = turnsIn(lines.map(({ day, stance }) => ({ day, stance: stance?.stance ?? null })))
  return {
    lines,
    total: found.total,
    turns: turns.map((turn) => {
      const day = lines[turn.after]?.day ?? ''
      return {
        ...turn,
        actsBefore: actsIn(events, addDays(day, -FOUR_WEEKS), addDays(day, -1)),
        actsAfter: actsIn(events, day, addDays(day, FOUR_WEEKS)),
      }
    }),
    acts: byMonth(events),
  }
}

/** By day; of one day the quotes first; without a day last. */
function inOrder(a: PositionLine, b: PositionLine): number {
  const place = ({ day }: PositionLine): string => day ?? '9999'
  const quoted = ({ line }: PositionLine): number => (line.content.some(({ verbatim }) => verbatim) ? 0 : 1)
  return place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : quoted(a) - quoted(b)
}

const sharesLand = (it: { readonly country: string | null }, some: readonly Named[]): boolean =>
  it.country !== null && some.some(({ ref }) => ref.country === it.country)

/** The names that reports use for a state. */
async function stateNames(ledger: ReadLedger, country: string | null): Promise<readonly string[]> {
  if (country === null) return []
  const rows = await ledger.query
    .selectFrom('aliases')
    .innerJoin('actors', 'actors.id', 'aliases.actor_id')
    .select('alias')
    .where('actors.country', '=', country)
    .where(sql<boolean>`actors.kind = 'state'`)
    .orderBy('alias')
    .execute()
  return rows.map(({ alias }) => alias)
}

type Act = { readonly day: string; readonly score: number }

/** What was done by somebody to another, or with that one, on days that are told. */
async function actsTowards(ledger: ReadLedger, by: Named, about: Named, window: Window): Promise<readonly Act[]> {
  const eb: Lines = expressionBuilder<Tables, 'findings'>()
  const acts = new Map<number, Act>()
  if (by.state !== null && about.state !== null && by.state !== about.state)
    return actsBetween(ledger, by.state, about.state, window)
  for (const part of ['target', 'source'] as const) {
    const takings = [
      { who: by, parts: ['source'] as const },
      { who: about, parts: [part] },
    ]
    for (const scan of scansOf(eb, { kinds: [], window, takings, where: null, happened: 'done' })) {
      const { rows } = await sql<{ id: number; day: string | null; type: EventType; mode: string | null }>`
        select found.id, found.day, events.type, events.mode from (select findings.id, ${scan.day} as day from ${scan.from}
          where ${sql.join(scan.where, sql` and `)}) as found join events on events.finding_id = found.id`.execute(
        ledger.query,
      )
      for (const { id, day, type, mode } of rows)
        if (day !== null) acts.set(id, { day, score: ploverScore(type, mode) })
    }
  }
  return [...acts.values()]
}

/** The same of two states, by what they have with each other. */
async function actsBetween(ledger: ReadLedger, by: string, about: string, window: Window): Promise<readonly Act[]> {
  const day = sql<string | null>`towards.day`
  const eb: Lines = expressionBuilder<Tables, 'findings'>()
  const plays = (part: Part, land: string) =>
    sql`exists (select 1 from parties where parties.finding_id = towards.finding_id and part = ${part} and +land = ${land})`
  const { rows } = await sql<{ day: string; type: EventType; mode: string | null }>`
    select towards.day, events.type, events.mode from towards cross join events on events.finding_id = towards.finding_id
    where from_land = ${by} and to_land = ${about} and ${within(eb, day, window)} and towards.day is not null
      and events.status in ('occurred', 'ongoing')
      and ${plays('source', by)} and (${plays('target', about)} or ${plays('source', about)})`.execute(ledger.query)
  return rows.map(({ day, type, mode }) => ({ day, score: ploverScore(type, mode) }))
}

function actsIn(acts: readonly Act[], from: string, to: string): Acts | null {
  const some = acts.filter(({ day }) => from <= day && day <= to)
  if (some.length === 0) return null
  const mean = some.reduce((sum, { score }) => sum + score, 0) / some.length
  return { score: Math.round(mean * 10) / 10, count: some.length }
}

function byMonth(acts: readonly Act[]): ReadonlyMap<string, Acts> {
  const months = [...new Set(acts.map(({ day }) => day.slice(0, 7)))].sort()
  return new Map(
    months.flatMap((month) => {
      const some = actsIn(acts, `${month}-01`, `${month}-31`)
      return some === null ? [] : [[month, some] as const]
    }),
  )
}
