import type { Cue } from './cue.ts'
import type { Scene, Unit } from './scene.ts'
import type { Subject } from './subject.ts'
import { isComma, isDash } from './words.ts'

/** What will close the clause of a cue, where it is an inserted one: `Tamm, who said the port would close, left`. */
export function insertionOf(
  scene: Scene,
  unit: Unit,
  cue: Cue,
  speaker: Subject,
): 'comma' | 'dash' | 'parenthesis' | null {
  const before = scene.tokens[(speaker.how === 'relative' ? speaker.first : (cue.verb?.first ?? cue.first)) - 1]
  if (speaker.how === 'relative' && isComma(before)) return 'comma'
  if (speaker.how === 'relative' && isDash(before)) return 'dash'
  if (speaker.how === 'relative') return 'comma'
  if (cue.verb?.form === 'gerund' && isComma(before) && speaker.last <= cue.first && cue.first - unit.first > 0)
    return 'comma'
  return null
}
