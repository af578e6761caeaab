import type { Statement } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { complementOf } from './complement.ts'
import { contentEnd } from './contentEnd.ts'
import { type Cue, type Stage, speechTest, stageOf, verbCues } from './cue.ts'
import { draftOf } from './draft.ts'
import { phraseAt, phraseBefore, type Range } from './nounPhrase.ts'
import type { Scene, Unit } from './scene.ts'
import { skipAdverbsBack } from './subject.ts'
import { isRelative, isSubordinator } from './words.ts'

const LINKS = new Set('of for from in with at and'.split(' '))
const COMPLEMENTS = new Set(['of', 'for', 'as', 'to', 'with', 'over'])

/** A cue in the passive with the speaker after `by`: what it is said of is the content.
 * Matches `The plan was condemned by the opposition`; not `The plan was condemned`, where nobody speaks. */
export const passiveBy: Finder<Statement> = {
  name: 'statements/passiveBy',
  find: (context) => {
    const stage = stageOf(context)
    return verbCues(stage).flatMap((cue) => passive(stage, cue) ?? [])
  },
}

function passive(stage: Stage, cue: Cue): Draft<Statement> | null {
  const { scene } = stage
  const { unit, verb, entry } = cue
  if (!verb?.passive || !entry.takes.has('by')) return null
  const by = byPhrase(scene, unit, cue.last)
  if (!by) return null
  const object = phraseBefore(scene, unit, skipAdverbsBack(scene, unit, verb.first))
  if (!object || isRelative(scene.tokens[object.last - 1])) return null
  if (entry.takes.has('whom')) return asked(stage, cue, by.speaker)
  const content: Range[] = [object]
  const rest = complementRange(scene, unit, cue.last, by)
  if (rest) content.push(rest)
  return draftOf(stage, {
    unit,
    speaker: by.speaker,
    cue: { first: verb.negated ? verb.first : cue.first, last: cue.last },
    content,
  })
}

/** `Tamm was asked by reporters whether …`: the question alone is the content. */
function asked(stage: Stage, { unit, entry, first, last }: Cue, speaker: Range): Draft<Statement> | null {
  const complement = complementOf(stage.scene, unit, speaker.last, entry.takes)
  if (!complement || complement.frame === 'np') return null
  const end = contentEnd(stage.scene, unit, {
    frame: complement.frame,
    start: complement.start,
    verb: null,
    inserted: null,
    isSpeech: speechTest(stage, unit),
  })
  return draftOf(stage, { unit, speaker, cue: { first, last }, content: [{ first: complement.start, last: end }] })
}

type By = { readonly at: number; readonly speaker: Range }

/** `by` and a noun phrase, at once or after a short complement (`accused of fraud by the board`). */
function byPhrase(scene: Scene, unit: Unit, from: number): By | null {
  for (let at = from; at < Math.min(unit.last, from + 12); at++) {
    const token = scene.tokens[at]
    if (!token || token.tag === 'PUNCT' || isSubordinator(token)) return null
    if (token.lower !== 'by') continue
    const speaker = phraseAt(scene, unit, at + 1, LINKS)
    return speaker && !scene.timeAt(at + 1) ? { at, speaker } : null
  }
  return null
}

function complementRange(scene: Scene, unit: Unit, from: number, by: By): Range | null {
  if (by.at > from) return { first: from, last: by.at }
  const start = by.speaker.last
  if (!COMPLEMENTS.has(scene.tokens[start]?.lower ?? '')) return null
  let end = start
  while (end < unit.last && scene.tokens[end]?.tag !== 'PUNCT') end++
  return { first: start, last: end }
}
