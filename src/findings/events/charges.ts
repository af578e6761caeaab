import type { Event } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import type { Clause } from './clause.ts'
import { contextsOf } from './contexts.ts'
import type { Scene } from './scene.ts'
import { subjectActors } from './sides.ts'
import { whenOf } from './when.ts'

/** "Omar alleged the airline had carried arms": blame for a deed in a clause of its own, whatever the deed.
 * Not "Omar said the airline had carried mail" nor what somebody alleges of themselves. */
export const charges: Finder<Event> = {
  name: 'events/charge',
  find: ({ scenes }) => scenes.flatMap((scene) => scene.clauses.flatMap((clause) => chargeOf(scene, clause) ?? [])),
}

function chargeOf(scene: Scene, clause: Clause): Draft<Event> | null {
  const { layout, agents, events, sentence } = scene
  const { governor, link } = clause
  if (link !== 'that' || governor?.verb.lemma !== 'allege' || governor.verb.passive || governor.verb.negated)
    return null
  if (layout.inQuote(governor.verb.head)) return null
  const sources = subjectActors(layout, governor, agents)
  const targets = subjectActors(layout, clause, agents).filter((actor) => !sources.includes(actor))
  const verb = layout.reading.tokens[governor.verb.head]
  if (sources.length === 0 || targets.length === 0 || !verb) return null
  const trigger = { start: verb.start, end: verb.end }
  return {
    kind: 'event',
    type: 'ACCUSE',
    mode: 'allege',
    context: contextsOf(layout, events, sentence),
    sources,
    targets,
    trigger,
    status: 'occurred',
    date: whenOf(layout, sentence, verb.start),
    place: null,
    evidence: { span: trigger, sentence: { start: sentence.start, end: sentence.end } },
  }
}
