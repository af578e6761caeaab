import type { Statement } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { type Cue, type Stage, stageOf, verbCues } from './cue.ts'
import { cueRange } from './cueRange.ts'
import { draftOf } from './draft.ts'
import { isSayable } from './preceding.ts'
import type { Scene, Unit } from './scene.ts'
import { subjectOf } from './subject.ts'
import { isComma, isConjunction, isFinalMark } from './words.ts'

/** A sentence that opens with `as` and somebody's saying: the rest is the content.
 * Matches `As Tamm reported, the port is shut`; not `As Tamm spoke, the port shut`, which quotes nobody. */
export const asSaid: Finder<Statement> = {
  name: 'statements/asSaid',
  find: (context) => {
    const stage = stageOf(context)
    return verbCues(stage).flatMap((cue) => opening(stage, cue) ?? [])
  },
}

const VERBS = new Set(
  'report note say put explain reveal show observe point write argue warn predict remark acknowledge find recount describe state suggest detail document'.split(
    ' ',
  ),
)

function opening(stage: Stage, cue: Cue): Draft<Statement> | null {
  const { scene } = stage
  const { unit, verb, entry } = cue
  if (verb?.form !== 'finite' || verb.passive || !VERBS.has(entry.words[0] ?? '')) return null
  const speaker = subjectOf(scene, unit, verb)
  if (speaker?.how !== 'beside' || scene.tokens[speaker.first - 1]?.lower !== 'as') return null
  let first = unit.first
  while (isConjunction(scene.tokens[first])) first++
  if (speaker.first - 1 !== first) return null
  const comma = commaAfter(scene, unit, cue.last)
  if (comma === null || !isSayable(scene, comma + 1, unit.last)) return null
  return draftOf(stage, {
    unit,
    speaker,
    cue: cueRange(cue, null),
    content: [{ first: comma + 1, last: lastOf(scene, unit) }],
  })
}

/** The comma that closes the opening, at once or after where and when it was said. */
function commaAfter(scene: Scene, unit: Unit, from: number): number | null {
  for (let at = from; at < Math.min(unit.last, from + 12); at++) {
    if (isComma(scene.tokens[at])) return at
    if (scene.verbAt(at)?.form === 'finite' || scene.tokens[at]?.tag === 'SCONJ') return null
  }
  return null
}

function lastOf(scene: Scene, unit: Unit): number {
  let last = unit.last
  while (last > unit.first && isFinalMark(scene.tokens[last - 1])) last--
  return last
}
