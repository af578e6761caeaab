import type { ActorId, Membership } from '../../terms/index.ts'
import { isWord } from '../events/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorsAt, isRelative, ownersAt, prepositionOf, tokensOf } from '../tree/index.ts'
import { holdersOf } from './holders.ts'
import type { MembershipWords } from './lexicon.ts'
import { bodiesAt, bodyBefore, bodyOfRelative, membershipOf, type Scene, scenesOf, spanOf } from './scene.ts'

/** "Chad, a member of the union", "Niger became the fifth member of the bloc", "the union, of which both are members",
 * "the movement's founder, Omar Hadi". Not "a member of staff", "a former member" nor the leader whose office `roles` tells. */
export const byNoun: Finder<Membership> = {
  name: 'memberships/noun',
  find: (context) => scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => atNoun(scene, token))),
}

function atNoun(scene: Scene, token: number): Draft<Membership>[] {
  const { layout, tree } = scene
  const entry = entryAt(scene, token)
  if (!entry || layout.inQuote(token) || isPast(scene, token) || isOfWhose(scene, token)) return []
  const own = layout.mentionsAt(token).map(({ actor }) => actor)
  const holders = holdersOf(scene, token).filter(
    (actor) => !own.includes(actor) && fitsNoun(scene, actor, entry, token),
  )
  if (holders.length === 0) return []
  const body = bodyOf(scene, token, holders)
  if (!body) return []
  const last =
    tree
      .among(token, 'nmod')
      .filter((noun) => noun > token)
      .at(-1) ?? token
  return holders
    .filter((holder) => holder !== body)
    .map((holder) =>
      membershipOf(scene, holder, body, entry.as, spanOf(scene, layout.chunkAt(token)?.first ?? token, last)),
    )
}

function entryAt({ tokens, words }: Scene, token: number): MembershipWords | null {
  const noun = tokens[token]
  if (!noun || !/^(NOUN|PROPN|ADJ|VERB)$/.test(noun.tag) || (noun.tag === 'VERB' && noun.lower !== noun.lemma))
    return null
  return (
    (words.nouns.get(noun.lemma) ?? []).find((entry) =>
      entry.words.every((word, at) => isWord(tokens[token - (entry.words.length - 1 - at)], word)),
    ) ?? null
  )
}

/** "the fund, whose [members] include Chad": said of Chad, and not of the fund. */
const isOfWhose = (scene: Scene, token: number): boolean =>
  ownersAt(scene, token).some((owner) => scene.tokens[owner]?.lower === 'whose') &&
  scene.tokens[token]?.features.Number === 'Plur'

const isPast = ({ tree, tokens }: Scene, token: number): boolean =>
  tree
    .among(token, 'amod', 'compound')
    .some((word) =>
      /^(former|ex|onetime|erstwhile|past|would-be|potential|prospective|aspiring|future)$/.test(
        tokens[word]?.lower ?? '',
      ),
    )

function fitsNoun({ layout, tokens }: Scene, actor: ActorId, { as }: MembershipWords, token: number): boolean {
  const person = layout.kindOf(actor) === 'person'
  if (as === 'leader') return /^(state|organization)$/.test(layout.kindOf(actor) ?? '')
  return !person || as === 'founder' || tokens[token]?.lemma === 'member'
}

/** The body behind "of", its owner, the name before the noun ("a [NATO] member"), what a relative "of which" is about,
 * else the one spoken of last where the noun says no other. */
function bodyOf(scene: Scene, token: number, holders: readonly ActorId[]): ActorId | null {
  const { tree, layout, tokens } = scene
  for (const noun of tree.among(token, 'nmod', 'obl')) {
    if (!/^(of|to|in|for)$/.test(prepositionOf(scene, noun) ?? '')) continue
    if (isRelative(scene, noun)) return bodyOfRelative(scene, token, noun)
    const [body] = bodiesAt(scene, noun)
    if (body) return body
    if (!actorsAt(scene, noun).some((actor) => holders.includes(actor))) return null
  }
  const owner = ownersAt(scene, token)[0]
  if (owner !== undefined) {
    const [body] = bodiesAt(scene, owner)
    if (body && !holders.includes(body)) return body
    return tokens[owner]?.tag === 'PRON' ? bodyBefore(scene, token, holders) : null
  }
  const chunk = layout.chunkAt(token)
  for (let index = token - 1; index >= (chunk?.first ?? token); index--) {
    const mention = layout.mentionsAt(index).find(({ actor }) => layout.kindOf(actor) === 'organization')
    if (mention && mention.span.end > (tokens[token]?.start ?? 0)) return null
    if (mention) return mention.actor
  }
  return isAlone(scene, token) && !isOfTalks(scene, token) ? bodyBefore(scene, token, holders) : null
}

/** "Chad, the host": of talks, a summit or a match that the article tells of, and not of a body. */
function isOfTalks({ tokens }: Scene, token: number): boolean {
  if (tokens[token]?.lemma !== 'host') return false
  return tokens
    .slice(0, token)
    .some(({ lemma }) => /^(talk|negotiation|conference|match|tournament|cup|game|championship)$/.test(lemma))
}

/** "the host", "a founding member": a noun of belonging with nothing that says of what. */
function isAlone({ tree, tokens }: Scene, token: number): boolean {
  if (!/^(member|founder|co-founder|host|chair|founding)$/.test(tokens[token]?.lemma ?? '')) return false
  return tree
    .under(token)
    .every(
      (word) => word > token || /^(det|amod|punct|advmod|cop|nsubj|case|nummod|mark|cc)$/.test(tree.relation(word)),
    )
}
