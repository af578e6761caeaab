import type { ActorId, Membership } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import {
  actorsAt,
  doersAt,
  isAsserted,
  isFuture,
  isInfinitive,
  ownersAt,
  prepositionOf,
  tokensOf,
} from '../tree/index.ts'
import { bodiesAt, bodyBefore, membershipOf, type Scene, scenesOf, spanOf } from './scene.ts'

const MEETING = /^(summit|conference|meeting|congress|session|gathering|plenary|ministerial)$/

/** "Chad will host the union's summit", "Chad, host of the next summit of the union", "is due to host its annual conference".
 * Not "Chad hosted a summit on fish" nor "hopes to host the union's summit". */
export const byMeeting: Finder<Membership> = {
  name: 'memberships/meeting',
  find: (context) => scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => atMeeting(scene, token))),
}

function atMeeting(scene: Scene, token: number): Draft<Membership>[] {
  const { layout, tokens } = scene
  if (!MEETING.test(tokens[token]?.lemma ?? '') || layout.inQuote(token)) return []
  const hosts = hostsOf(scene, token).filter((actor) => layout.kindOf(actor) === 'state')
  if (hosts.length === 0) return []
  const body = bodyOf(scene, token)
  return body === null
    ? []
    : hosts
        .filter((host) => host !== body)
        .map((host) =>
          membershipOf(scene, host, body, 'host', spanOf(scene, layout.chunkAt(token)?.first ?? token, token)),
        )
}

/** The subject of "host", told as done or due; whoever is called its host. */
function hostsOf(scene: Scene, token: number): ActorId[] {
  const { tree, tokens } = scene
  const above = tree.above(token)
  if (tokens[above]?.lemma !== 'host') return []
  if (tree.relation(token) === 'obj') {
    const due = !isInfinitive(scene, above) || isFuture(scene, above) || isDue(scene, above)
    return isAsserted(scene, above) && due ? doersAt(scene, above) : []
  }
  if (tree.relation(token) !== 'nmod' || prepositionOf(scene, token) !== 'of') return []
  if (tree.relation(above) === 'appos') return actorsAt(scene, tree.above(above))
  return tree.among(above, 'cop').length > 0 && isAsserted(scene, above)
    ? tree.among(above, 'nsubj').flatMap((noun) => actorsAt(scene, noun))
    : []
}

/** "is due to host", "agreed to host". */
const isDue = ({ tree, tokens }: Scene, verb: number): boolean =>
  /^(due|set|agree|choose|select|pick|scheduled|undertake|promise|pledge|offer)$/.test(
    tokens[tree.above(verb)]?.lemma ?? '',
  )

/** Whose meeting it is: behind "of", the owner, a name before it; the body spoken of last of "the next summit" and "its summit". */
function bodyOf(scene: Scene, token: number): ActorId | null {
  const { tree, tokens, layout } = scene
  for (const noun of tree.among(token, 'nmod')) {
    const [body] = prepositionOf(scene, noun) === 'of' ? bodiesAt(scene, noun) : []
    if (body) return body
  }
  for (const owner of ownersAt(scene, token)) {
    const [body] = bodiesAt(scene, owner)
    return body ?? (tokens[owner]?.lower === 'its' ? bodyBefore(scene, token, []) : null)
  }
  for (const word of tree.among(token, 'compound', 'amod')) {
    const mention = layout.mentionsAt(word).find(({ actor }) => layout.kindOf(actor) === 'organization')
    if (mention) return mention.actor
  }
  const regular = tree
    .among(token, 'amod', 'compound')
    .some((word) =>
      /^(next|annual|plenipotentiary|extraordinary|ordinary|biennial|plenary)$/.test(tokens[word]?.lower ?? ''),
    )
  return regular && tokens[layout.chunkAt(token)?.first ?? token]?.lower === 'the' ? bodyBefore(scene, token, []) : null
}
