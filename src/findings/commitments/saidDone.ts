import type { Commitment } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { doersAt, isAsserted, isPassive, modalOf, reachOf, tokensOf } from '../tree/index.ts'
import { contentSpan } from './contentSpan.ts'
import { commitmentOf } from './details.ts'
import { isHostile } from './guards.ts'
import { type Scene, scenesOf } from './scene.ts'

const SAYS = /^(say|announce|confirm|declare|add|state|reveal|assure|reassure)$/
/** What is done to a thing for others' good, so that who says that it will be done gives a word on it. */
const DONE =
  /^(waive|repay|refund|release|return|lift|pay|compensate|reimburse|restore|reopen|reinstate|free|withdraw|complete|publish|deliver|supply|provide|hand|share|repair|rebuild|resume|extend|scrap|drop|revoke|cancel|forgive|write|grant|admit|evacuate|protect|spare|unfreeze|reconnect)$/

/** "The minister said the fine would be waived", "assured her that the ship would be returned": who says what will be done gives his word.
 * Not "the minister said the fine would be paid by Chad", "may be waived" nor "said the match would be played". */
export const saidDone: Finder<Commitment> = {
  name: 'commitments/saidDone',
  find: (context) =>
    scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => saidOf(scene, token) ?? [])),
}

function saidOf(scene: Scene, token: number): Draft<Commitment> | null {
  const { tree, tokens, layout } = scene
  const above = tree.above(token)
  if (!DONE.test(tokens[token]?.lemma ?? '') || tree.relation(token) !== 'ccomp' || above < 0) return null
  if (!SAYS.test(tokens[above]?.lemma ?? '') || layout.inQuote(token) || !isPassive(scene, token)) return null
  if (!/^(will|would|shall|'ll|'d)$/.test(modalOf(scene, token) ?? '') || !isAsserted(scene, token)) return null
  const subject = tree.among(token, 'nsubj')[0]
  if (subject === undefined || isHostile(scene, token) || doersAt(scene, token).length > 0) return null
  const games = /^(match|game|vote|election|funeral|ceremony|summit|meeting|talk|result|report)$/
  if (/^(publish|complete|extend|resume)$/.test(tokens[token]?.lemma ?? '') && games.test(tokens[subject]?.lemma ?? ''))
    return null
  const by = doersAt(scene, above)
  if (by.length === 0) return null
  const told = tree.among(above, 'obj', 'iobj').length > 0 ? [above] : []
  return commitmentOf(scene, by, contentSpan(scene, reachOf(scene, subject).first, token), [token, ...told])
}
