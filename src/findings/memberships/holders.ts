import type { ActorId } from '../../terms/index.ts'
import { actorsAt, isAsserted, isFuture, prepositionOf, subjectsOf, unique } from '../tree/index.ts'
import { type Scene, spokenOf } from './scene.ts'

const PART =
  /^(one|two|three|four|five|six|several|some|many|all|both|part|most|largest|biggest|smallest|oldest|newest|youngest|richest|poorest|strongest)$/
const BECOMING = /^(become|remain|be|stay)$/

/** Whom a noun of belonging is said of: "[Chad], a member", "[Chad] is one of its members", "the five members, [Chad], [Niger] …",
 * "NATO member [Chad]", "members such as [Chad]", "admitted [Chad] as a member". */
export function holdersOf(scene: Scene, token: number): ActorId[] {
  const { tree, tokens } = scene
  const node = wholeOf(scene, token)
  const relation = tree.relation(node)
  const above = tree.above(node)
  const named = (nouns: readonly number[]): ActorId[] =>
    unique(
      nouns.flatMap((noun) => {
        const found = actorsAt(scene, noun)
        return found.length > 0 ? found : (spokenOf(scene, noun) ?? [])
      }),
    )
  if (tree.among(node, 'cop').length > 0)
    return isAsserted(scene, node) && !isFuture(scene, node) ? named(subjectsOf(scene, node)) : []
  if (relation === 'nsubj' && tree.among(above, 'cop').length > 0 && tokens[above]?.tag === 'PROPN')
    return isAsserted(scene, above) && !isFuture(scene, above) ? named([above]) : []
  if (/^(xcomp|obj)$/.test(relation) && BECOMING.test(tokens[above]?.lemma ?? ''))
    return isAsserted(scene, above) && !isFuture(scene, above) ? named(subjectsOf(scene, above)) : []
  if (relation === 'obl' && prepositionOf(scene, node) === 'as') return takenAs(scene, above)
  const listed = named(
    [...tree.among(token, 'appos'), ...examplesOf(scene, token), ...listBehind(scene, token)].filter(
      (noun) => noun > token,
    ),
  )
  if (listed.length > 0) return listed
  if (relation === 'appos') {
    const beside = bodyBeside(scene, node)
    return beside ? [beside] : named([above])
  }
  const first = relation === 'nsubj' ? tree.among(above, 'nsubj')[0] : undefined
  if (first !== undefined && first < node && isAside(scene, node)) return named([first])
  if (relation === 'conj' && isWith(scene, above)) return named([...subjectsOf(scene, above), above])
  if (relation === 'conj' && isAside(scene, node))
    return named([headOfList(scene, node)]).filter((actor) => !named([node]).includes(actor))
  if (
    /^(compound|nmod|flat|amod)$/.test(relation) &&
    above > node &&
    above - node < 4 &&
    tokens[above]?.tag === 'PROPN'
  )
    return named([above])
  const behind = tree.among(token, 'flat', 'nmod').filter((noun) => noun === token + 1 && tokens[noun]?.tag === 'PROPN')
  return behind.length > 0 && prepositionOf(scene, behind[0] ?? 0) === null ? named(behind) : []
}

/** "Chad and Niger, [co-chairs] of the bloc": no third of them, whatever the tree joins it to. */
function isAside({ tree, tokens, layout }: Scene, node: number): boolean {
  const first = layout.chunkAt(node)?.first ?? node
  return tokens[first - 1]?.text === ',' && tree.among(node, 'cc').length === 0 && tokens[first]?.tag !== 'PROPN'
}

/** "Chad and Niger are, with Mali, [members] of": the tree takes Mali for what they are. */
const isWith = (scene: Scene, above: number): boolean =>
  scene.tree.among(above, 'cop').length > 0 && /^(with|like|alongside)$/.test(prepositionOf(scene, above) ?? '')

/** "Omar Hadi, leader of [the Amber Party], the largest of the parties in the bloc": the body named right before, whatever the tree sets it beside. */
function bodyBeside({ layout, tokens }: Scene, node: number): ActorId | null {
  const first = layout.chunkAt(node)?.first ?? node
  const opens = tokens[first - 1]?.text === ',' ? first : first - 1
  if (tokens[opens - 1]?.text !== ',') return null
  const before = layout
    .mentionsAt(opens - 2)
    .find(({ form, span }) => form === 'name' && span.end === tokens[opens - 2]?.end)
  return before && layout.kindOf(before.actor) === 'organization' ? before.actor : null
}

const headOfList = ({ tree }: Scene, node: number): number => {
  let at = node
  while (tree.relation(at) === 'conj' && tree.above(at) >= 0) at = tree.above(at)
  return at
}

/** From "members" to the whole of "one of its members" and "among its members". */
function wholeOf({ tree, tokens }: Scene, token: number): number {
  const above = tree.above(token)
  return /^(nmod|obl)$/.test(tree.relation(token)) && PART.test(tokens[above]?.lower ?? '') ? above : token
}

/** "members such as [Chad]", "members including [Chad] and [Niger]". */
const examplesOf = (scene: Scene, token: number): number[] =>
  [token, ...scene.tree.among(token, 'nmod')]
    .flatMap((noun) => scene.tree.among(noun, 'nmod'))
    .filter((noun) => /^(such|including|like|notably|especially)$/.test(prepositionOf(scene, noun) ?? ''))

/** "the five members of the bloc, [Chad], [Niger] and [Mali]": the tree joins the list to the body. */
function listBehind(scene: Scene, token: number): number[] {
  const { tree, tokens, layout } = scene
  if (tokens[token]?.features.Number !== 'Plur') return []
  const body = tree.among(token, 'nmod').find((noun) => prepositionOf(scene, noun) === 'of')
  if (body === undefined || tokens[body + 1]?.text !== ',') return []
  const list = tree.among(body, 'conj', 'appos').filter((noun) => noun > body)
  const states = list.every((noun) => layout.kindOf(layout.mentionsAt(noun)[0]?.actor ?? ('' as ActorId)) === 'state')
  return states && (list.length > 1 || list.some((noun) => tree.among(noun, 'conj').length > 0)) ? list : []
}

/** "The bloc admitted [Chad] as a member", "[Chad] joined as a full member". */
function takenAs(scene: Scene, verb: number): ActorId[] {
  const { tree, tokens } = scene
  if (!isAsserted(scene, verb) || isFuture(scene, verb)) return []
  const named = (nouns: readonly number[]): ActorId[] => unique(nouns.flatMap((noun) => actorsAt(scene, noun)))
  if (/^(admit|accept|welcome|recognize|list|receive)$/.test(tokens[verb]?.lemma ?? ''))
    return named(tree.among(verb, 'obj').length > 0 ? tree.among(verb, 'obj') : subjectsOf(scene, verb))
  return /^(join|enter|return|serve|sit|act)$/.test(tokens[verb]?.lemma ?? '') ? named(subjectsOf(scene, verb)) : []
}
