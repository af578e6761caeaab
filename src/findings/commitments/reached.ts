import type { Commitment } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import {
  actorsAt,
  doersAt,
  isAsserted,
  isInfinitive,
  isPassive,
  prepositionOf,
  tokensOf,
  unique,
} from '../tree/index.ts'
import { contentSpan } from './contentSpan.ts'
import { commitmentOf } from './details.ts'
import { isHostile } from './guards.ts'
import { type Scene, scenesOf } from './scene.ts'

const REACHES = /^(reach|sign|conclude|strike|seal|make|negotiate|hammer|agree)$/
const ACCORD = /^(agreement|deal|accord|pact|understanding|compromise|settlement|treaty|memorandum|arrangement)$/

/** "An agreement was reached with Chad to open the road": those it was reached with, by and between bind themselves.
 * Not "an agreement was reached" nor "no deal was signed to". */
export const reached: Finder<Commitment> = {
  name: 'commitments/reached',
  find: (context) =>
    scenesOf(context).flatMap((scene) => tokensOf(scene).flatMap((token) => accordOf(scene, token) ?? [])),
}

function accordOf(scene: Scene, token: number): Draft<Commitment> | null {
  const { tree, tokens } = scene
  if (!REACHES.test(tokens[token]?.lemma ?? '') || !isPassive(scene, token) || !isAsserted(scene, token)) return null
  const noun = tree.among(token, 'nsubj')[0]
  if (noun === undefined || !ACCORD.test(tokens[noun]?.lemma ?? '')) return null
  const act = [token, noun]
    .flatMap((word) => tree.among(word, 'advcl', 'xcomp', 'acl', 'ccomp'))
    .find((word) => isInfinitive(scene, word))
  if (act === undefined || isHostile(scene, act)) return null
  const parties = [...tree.among(token, 'obl'), ...tree.among(noun, 'nmod')]
    .filter((word) => /^(with|between|by)$/.test(prepositionOf(scene, word) ?? ''))
    .flatMap((word) => actorsAt(scene, word))
  const by = unique([...doersAt(scene, token), ...parties])
  if (by.length === 0) return null
  const marks = tree.among(act, 'mark').filter((mark) => mark < act)
  const opener = marks.find((mark) => tokens[mark]?.lower === 'for')
  return commitmentOf(scene, by, contentSpan(scene, opener ?? (marks.at(-1) ?? act - 1) + 1, act), [act])
}
