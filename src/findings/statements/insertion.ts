import type { Cue } from './cue.ts'
import type { Scene, Unit } from './scene.ts'
import type { Subject } from './subject.ts'
import { isComma, isConjunction, isDash, isSubordinator } from './words.ts'

/** `Because polls showed a lead, …`, `Despite her claim that …, …`: a clause or phrase that opens the unit and leans on what follows. */
export function leansForward(scene: Scene, unit: Unit, first: number): boolean {
  let open = unit.first
  while (isConjunction(scene.tokens[open])) open++
  const opener = scene.tokens[open]
  if (
    !isSubordinator(opener) &&
    opener?.tag !== 'ADP' &&
    opener?.tag !== 'SCONJ' &&
    scene.verbAt(open)?.form !== 'gerund'
  )
    return false
  for (let at = open; at < first; at++) if (isComma(scene.tokens[at])) return false
  return true
}

/** What will close the clause of a cue, where it is an inserted one: `Tamm, who said the port would close, left`. */
export function insertionOf(scene: Scene, unit: Unit, cue: Cue, speaker: Subject): 'comma' | 'dash' | 'leaning' | null {
  const before = scene.tokens[(speaker.how === 'relative' ? speaker.first : (cue.verb?.first ?? cue.first)) - 1]
  if (speaker.how === 'relative' && isComma(before)) return 'comma'
  if (speaker.how === 'relative' && isDash(before)) return 'dash'
  if (speaker.how === 'relative') return 'comma'
  if (cue.verb?.form === 'gerund' && isComma(before) && speaker.last <= cue.first && cue.first - unit.first > 0)
    return 'comma'
  return leansForward(scene, unit, Math.min(speaker.first, cue.first)) ? 'leaning' : null
}
