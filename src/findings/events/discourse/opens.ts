import type { Event } from '../../../terms/index.ts'
import type { Draft, Finder } from '../../steps.ts'
import { draftOf } from '../candidate.ts'
import type { Scene } from '../scene.ts'
import { actsIn } from '../verbEvents.ts'
import { agentlessIn } from './agentless.ts'
import { verdictsIn } from './courts.ts'
import { menacesIn } from './menaces.ts'
import { replyCandidates } from './replies.ts'

/** Acts whose other side their clause does not name: "The ministry rejected the demand", "Chad denied it".
 * The refiner `settled` finds it in what was told before, or drops the act. Not "Chad rejected Niger's demand", which is whole. */
export const opens: Finder<Event> = {
  name: 'events/open',
  find: ({ scenes }) => scenes.flatMap(opensIn),
}

function opensIn(scene: Scene): Draft<Event>[] {
  const { whole, open } = actsIn(scene)
  const replies = replyCandidates(scene).filter(
    (reply) => ![...whole, ...open].some(({ clause }) => clause === reply.clause),
  )
  const menaces = menacesIn(scene).filter(({ clause }) => !whole.some((one) => one.clause === clause))
  const free = open.filter(
    ({ clause, code }) =>
      !menaces.some((menace) => menace.clause === clause || menace.clause === clause?.governor) &&
      !whole.some((act) => act.clause !== null && act.clause === clause?.governor && act.code.type === code.type),
  )
  return [...free, ...replies, ...verdictsIn(scene), ...agentlessIn(scene), ...menaces].map((candidate) =>
    draftOf(scene, candidate),
  )
}
