import type { Membership } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorsAt, isAsserted, prepositionOf, subjectsOf, tokensOf } from '../tree/index.ts'
import { bodyAt, membershipOf, type Scene, scenesOf, spanOf } from './scene.ts'

const OWN = /^(program|project|scheme|initiative|undertaking|venture|mission|campaign)$/

/** "The compact, a programme of the union and the bank": those whose undertaking it is carry it out.
 * Not "a programme of reforms" nor "the union's programme". */
export const byProgram: Finder<Membership> = {
  name: 'memberships/program',
  find: (context) => scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => atNoun(scene, token))),
}

function atNoun(scene: Scene, token: number): Draft<Membership>[] {
  const { tree, tokens, layout } = scene
  if (!OWN.test(tokens[token]?.lemma ?? '') || layout.inQuote(token)) return []
  const apposed = tree.relation(token) === 'appos' ? [tree.above(token)] : []
  const said = tree.among(token, 'cop').length > 0 && isAsserted(scene, token) ? subjectsOf(scene, token) : []
  const body = [...apposed, ...said].map((noun) => bodyAt(scene, noun)).find((one) => one !== null)
  if (!body) return []
  return tree
    .among(token, 'nmod')
    .filter((noun) => /^(of|by)$/.test(prepositionOf(scene, noun) ?? ''))
    .flatMap((noun) =>
      actorsAt(scene, noun)
        .filter((actor) => actor !== body && /^(state|organization)$/.test(layout.kindOf(actor) ?? ''))
        .map((actor) => membershipOf(scene, actor, body, 'implementer', spanOf(scene, token, noun))),
    )
}
