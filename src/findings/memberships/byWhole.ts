import type { ActorId, Membership } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorsAt, isAsserted, isFuture, isPassive, ownersAt, prepositionOf, tokensOf, unique } from '../tree/index.ts'
import { verbEntryAt } from './byVerb.ts'
import {
  apposedTo,
  bodiesOf,
  bodyAt,
  bodyBefore,
  bodyOfRelative,
  membershipOf,
  type Scene,
  scenesOf,
  spanOf,
} from './scene.ts'

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
  const told = listed(scene, token)
  if (told.length > 0) return told
  const found = verbEntryAt(scene, token, scene.words.wholes)
  if (!found || layout.inQuote(token) || !isAsserted(scene, token) || isFuture(scene, token)) return []
  if (isPassive(scene, token) && !found.asBe) return []
  const wholes = [...bodiesOf(scene, token), ...bodiesOfMembers(scene, token)]
  const objects = tree
    .among(token, 'obj', 'obl', 'nmod')
    .filter((noun) => noun >= found.end && /^(of|from|by|)$/.test(prepositionOf(scene, noun) ?? ''))
  const [object] = objects
  if (object === undefined) return []
  return wholes.slice(0, 1).flatMap((body) => belonging(scene, body, actorsAt(scene, object), token, object))
}

/** "The fund, whose members include [Chad] and the [World Bank]", where the tree goes astray. */
function listed(scene: Scene, token: number): Draft<Membership>[] {
  const { tokens, layout, sentence } = scene
  const whose = token - 2
  if (!/^(include|be|comprise|number)$/.test(tokens[token]?.lemma ?? '') || layout.inQuote(token)) return []
  if (tokens[whose]?.lower !== 'whose' || !/^(members|signatories|partners)$/.test(tokens[token - 1]?.lower ?? ''))
    return []
  let body = bodyOfRelative(scene, -1, whose)
  for (let at = whose - 1; at > sentence.first && !body; at--) body = apposedTo(scene, at)
  const nouns: number[] = []
  for (let at = token + 1; at < sentence.last; ) {
    const chunk = layout.chunkAt(at)
    if (chunk) nouns.push(chunk.head)
    else if (!/^(,|and|or)$/.test(tokens[at]?.lower ?? '')) break
    at = chunk ? chunk.last : at + 1
  }
  const last = nouns.at(-1)
  if (!body || last === undefined) return []
  return belonging(scene, body, unique(nouns.flatMap((noun) => actorsAt(scene, noun))), token, last)
}

/** "The union, [whose] members include Chad", "members of [the union] include Chad". */
function bodiesOfMembers(scene: Scene, token: number): ActorId[] {
  const { tree, tokens } = scene
  const noun = tree.among(token, 'nsubj').find((one) => /^(member|signatory)$/.test(tokens[one]?.lemma ?? ''))
  if (noun === undefined) return []
  const owner = ownersAt(scene, noun)[0]
  const of = tree.among(noun, 'nmod').find((one) => prepositionOf(scene, one) === 'of')
  const found = of !== undefined ? bodyAt(scene, of) : owner !== undefined ? bodyAt(scene, owner) : null
  if (found) return [found]
  const whose = tokens[owner ?? -1]?.lower === 'whose' ? bodyOfRelative(scene, token, owner ?? token) : null
  const last = owner !== undefined && tokens[owner]?.lower === 'its' ? bodyBefore(scene, token, []) : null
  return [whose ?? last].filter((one) => one !== null)
}

/** The states in apposition to a body, or behind its "of": "a contact group of Chad, Niger and Mali". */
function ofList(scene: Scene, token: number): Draft<Membership>[] {
  const { tree, layout, tokens } = scene
  const mention = layout.mentionsAt(token)[0]
  const named = mention && tokens[token]?.end === mention.span.end && layout.kindOf(mention.actor) === 'organization'
  const described = tree.relation(token) === 'appos' && scene.words.formats.has(tokens[token]?.lemma ?? '')
  const body = named ? mention.actor : described ? bodyAt(scene, token) : null
  if (!body) return []
  const lists = [
    ...tree.among(token, 'appos'),
    ...tree.among(token, 'nmod').filter((noun) => prepositionOf(scene, noun) === 'of'),
  ].filter((noun) => noun > token && (tokens[noun]?.start ?? 0) > (mention?.span.end ?? 0))
  return lists.flatMap((noun) => {
    const members = actorsAt(scene, noun)
    const states = members.filter((actor) => layout.kindOf(actor) === 'state')
    return states.length >= 2 ? belonging(scene, body, members, token, noun) : []
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
