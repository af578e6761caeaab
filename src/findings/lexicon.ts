import type { LexiconFiles } from '../english/index.ts'
import { type AgendaLexicon, agendaLexicon } from './agenda/index.ts'
import { type CommitmentLexicon, commitmentLexicon } from './commitments/index.ts'
import { type EventLexicon, eventLexicon } from './events/index.ts'
import { type MembershipLexicon, membershipLexicon } from './memberships/index.ts'
import { type RoleLexicon, roleLexicon } from './roles/lexicon.ts'
import { type StatementLexicon, statementLexicon } from './statements/index.ts'

/** The knowledge the finders use, built from the files of `lexicon/`. One field a kind of finding, each built in its own folder. */
export type FindingsLexicon = {
  readonly statements: StatementLexicon
  readonly events: EventLexicon
  readonly commitments: CommitmentLexicon
  readonly memberships: MembershipLexicon
  readonly roles: RoleLexicon
  readonly agenda: AgendaLexicon
}

/** Builds every kind's knowledge. Throws a RangeError that names the line where a file is malformed. */
export function findingsLexicon(files: LexiconFiles): FindingsLexicon {
  return {
    statements: statementLexicon(files('speech-verbs')),
    events: eventLexicon(files),
    commitments: commitmentLexicon(files),
    memberships: membershipLexicon(files),
    roles: roleLexicon(files('role-verbs')),
    agenda: agendaLexicon(files('agenda')),
  }
}
