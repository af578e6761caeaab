import type { Statement } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { complementOf } from './complement.ts'
import { contentEnd } from './contentEnd.ts'
import { type Cue, type Stage, speechTest, stageOf, verbCues } from './cue.ts'
import { cueRange } from './cueRange.ts'
import { draftOf } from './draft.ts'
import { isException } from './exception.ts'
import { insertionOf } from './insertion.ts'
import { subjectOf } from './subject.ts'

/** A verb of speech or thought with its content after it: a clause, quotation, infinitive or object.
 * Matches `Tamm said the port would “never close”`; not `Tamm sailed the port's boat`. */
export const saidThat: Finder<Statement> = {
  name: 'statements/saidThat',
  find: (context) => {
    const stage = stageOf(context)
    return verbCues(stage).flatMap((cue) => saying(stage, cue) ?? [])
  },
}

function saying(stage: Stage, cue: Cue): Draft<Statement> | null {
  const { scene } = stage
  const { unit, entry, verb } = cue
  if (!verb || verb.passive) return null
  const speaker = subjectOf(scene, unit, verb)
  if (!speaker || (speaker.first >= cue.first && verb.form !== 'gerund')) return null
  const complement = complementOf(scene, unit, cue.last, entry.takes)
  if (!complement) return null
  if (isException(stage, cue, speaker, complement)) return null
  const end = contentEnd(scene, unit, {
    frame: complement.frame,
    start: complement.start,
    verb,
    inserted: insertionOf(scene, unit, cue, speaker),
    isSpeech: speechTest(stage, unit),
  })
  return draftOf(stage, {
    unit,
    speaker,
    cue: cueRange(cue, complement),
    content: [{ first: complement.start, last: end }],
  })
}
