import type { Membership } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorsAt, isAsserted, ownersAt, prepositionOf, tokensOf } from '../tree/index.ts'
import { bodiesOf, membershipOf, type Scene, scenesOf, spanOf } from './scene.ts'

const FOUNDS = /^(set|found|create|establish|launch|form|start|convene|institute)$/

/** "The group, set up in 2028 on Chad's initiative", "was founded at the instigation of Chad": whose idea a body was founds it. */
export const byInitiative: Finder<Membership> = {
  name: 'memberships/initiative',
  find: (context) =>
    scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => atInitiative(scene, token))),
}

function atInitiative(scene: Scene, token: number): Draft<Membership>[] {
  const { tree, tokens, sentence } = scene
  if (!/^(initiative|instigation|behest|proposal|suggestion)$/.test(tokens[token]?.lemma ?? '')) return []
  if (!/^(on|at|upon)$/.test(prepositionOf(scene, token) ?? '')) return []
  let verb = token - 1
  while (
    verb >= sentence.first &&
    token - verb < 14 &&
    !(tokens[verb]?.tag === 'VERB' && FOUNDS.test(tokens[verb]?.lemma ?? ''))
  )
    verb--
  if (!FOUNDS.test(tokens[verb]?.lemma ?? '') || tokens[verb]?.tag !== 'VERB' || !isAsserted(scene, verb)) return []
  const behind = tree.among(token, 'nmod').filter((noun) => prepositionOf(scene, noun) === 'of')
  const [body] = bodiesOf(scene, verb)
  if (!body) return []
  return [...ownersAt(scene, token), ...behind]
    .flatMap((noun) => actorsAt(scene, noun))
    .filter((actor) => actor !== body)
    .map((actor) => membershipOf(scene, actor, body, 'founder', spanOf(scene, verb, token)))
}
