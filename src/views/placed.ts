import type { ReadLedger } from '../ledger/index.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import type { EventRow } from './rows.ts'
import { select } from './select.ts'
import type { Window } from './when.ts'

/** By what an event is put somewhere: the place its sentence tells, the dateline of the report that is shown, or the state acted upon. */
export type PlacedBy = 'place' | 'dateline' | 'target'

export type PlacedQuestion = Window & {
  readonly for: Named | null
  readonly by: PlacedBy
  /** At most so many events, the latest. */
  readonly limit: number
}

/** Events at one place, by the name reports give it. */
export type EventsAt = {
  readonly place: string
  /** The states whose place it may be, by ISO 3166-1 alpha-3, the likeliest first: those of the parties. */
  readonly countries: readonly string[]
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
  const { for: named, by, limit } = question
  const { lines, total } = await select<EventRow>(ledger, {
    kinds: ['event'],
    order: 'latest first',
    limit,
    window: question,
    takings: named === null ? [] : [{ who: named, parts: ['source', 'target'] }],
    where: (eb) =>
      eb.exists(
        eb
          .selectFrom('events')
          .select('events.finding_id')
          .whereRef('events.finding_id', '=', 'findings.id')
          .where('events.status', 'in', ['occurred', 'ongoing']),
      ),
  })
  const groups = new Map<string, Dated<EventRow>[]>()
  let placeless = 0
  for (const dated of lines) {
    const places = placesOf(dated.line, by)
    if (places.length === 0) placeless++
    for (const place of places) groups.set(place, [...(groups.get(place) ?? []), dated])
  }
  const places = [...groups].map(([place, events]) => ({ place, countries: countriesOf(events), events }))
  places.sort((a, b) => b.events.length - a.events.length || (a.place < b.place ? -1 : 1))
  return { places, placeless, total }
}

/** Where an event is put. What was done to nobody was done by somebody at home. */
function placesOf(event: EventRow, by: PlacedBy): readonly string[] {
  switch (by) {
    case 'place':
      return event.place === null ? [] : [event.place]
    case 'dateline': {
      const place = event.evidence[0]?.place ?? null
      return place === null ? [] : [place]
    }
    case 'target': {
      const upon = event.targets.length > 0 ? event.targets : event.sources
      return [...new Set(upon.flatMap(({ country }) => country ?? []))]
    }
  }
}

/** The countries of the parties, the most met first. */
function countriesOf(events: readonly Dated<EventRow>[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { line } of events)
    for (const { country } of [...line.targets, ...line.sources])
      if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country)
}
