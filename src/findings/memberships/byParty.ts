import type { ActorId, Membership } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { actorsAt, ownersAt, prepositionOf, tokensOf } from '../tree/index.ts'
import { bodyAt, membershipOf, type Scene, scenesOf, spanOf } from './scene.ts'

/** "Omar Hadi of the Amber Party", "the speaker, Omar Hadi, from the Amber Front party", "his Amber Party", "Amber Party deputy Omar Hadi".
 * Not "Omar Hadi of the World Bank" nor "left his Amber Party". */
export const byParty: Finder<Membership> = {
  name: 'memberships/party',
  find: (context) => scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => atParty(scene, token))),
}

function atParty(scene: Scene, token: number): Draft<Membership>[] {
  const { layout } = scene
  if (layout.inQuote(token) || !isParty(scene, token)) return []
  const party = bodyAt(scene, token) ?? layout.mentionsAt(token - 1)[0]?.actor
  if (!party || layout.kindOf(party) !== 'organization') return []
  return peopleOf(scene, token)
    .filter((actor) => layout.kindOf(actor) === 'person')
    .slice(0, 1)
    .map((person) =>
      membershipOf(scene, person, party, 'member', spanOf(scene, layout.chunkAt(token)?.first ?? token, token)),
    )
}

/** A name that ends with "Party", or the noun behind one. */
function isParty({ layout, tokens }: Scene, token: number): boolean {
  const noun = tokens[token]
  if (!noun || !/^part(y|ies)$/.test(noun.lower)) return false
  if (layout.mentionsAt(token).some(({ form, span }) => form === 'name' && span.end === noun.end)) return true
  return noun.text === 'party' && layout.mentionsAt(token - 1).some(({ form }) => form === 'name')
}

/** Whose party it is: whom "of the Party" hangs on, who comes after the office in it, or the owner of "his Party". */
function peopleOf(scene: Scene, token: number): ActorId[] {
  const { tree, tokens, layout } = scene
  const above = tree.above(token)
  const owners = ownersAt(scene, token)
  if (owners.length > 0)
    return owners.flatMap((owner) =>
      layout
        .mentionsAt(owner)
        .slice(0, 1)
        .map(({ actor }) => actor),
    )
  const prep = prepositionOf(scene, token)
  if (/^(of|from)$/.test(prep ?? '') && /^(nmod|obl|appos)$/.test(tree.relation(token))) {
    const at = (layout.chunkAt(token)?.first ?? token) - 2
    const named = tokens[at]?.text === ',' ? at - 1 : at
    return layout
      .mentionsAt(named)
      .filter(({ span }) => span.end === tokens[named]?.end)
      .slice(0, 1)
      .map(({ actor }) => actor)
  }
  if (prep !== null || tree.relation(token) !== 'compound') return []
  if (
    !/^(deputy|lawmaker|legislator|senator|mp|member|candidate|politician|councillor|councilor)$/.test(
      tokens[above]?.lower ?? '',
    )
  )
    return []
  return actorsAt(scene, tree.among(above, 'flat', 'appos')[0] ?? above)
}
