import { type ActorId, type Amount, assertNever, type Event, type Finding, textOf } from '../../terms/index.ts'
import type { FindingField } from '../tables.ts'
import type { Database } from './database.ts'

/** What most reports of a line say of each field. */
export type MostSay = ReadonlyMap<FindingField, string>

/** Type and status that an event is shown with. */
export const actShown = (event: Event, say: MostSay): { readonly type: string; readonly status: string } => ({
  type: say.get('type') ?? event.type,
  status: say.get('status') ?? event.status,
})

type Days = readonly [from: string | null, to: string | null]

/** The days that a line is shown with; ISO. */
export function daysShown(finding: Finding, say: MostSay): Days {
  switch (finding.kind) {
    case 'statement': {
      const [from] = daysOf(say)
      return [from, from]
    }
    case 'event':
      return daysOf(say)
    case 'commitment': {
      const due = say.get('due') ?? null
      return [due, due]
    }
    case 'role':
      return [say.get('from') ?? null, say.get('to') ?? null]
    case 'membership':
      return [null, null]
    case 'agenda':
      return [finding.date.from.iso, finding.date.to.iso]
    default:
      return assertNever(finding)
  }
}

function daysOf(say: MostSay): Days {
  const [from = null, to = null] = (say.get('days') ?? say.get('implied days'))?.split('/') ?? []
  return [from, to]
}

type Shown = {
  readonly id: number
  readonly key: string
  readonly reports: number
  /** As the report that leads the line has it, and the text of its article. */
  readonly finding: Finding
  readonly text: string
  readonly say: MostSay
  readonly days: Days
  /** Who said it, where that was mended. */
  readonly speaker?: number
  /** The number of the actor whom that report means. */
  readonly actor: (local: ActorId) => number | null
}

/** Writes what a line shows: its words are those of the report that tells most, all else is what most reports say, and of equals the later
 * day and the first in code order, so that no order of arrival shows. */
export function lineShower(db: Database): (shown: Shown) => void {
  const statement = db.prepare(
    'insert or replace into statements (finding_id, speaker_id, speaker, pieces, verbatim, date) values (?, ?, ?, ?, ?, ?)',
  )
  const event = db.prepare(
    'insert or replace into events (finding_id, type, mode, status, date_from, date_to, place) values (?, ?, ?, ?, ?, ?, ?)',
  )
  const commitment =
    db.prepare(`insert or replace into commitments (finding_id, content, amount_value, amount_unit, amount_per, amount_bound, due)
    values (?, ?, ?, ?, ?, ?, ?)`)
  const role = db.prepare(
    'insert or replace into roles (finding_id, person_id, of_id, title, tenure, from_date, to_date, reports, line) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const agenda = db.prepare(
    'insert or replace into agenda (finding_id, sort, what, date_from, date_to, place) values (?, ?, ?, ?, ?, ?)',
  )
  const membership = db.prepare(
    'insert or replace into memberships (finding_id, member_id, body_id, "as") values (?, ?, ?, ?)',
  )

  return ({ id, key, reports, finding, text, say, days: [from, to], speaker: mended, actor }) => {
    switch (finding.kind) {
      case 'statement': {
        const pieces = finding.content.map((piece) => ({ text: textOf(text, piece), verbatim: piece.verbatim }))
        const { speaker } = finding
        const words = speaker?.span ? textOf(text, speaker.span) : null
        const verbatim = pieces.some((piece) => piece.verbatim) ? 1 : 0
        const said = mended ?? (speaker?.actor ? actor(speaker.actor) : null)
        statement.run(id, said, words, JSON.stringify(pieces), verbatim, from)
        return
      }
      case 'event': {
        const { type, status } = actShown(finding, say)
        event.run(id, type, say.get('mode') ?? null, status, from, to, say.get('place') ?? null)
        return
      }
      case 'commitment': {
        const {
          value = null,
          unit = null,
          per = null,
          bound = null,
        } = JSON.parse(say.get('amount') ?? '{}') as Partial<Amount>
        commitment.run(id, textOf(text, finding.content), value, unit, per, bound, to)
        return
      }
      case 'role': {
        const [title, tenure] = [say.get('title') ?? finding.title, say.get('tenure') ?? finding.tenure]
        role.run(id, actor(finding.person), finding.of && actor(finding.of), title, tenure, from, to, reports, key)
        return
      }
      case 'membership':
        membership.run(id, actor(finding.member), actor(finding.body), finding.as)
        return
      case 'agenda':
        agenda.run(id, finding.sort, textOf(text, finding.what), from, to, say.get('place') ?? null)
        return
      default:
        assertNever(finding)
    }
  }
}
