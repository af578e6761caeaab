import { type Amount, assertNever, type Finding, type FindingKind } from '../../terms/index.ts'
import type { FindingField } from '../tables.ts'
import type { Database } from './database.ts'
import type { WrittenActors } from './writeActors.ts'

/** What a statement says, as `statements.pieces` holds it. */
export type Pieces = readonly { readonly text: string; readonly verbatim: boolean }[]

/** @example showPieces([{ text: 'we came', verbatim: true }, { text: 'and stayed', verbatim: false }]) //=> 'we came … and stayed' */
export const showPieces = (pieces: Pieces): string => pieces.map((piece) => piece.text).join(' … ')

/** Writes a line's own fields. What reports may say differently is chosen anew with each: what most say, of equals the first
 * in code point order, so that no order of arrival shows. */
export function kindWriter(db: Database) {
  const insert = {
    statement: db.prepare(
      `insert into statements (finding_id, speaker_id, date, content, pieces, verbatim) values (?, ?, ?, '', '[]', 0)`,
    ),
    event: db.prepare(`insert into events (finding_id, type, date_from, date_to, status) values (?, ?, ?, ?, ?)`),
    commitment: db.prepare(`insert into commitments (finding_id, content) values (?, '')`),
    role: db.prepare(`insert into roles (finding_id, person_id, of_id, title, tenure) values (?, ?, ?, '', 'current')`),
    membership: db.prepare(`insert into memberships (finding_id, member_id, body_id, "as") values (?, ?, ?, ?)`),
  }
  const update = {
    statement: db.prepare(
      'update statements set speaker = ?, content = ?, pieces = ?, verbatim = max(verbatim, ?) where finding_id = ?',
    ),
    event: db.prepare('update events set mode = ?, status = ?, place = ? where finding_id = ?'),
    commitment:
      db.prepare(`update commitments set content = ?, amount_value = ?, amount_unit = ?, amount_per = ?, amount_bound = ?,
      due = ? where finding_id = ?`),
    role: db.prepare('update roles set title = ?, tenure = ?, from_date = ?, to_date = ? where finding_id = ?'),
  }
  const days = db.prepare('update findings set date_from = ?, date_to = ? where id = ?')
  const variants = db.prepare(
    'select field, value from finding_variants where finding_id = ? order by field, uses desc, value',
  )

  /** What most reports say, by field. */
  const chosen = (id: number): Partial<{ [field in FindingField]: string }> => {
    const best: Partial<{ [field in FindingField]: string }> = {}
    for (const { field, value } of variants.all(id)) best[field as FindingField] ??= String(value)
    return best
  }

  return {
    insert: (id: number, finding: Finding, actors: WrittenActors): void => {
      switch (finding.kind) {
        case 'statement': {
          const speaker = finding.speaker?.actor
          insert.statement.run(id, speaker ? actors(speaker).id : null, finding.date?.iso ?? null)
          return
        }
        case 'event':
          insert.event.run(
            id,
            finding.type,
            finding.date?.from.iso ?? null,
            finding.date?.to.iso ?? null,
            finding.status,
          )
          return
        case 'commitment':
          insert.commitment.run(id)
          return
        case 'role':
          insert.role.run(id, actors(finding.person).id, finding.of === null ? null : actors(finding.of).id)
          return
        case 'membership':
          insert.membership.run(id, actors(finding.member).id, actors(finding.body).id, finding.as)
          return
        default:
          assertNever(finding)
      }
    },

    choose: (id: number, kind: FindingKind, verbatim: boolean): void => {
      if (kind === 'membership') return
      const best = chosen(id)
      switch (kind) {
        case 'statement': {
          const pieces = best.content ?? '[]'
          update.statement.run(
            best.speaker ?? null,
            showPieces(JSON.parse(pieces) as Pieces),
            pieces,
            verbatim ? 1 : 0,
            id,
          )
          return
        }
        case 'event':
          update.event.run(best.mode ?? null, best.status ?? 'occurred', best.place ?? null, id)
          return
        case 'commitment': {
          const { value, unit, per, bound } = JSON.parse(best.amount ?? '{}') as Partial<Amount>
          const due = best.due ?? null
          update.commitment.run(best.content ?? '', value ?? null, unit ?? null, per ?? null, bound ?? null, due, id)
          days.run(due, due, id)
          return
        }
        case 'role': {
          const { from = null, to = null } = best
          update.role.run(best.title ?? '', best.tenure ?? 'current', from, to, id)
          days.run(from, to, id)
          return
        }
        default:
          assertNever(kind)
      }
    },
  }
}
