import type { ActorId, Membership } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorsAt, isAsserted, isFuture, isPassive, prepositionOf, tokensOf } from '../tree/index.ts'
import { verbEntryAt } from './byVerb.ts'
import { bodiesOf, membershipOf, type Scene, scenesOf, spanOf } from './scene.ts'

/** "The bloc comprises Chad and Niger", "a group made up of Chad and Mali", "the bloc, Chad, Niger and Mali, met".
 * Not "the talks included Chad" nor "the council met Chad and Niger". */
export const byWhole: Finder<Membership> = {
  name: 'memberships/whole',
  find: (context) =>
    scenesOf(context).flatMap((scene) =>
      tokensOf(scene).flatMap((token) => [...ofVerb(scene, token), ...ofList(scene, token)]),
    ),
}

function ofVerb(scene: Scene, token: number): Draft<Membership>[] {
  const { tree, layout } = scene
  const found = verbEntryAt(scene, token, scene.words.wholes)
  if (!found || layout.inQuote(token) || !isAsserted(scene, token) || isFuture(scene, token)) return []
  if (isPassive(scene, token) && !found.asBe) return []
  const wholes = bodiesOf(scene, token)
  const objects = tree
    .among(token, 'obj', 'obl', 'nmod')
    .filter((noun) => noun >= found.end && /^(of|from|by|)$/.test(prepositionOf(scene, noun) ?? ''))
  const [object] = objects
  if (object === undefined) return []
  return wholes.slice(0, 1).flatMap((body) => belonging(scene, body, actorsAt(scene, object), token, object))
}

/** The states in apposition to a body, or behind its "of": "a contact group of Chad, Niger and Mali". */
function ofList(scene: Scene, token: number): Draft<Membership>[] {
  const { tree, layout, tokens } = scene
  const mention = layout.mentionsAt(token)[0]
  if (tokens[token]?.end !== mention?.span.end || !mention || layout.kindOf(mention.actor) !== 'organization') return []
  const lists = [
    ...tree.among(token, 'appos'),
    ...tree.among(token, 'nmod').filter((noun) => prepositionOf(scene, noun) === 'of'),
  ].filter((noun) => noun > token && (tokens[noun]?.start ?? 0) > mention.span.end)
  return lists.flatMap((noun) => {
    const members = actorsAt(scene, noun)
    const states = members.filter((actor) => layout.kindOf(actor) === 'state')
    return states.length >= 2 ? belonging(scene, mention.actor, members, token, noun) : []
  })
}

function belonging(
  scene: Scene,
  body: ActorId,
  members: readonly ActorId[],
  from: number,
  to: number,
): Draft<Membership>[] {
  return members
    .filter((actor) => actor !== body && /^(state|organization|group)$/.test(scene.layout.kindOf(actor) ?? ''))
    .map((actor) => membershipOf(scene, actor, body, 'member', spanOf(scene, from, to)))
}
