import type { Statement } from '../../terms/index.ts'
import type { Finder } from '../steps.ts'
import { stageOf } from './cue.ts'
import { draftOf } from './draft.ts'
import type { Scene, Unit } from './scene.ts'
import { afterQuote, isMark, opensQuote } from './words.ts'

/** A quotation that stands alone, without speaker or cue; who says it is settled by what stands before.
 * Matches `“We will not wait.”` after `“The port is ready,” Tamm said.`; not `“The port is ready,” Tamm said.` itself. */
export const loneQuote: Finder<Statement> = {
  name: 'statements/loneQuote',
  find: (context) => {
    const stage = stageOf(context)
    return stage.scene.units.flatMap((unit) => {
      if (!isQuoteAlone(stage.scene, unit)) return []
      return draftOf(stage, { unit, speaker: null, cue: null, content: [unit] }) ?? []
    })
  },
}

/** Whether a unit holds quotations and marks, and nothing else. */
function isQuoteAlone(scene: Scene, unit: Unit): boolean {
  let at = unit.first
  if (!opensQuote(scene, at)) return false
  while (at < unit.last) {
    if (opensQuote(scene, at)) at = afterQuote(scene, at)
    else if (isMark(scene.tokens[at])) at++
    else return false
  }
  return true
}
