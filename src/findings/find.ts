import type { EventCoder, Reading } from '../english/index.ts'
import type { Findings } from '../terms/index.ts'
import { agendaSteps } from './agenda/index.ts'
import { commitmentSteps } from './commitments/index.ts'
import { eventSteps, recallsOf, scenesOf, withPromises } from './events/index.ts'
import type { FindingsLexicon } from './lexicon.ts'
import { membershipSteps } from './memberships/index.ts'
import { roleSteps } from './roles/index.ts'
import { statementSteps } from './statements/index.ts'
import { run } from './steps.ts'
import { fieldsOf } from './tree/index.ts'

/** Everything an article tells, each kind in order of place. Pure: one reading gives one answer on any machine.
 * Without a coder the lexicon alone finds events. */
export function find(reading: Reading, lexicon: FindingsLexicon, coder: EventCoder | null = null): Findings {
  const scenes = scenesOf(reading, lexicon.events)
  const context = { reading, lexicon, scenes, coder, fields: fieldsOf(scenes) }
  const commitments = run(commitmentSteps, context)
  const events = run(withPromises(eventSteps, commitments), context)
  return {
    statements: run(statementSteps, context),
    events,
    recalls: recallsOf(context, events),
    commitments,
    roles: run(roleSteps, context),
    memberships: run(membershipSteps, context),
    agenda: run(agendaSteps(events), context),
  }
}
