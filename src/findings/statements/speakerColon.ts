import type { Statement } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { type Stage, stageOf } from './cue.ts'
import { draftOf } from './draft.ts'
import { phraseBefore, type Range } from './nounPhrase.ts'
import type { Scene, Unit } from './scene.ts'
import { subjectOf } from './subject.ts'
import { afterQuote, isQuoted, opensQuote } from './words.ts'

const LABELS =
  /^(note|update|correction|photo|photos|image|picture|video|watch|read|related|source|sources|more|tags|topics|by|credit|editor|editors|breaking|exclusive|analysis|opinion|file|date|time|place|when|where|who|tel|phone|email|fax|web|e-mail)$/i

/** A colon between a speaker and words that no verb of speech introduces: minutes, headlines and `She had one answer: “No.”`
 * Matches `TAMM: We sail at noon.`; not `Photo: Harbour Agency`. */
export const speakerColon: Finder<Statement> = {
  name: 'statements/speakerColon',
  find: (context) => {
    const stage = stageOf(context)
    return stage.scene.units.flatMap((unit) => colonIn(stage, unit) ?? [])
  },
}

function colonIn(stage: Stage, unit: Unit): Draft<Statement> | null {
  const { scene } = stage
  for (let at = unit.first + 1; at < Math.min(unit.last, unit.first + 60); at++) {
    if (isQuoted(scene, at)) continue
    if (scene.tokens[at]?.text !== ':') continue
    const cue = { first: at, last: at + 1 }
    if (opensQuote(scene, at + 1)) {
      const speaker = introducer(scene, unit, at)
      return (
        speaker && draftOf(stage, { unit, speaker, cue, content: [{ first: at + 1, last: afterQuote(scene, at + 1) }] })
      )
    }
    const name = label(scene, unit, at)
    return name && draftOf(stage, { unit, speaker: name, cue, content: [{ first: at + 1, last: unit.last }] })
  }
  return null
}

/** The subject of the last verb before the colon; without a verb the noun phrase before it. */
function introducer(scene: Scene, unit: Unit, colon: number): Range | null {
  for (let at = colon - 1; at >= unit.first; at--) {
    const verb = scene.verbAt(at)
    if (verb?.form !== 'finite' || isQuoted(scene, at)) continue
    const subject = subjectOf(scene, unit, verb)
    if (subject) return subject
  }
  return phraseBefore(scene, unit, colon)
}

/** A name at the very beginning, alone before the colon. */
function label(scene: Scene, unit: Unit, colon: number): Range | null {
  if (colon - unit.first > 6 || unit.last - colon < 5) return null
  const name = phraseBefore(scene, unit, colon)
  if (!name || name.first !== unit.first || scene.tokens[colon - 1]?.tag !== 'PROPN') return null
  return LABELS.test(scene.tokens[colon - 1]?.text ?? '') ? null : name
}
