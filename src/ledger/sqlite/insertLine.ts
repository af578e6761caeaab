import { assertNever, type Finding } from '../../terms/index.ts'
import type { Database } from './database.ts'
import type { WrittenActors } from './writeActors.ts'

/** Writes what makes a new line the line it is; what it shows beside that is chosen from its reports (`chooseShown`). */
export function lineInserter(db: Database): (id: number, finding: Finding, actors: WrittenActors) => void {
  const statement = db.prepare(
    `insert into statements (finding_id, speaker_id, date, pieces, verbatim) values (?, ?, ?, '[]', 0)`,
  )
  const event = db.prepare('insert into events (finding_id, type, date_from, date_to, status) values (?, ?, ?, ?, ?)')
  const commitment = db.prepare(`insert into commitments (finding_id, content) values (?, '')`)
  const role = db.prepare(
    `insert into roles (finding_id, person_id, of_id, title, tenure) values (?, ?, ?, '', 'current')`,
  )
  const agenda = db.prepare(`insert into agenda (finding_id, sort, what, date_from, date_to) values (?, ?, '', ?, ?)`)
  const membership = db.prepare('insert into memberships (finding_id, member_id, body_id, "as") values (?, ?, ?, ?)')

  return (id, finding, actors) => {
    switch (finding.kind) {
      case 'statement': {
        const speaker = finding.speaker?.actor
        statement.run(id, speaker ? actors(speaker).id : null, finding.date?.iso ?? null)
        return
      }
      case 'event': {
        const { from, to } = finding.date ?? {}
        event.run(id, finding.type, from?.iso ?? null, to?.iso ?? null, finding.status)
        return
      }
      case 'commitment':
        commitment.run(id)
        return
      case 'role':
        role.run(id, actors(finding.person).id, finding.of === null ? null : actors(finding.of).id)
        return
      case 'membership':
        membership.run(id, actors(finding.member).id, actors(finding.body).id, finding.as)
        return
      case 'agenda':
        agenda.run(id, finding.sort, finding.date.from.iso, finding.date.to.iso)
        return
      default:
        assertNever(finding)
    }
  }
}
