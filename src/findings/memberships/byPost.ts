import type { ActorId, Membership } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import {
  actorsAt,
  doersAt,
  isAsserted,
  isFuture,
  isInfinitive,
  isPassive,
  isRelative,
  ownersAt,
  prepositionOf,
  tokensOf,
} from '../tree/index.ts'
import { bodiesAt, bodiesOf, bodyBefore, bodyOfRelative, membershipOf, type Scene, scenesOf, spanOf } from './scene.ts'

const HOLDS =
  /^(hold|assume|take|have|occupy|exercise|inherit|keep|enjoy|fill|host|house|retain|win|gain|get|secure|receive)$/

const GIVES_ON = /^(hand|pass|transfer|yield|cede|relinquish|surrender)$/
/** What is done to a membership that one has: "suspended Chad's membership". */
const KEEPS = /^(suspend|freeze|extend|renew|confirm|upgrade|restore|reinstate|approve|end|revoke|terminate)$/

/** "Chad, which holds the rotating presidency of the bloc", "met under Chad's chairmanship", "agreed to host the secretariat".
 * Not "Chad seeks the presidency of the bloc" nor "the presidency said". */
export const byPost: Finder<Membership> = {
  name: 'memberships/post',
  find: (context) => scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => atPost(scene, token))),
}

function atPost(scene: Scene, token: number): Draft<Membership>[] {
  const { layout, tokens, words } = scene
  const as = words.posts.get(tokens[token]?.lemma ?? '')
  if (!as || layout.inQuote(token) || tokens[token]?.tag === 'VERB') return []
  const holders = holdersOf(scene, token).filter(
    (actor) => layout.kindOf(actor) === 'state' || layout.kindOf(actor) === 'organization',
  )
  if (holders.length === 0) return []
  const body = bodyOf(scene, token, holders)
  if (!body) return []
  return holders
    .filter((holder) => holder !== body)
    .map((holder) => membershipOf(scene, holder, body, as, spanOf(scene, layout.chunkAt(token)?.first ?? token, token)))
}

/** Who holds it: the subject of a verb of holding, the owner where a body is named or "under" stands before, the place it is in. */
function holdersOf(scene: Scene, token: number): ActorId[] {
  const { tree, tokens, layout } = scene
  const above = tree.above(token)
  const verb = tokens[above]
  const bare = tree.relation(token) === 'obl' && prepositionOf(scene, token) === null
  const isObject = bare || tree.relation(token) === 'obj' || tokens[token]?.relation === 'nsubj:pass'
  if (isObject && verb && HOLDS.test(verb.lemma)) {
    if (
      tree.among(above, 'compound').length > 0 &&
      !/^over$/.test(tokens[tree.among(above, 'compound')[0] ?? 0]?.lower ?? '')
    )
      return []
    const due = isFuture(scene, above) || isInfinitive(scene, above)
    const lasting = /^(host|house)$/.test(verb.lemma)
    if (!isAsserted(scene, above) || (due && !lasting)) return []
    const doers = doersAt(scene, above)
    const seat = tokens[token]?.lemma === 'secretariat' || tokens[token]?.lemma === 'headquarters'
    if (seat && verb.lemma === 'have')
      return placesOf(scene, [...tree.among(above, 'obl'), ...tree.among(token, 'nmod')])
    return isPassive(scene, above) && doers.length === 0 ? [] : doers
  }
  if (isObject && verb && verb.tag === 'VERB' && GIVES_ON.test(verb.lemma) && isAsserted(scene, above))
    return handedOn(scene, above)
  const owners = ownersAt(scene, token).flatMap((noun) => actorsAt(scene, noun))
  if (tokens[token]?.lemma === 'membership' && isObject && KEEPS.test(verb?.lemma ?? '') && isAsserted(scene, above))
    return owners
  const under = prepositionOf(scene, token) === 'under' || prepositionOf(scene, token) === 'during'
  if (under && owners.length > 0) return owners
  if (!under) return []
  return tree
    .among(token, 'amod', 'compound')
    .flatMap((word) =>
      layout
        .mentionsAt(word)
        .slice(0, 1)
        .map(({ actor }) => actor),
    )
    .filter((actor) => layout.kindOf(actor) === 'state')
}

/** "hands the presidency to Chad": who held it and who does now; a head of state hands it over for the state. */
function handedOn(scene: Scene, verb: number): ActorId[] {
  const { tree, layout } = scene
  const to = tree.among(verb, 'obl').filter((noun) => prepositionOf(scene, noun) === 'to')
  const found = [
    ...(isPassive(scene, verb) ? [] : doersAt(scene, verb)),
    ...to.flatMap((noun) => actorsAt(scene, noun)),
  ]
  return to.length === 0 ? [] : found.map((actor) => stateFor(layout, actor))
}

function stateFor({ kindOf, countryOf, stateOf }: Scene['layout'], actor: ActorId): ActorId {
  const country = kindOf(actor) === 'person' ? countryOf(actor) : null
  return (country === null ? null : stateOf(country)) ?? actor
}

const placesOf = (scene: Scene, nouns: readonly number[]): ActorId[] =>
  nouns
    .filter((noun) => prepositionOf(scene, noun) === 'in')
    .flatMap((noun) => actorsAt(scene, noun))
    .filter((actor) => scene.layout.kindOf(actor) === 'state')

/** Behind "of", an owner that is a body, a name in the phrase, else the body spoken of last. */
function bodyOf(scene: Scene, token: number, holders: readonly ActorId[]): ActorId | null {
  const { tree, layout } = scene
  const of = tree.among(token, 'nmod').filter((noun) => prepositionOf(scene, noun) === 'of')
  for (const noun of of) {
    const [body] = bodiesAt(scene, noun)
    if (body) return body
  }
  if (of.length > 0) return null
  const verb = tree.above(token)
  if (KEEPS.test(scene.tokens[verb]?.lemma ?? '')) {
    const [body] = bodiesOf(scene, verb)
    if (body) return body
  }
  const which = tree.among(verb, 'obl').find((noun) => noun < verb && isRelative(scene, noun))
  if (which !== undefined && /^(in|of|on|over)$/.test(prepositionOf(scene, which) ?? '')) {
    const body = bodyOfRelative(scene, verb, which)
    if (body) return body
  }
  const whose = ownersAt(scene, token).find((owner) => scene.tokens[owner]?.lower === 'whose')
  if (whose !== undefined) return bodyOfRelative(scene, verb, whose)
  for (const owner of ownersAt(scene, token)) {
    const [body] = bodiesAt(scene, owner)
    if (body && !holders.includes(body)) return body
  }
  for (const word of tree.among(token, 'compound', 'amod')) {
    const mention = layout.mentionsAt(word).find(({ actor }) => layout.kindOf(actor) === 'organization')
    if (mention) return mention.actor
  }
  return bodyBefore(scene, token, holders)
}
