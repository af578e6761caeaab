import type { ActorId } from '../../terms/index.ts'
import type { Clause } from './clause.ts'
import type { Code } from './codeOf.ts'
import { doersOf } from './parties.ts'
import type { Scene } from './scene.ts'

/** Nouns that sum up what the clause before them tells. */
const SUMMING =
  /^(gesture|move|step|decision|act|action|measure|remark|statement|announcement|offer|pledge|promise|plan|proposal|demand|request|call|verdict|ruling|raid|attack|strike|arrest|claim|charge|threat|visit|deal|vote|sentence|choice|pause|policy|reform|withdrawal|release|appointment|deployment|intervention)$/

/** Whom a judgement is passed on where another clause tells it: "expressed regret that [leaders] had not come",
 * "[Mali] sent officers, a gesture welcomed by Chad". */
export function toldTargets(scene: Scene, clause: Clause, { type }: Code): ActorId[] {
  if (type !== 'ACCUSE' && type !== 'SUPPORT' && type !== 'REJECT') return []
  const { layout, clauses, agents } = scene
  const { tokens } = layout.reading
  if (type === 'ACCUSE') {
    const that = clauses.find(
      ({ governor, link, opener }) => governor === clause && link === 'that' && opener === 'that',
    )
    const found = that ? doersOf(layout, that.subject, agents) : []
    if (found.length > 0) return found
  }
  const [noun] = clause.subject
  if (clause.link !== 'relative' || !clause.verb.passive || !noun || tokens[noun.first - 1]?.text !== ',') return []
  if (!SUMMING.test(tokens[noun.head]?.lemma ?? '') || !/^(a|an)$/.test(tokens[noun.first]?.lower ?? '')) return []
  const before = clauses.findLast(
    ({ verb, link, subject }) =>
      verb.form === 'finite' && link !== 'relative' && verb.last <= noun.first && subject.length > 0 && !verb.passive,
  )
  return before ? doersOf(layout, before.subject, agents) : []
}
