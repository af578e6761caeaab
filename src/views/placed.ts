import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import { type EventType, ploverScore } from '../terms/index.ts'
import { type Dated, datedRows } from './mixed.ts'
import type { Named } from './named.ts'
import type { EventRow } from './rows.ts'
import type { Placed } from './scans.ts'
import { pick } from './select.ts'
import type { Window } from './when.ts'

/** By what an event is put somewhere: the place its sentence tells, the dateline of its first report that has one, or the state acted upon. */
export type PlacedBy = 'place' | 'dateline' | 'target'

export type PlacedQuestion = Window & {
  readonly for: Named | null
  readonly by: PlacedBy
  /** At most so many events, the latest. */
  readonly limit: number
  /** Of how many places, the fullest, how many lines are given each; all other places are only counted. */
  readonly lines: { readonly places: number; readonly each: number }
  /** The one place whose lines are given; null for any. */
  readonly at: string | null
}

/** Events at one place, by the name reports give it; of a state acted upon its ISO 3166-1 alpha-3 code. */
export type EventsAt = {
  readonly place: string
  /** The states whose place it may be, the likeliest first: those of the parties. */
  readonly countries: readonly string[]
  readonly count: number
  /** Mean PLOVER score, to a tenth. */
  readonly score: number
  /** The latest of them; empty where they are only counted. */
  readonly events: readonly Dated<EventRow>[]
}

export type PlacedEvents = {
  /** The most events first. */
  readonly places: readonly EventsAt[]
  /** Events of these days that tell no place. */
  readonly placeless: number
  readonly total: number
}

/** What happened where, in some days: only what occurred or goes on. */
export async function placed(ledger: ReadLedger, question: PlacedQuestion): Promise<PlacedEvents> {
  const { for: named, by, limit, lines, at } = question
  const { shown, total } = await pick(ledger, {
    kinds: ['event'],
    order: 'latest first',
    limit,
    window: question,
    takings: named === null ? [] : [{ who: named, parts: ['source', 'target'] }],
    happened: 'done',
  })
  const acts = await actsOf(ledger, shown)
  const datelines = by === 'dateline' ? await datelinesOf(ledger, shown) : null
  const groups = new Map<string, Placed[]>()
  let placeless = 0
  for (const line of shown) {
    const act = acts.get(line.id)
    const places = act === undefined ? [] : placesOf(act, by, datelines?.get(line.id) ?? null)
    if (places.length === 0) placeless++
    for (const place of places) {
      const some = groups.get(place)
      if (some === undefined) groups.set(place, [line])
      else some.push(line)
    }
  }
  const ordered = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const given = ordered.filter(([place]) => at === null || place === at).slice(0, lines.places)
  const wanted = new Set(given.flatMap(([, some]) => some.slice(0, lines.each)))
  const rows = new Map((await datedRows(ledger, [...wanted])).map((row) => [row.line.id, row as Dated<EventRow>]))
  const isGiven = new Set(given.map(([place]) => place))
  const places = ordered.map(([place, some]): EventsAt => {
    const events = isGiven.has(place) ? some.slice(0, lines.each).flatMap(({ key }) => rows.get(key) ?? []) : []
    const theirs = some.flatMap(({ id }) => acts.get(id) ?? [])
    return { place, countries: countriesOf(theirs), count: some.length, score: meanOf(theirs), events }
  })
  return { places, placeless, total }
}

/** What the map needs to know of an event. */
type Act = {
  readonly place: string | null
  readonly type: EventType
  readonly mode: string | null
  readonly sources: readonly string[]
  readonly targets: readonly string[]
}

async function actsOf(ledger: ReadLedger, lines: readonly Placed[]): Promise<ReadonlyMap<number, Act>> {
  type Told = readonly [
    id: number,
    place: string | null,
    type: EventType,
    mode: string | null,
    parties: readonly string[],
  ]
  const ids = JSON.stringify(lines.map(({ id }) => id))
  const { rows } = await sql<{ told: string }>`
    select json_group_array(json_array(events.finding_id, events.place, events.type, events.mode,
      json((select json_group_array(parties.part || ' ' || parties.land) from parties where parties.finding_id = events.finding_id
        and part in ('source', 'target') and shown = 1 and land is not null)))) as told
    from json_each(${ids}) as wanted cross join events on events.finding_id = wanted.value`.execute(ledger.query)
  const landsOf = (parties: readonly string[], part: 'source' | 'target'): string[] =>
    parties.flatMap((it) => (it.startsWith(part) ? [it.slice(part.length + 1)] : []))
  return new Map(
    (JSON.parse(rows[0]?.told ?? '[]') as Told[]).map(([id, place, type, mode, parties]) => [
      id,
      { place, type, mode, sources: landsOf(parties, 'source'), targets: landsOf(parties, 'target') },
    ]),
  )
}

async function datelinesOf(ledger: ReadLedger, lines: readonly Placed[]): Promise<ReadonlyMap<number, string>> {
  const ids = JSON.stringify(lines.map(({ id }) => id))
  const { rows } = await sql<{ id: number; place: string }>`
    select reports.finding_id as id, articles.dateline_place as place from json_each(${ids}) as wanted
    cross join reports on reports.finding_id = wanted.value join articles on articles.id = reports.article_id
    where dateline_place is not null order by articles.published_at desc, articles.key desc`.execute(ledger.query)
  return new Map(rows.map(({ id, place }) => [id, place]))
}

/** Where an event is put. What was done to nobody was done by somebody at home. */
function placesOf({ place, sources, targets }: Act, by: PlacedBy, dateline: string | null): readonly string[] {
  if (by === 'target') return [...new Set(targets.length > 0 ? targets : sources)]
  const told = by === 'place' ? place : dateline
  return told === null ? [] : [told]
}

/** The countries of the parties, the most met first. */
function countriesOf(acts: readonly Act[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { sources, targets } of acts)
    for (const land of [...targets, ...sources]) counts.set(land, (counts.get(land) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([land]) => land)
}

function meanOf(acts: readonly Act[]): number {
  const sum = acts.reduce((total, { type, mode }) => total + ploverScore(type, mode), 0)
  return acts.length === 0 ? 0 : Math.round((sum / acts.length) * 10) / 10
}
