import type { ActorId } from '../../../terms/index.ts'
import type { Layout } from '../layout.ts'

const APART =
  /\b(front|party|movement|opposition|rebels?|union|brigade|federation|syndicate|league|association|alliance|column|church|club|company|holdings|society|campaign|group|collective|network|watch|militia|fighters)\b/i

/** Whether what is done to an actor is done to one who acts: to themselves, or to the state whose minister, envoy or organ they are.
 * A minister's own are his state; a rebel front's are not. */
export const isOwn = (layout: Layout, sources: readonly ActorId[], actor: ActorId): boolean =>
  sources.includes(actor) ||
  (layout.kindOf(actor) === 'state' && sources.some((one) => actsFor(layout, one, actor))) ||
  sources.some(
    (one) => layout.kindOf(one) === 'state' && layout.kindOf(actor) !== 'group' && actsFor(layout, actor, one),
  )

function actsFor(layout: Layout, one: ActorId, state: ActorId): boolean {
  const country = layout.countryOf(one)
  if (country === null || country !== layout.countryOf(state)) return false
  const kind = layout.kindOf(one)
  if (kind === 'person')
    return layout.reading.titles.some(({ holder, tenure }) => holder === one && tenure !== 'former')
  const name = layout.reading.actors.find(({ id }) => id === one)?.name ?? ''
  return kind === 'organization' && !APART.test(name)
}
