import { type ActorId, type Amount, assertNever, type Finding, textOf } from '../../terms/index.ts'
import type { FindingField } from '../tables.ts'
import type { Database } from './database.ts'

/** Writes what a line shows: its words are those of the report that tells most, all else is what most reports say, and of equals the later
 * day and the first in code point order, so that no order of arrival shows. */
export function lineShower(db: Database) {
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
    'insert or replace into roles (finding_id, person_id, of_id, title, tenure, from_date, to_date) values (?, ?, ?, ?, ?, ?, ?)',
  )
  const agenda = db.prepare(
    'insert or replace into agenda (finding_id, sort, what, date_from, date_to, place) values (?, ?, ?, ?, ?, ?)',
  )
  const membership = db.prepare(
    'insert or replace into memberships (finding_id, member_id, body_id, "as") values (?, ?, ?, ?)',
  )
  const days = db.prepare('update findings set date_from = ?, date_to = ? where id = ?')
  const variants = db.prepare(
    'select field, value from finding_variants where finding_id = ? order by field, uses desc, value',
  )
  const laterDays = db.prepare(
    `select value from finding_variants where finding_id = ? and field = ? order by uses desc, value desc limit 1`,
  )
  const known = db.prepare('select 1 from statements where finding_id = ?')

  const mostSay = (id: number): Partial<{ [field in FindingField]: string }> => {
    const best: Partial<{ [field in FindingField]: string }> = {}
    for (const { field, value } of variants.all(id)) best[field as FindingField] ??= String(value)
    return best
  }
  const daysOf = (id: number): readonly [from: string | null, to: string | null] => {
    const said = laterDays.get(id, 'days') ?? laterDays.get(id, 'implied days')
    const [from = null, to = null] = said === undefined ? [] : String(said.value).split('/')
    return [from, to]
  }

  return {
    isStatement: (id: number): boolean => known.get(id) !== undefined,
    line: (id: number, finding: Finding, text: string, actor: (local: ActorId) => number | null): void => {
      const say = mostSay(id)
      switch (finding.kind) {
        case 'statement': {
          const pieces = finding.content.map((piece) => ({ text: textOf(text, piece), verbatim: piece.verbatim }))
          const { speaker } = finding
          const words = speaker?.span ? textOf(text, speaker.span) : null
          const verbatim = pieces.some((piece) => piece.verbatim) ? 1 : 0
          const [from] = daysOf(id)
          statement.run(id, speaker?.actor ? actor(speaker.actor) : null, words, JSON.stringify(pieces), verbatim, from)
          days.run(from, from, id)
          return
        }
        case 'event': {
          const [from, to] = daysOf(id)
          const type = say.type ?? finding.type
          event.run(id, type, say.mode ?? null, say.status ?? finding.status, from, to, say.place ?? null)
          days.run(from, to, id)
          return
        }
        case 'commitment': {
          const {
            value = null,
            unit = null,
            per = null,
            bound = null,
          } = JSON.parse(say.amount ?? '{}') as Partial<Amount>
          const due = say.due ?? null
          commitment.run(id, textOf(text, finding.content), value, unit, per, bound, due)
          days.run(due, due, id)
          return
        }
        case 'role': {
          const { title = finding.title, tenure = finding.tenure, from = null, to = null } = say
          role.run(id, actor(finding.person), finding.of === null ? null : actor(finding.of), title, tenure, from, to)
          days.run(from, to, id)
          return
        }
        case 'membership':
          membership.run(id, actor(finding.member), actor(finding.body), finding.as)
          return
        case 'agenda':
          agenda.run(
            id,
            finding.sort,
            textOf(text, finding.what),
            finding.date.from.iso,
            finding.date.to.iso,
            say.place ?? null,
          )
          days.run(finding.date.from.iso, finding.date.to.iso, id)
          return
        default:
          assertNever(finding)
      }
    },
  }
}
