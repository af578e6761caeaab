import type { VerbGroup } from '../../english/index.ts'
import type { Statement } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { complementOf } from './complement.ts'
import { contentEnd } from './contentEnd.ts'
import { type Stage, speechTest } from './cue.ts'
import { cueFinder } from './cueFinder.ts'
import { draftOf } from './draft.ts'
import { phraseBefore, type Range } from './nounPhrase.ts'
import type { Scene, Unit } from './scene.ts'
import { subjectOf } from './subject.ts'

const LINKING = new Set('be seem appear feel sound look remain become get stay grow'.split(' '))

/** An adjective of speech or thought after a verb of being.
 * Matches `Tamm is confident that the port will open`; not `It is certain that the port will open`, which nobody says. */
export const adjectiveStance: Finder<Statement> = cueFinder(
  'statements/adjectiveStance',
  'adjective',
  (stage, unit, cue, { takes }) => stance(stage, unit, cue, takes),
)

function stance(stage: Stage, unit: Unit, cue: Range, takes: ReadonlySet<string>): Draft<Statement> | null {
  const { scene } = stage
  const verb = linkingVerb(scene, unit, cue.first)
  const speaker = verb ? subjectOf(scene, unit, verb) : phraseBefore(scene, unit, cue.first)
  if (!speaker || (!verb && !/^(of|about|to|with|at|over)$/.test(scene.tokens[cue.last]?.lower ?? ''))) return null
  const word = scene.tokens[speaker.last - 1]
  const complement = complementOf(scene, unit, cue.last, takes)
  if (!complement || complement.frame === 'quote') return null
  const clausal = complement.frame === 'that' || complement.frame === 'to' || complement.frame === 'wh'
  if (speaker.last - speaker.first === 1 && /^(that|this|what|there)$/.test(word?.lower ?? '')) return null
  if (clausal && word?.lower === 'it') return null
  const last = contentEnd(scene, unit, {
    frame: complement.frame,
    start: complement.start,
    verb,
    inserted: !verb || ('how' in speaker && speaker.how === 'relative') ? 'comma' : null,
    isSpeech: speechTest(stage, unit),
  })
  return draftOf(stage, {
    unit,
    speaker,
    cue: verb?.negated ? { first: verb.first, last: cue.last } : cue,
    content: [{ first: complement.start, last }],
  })
}

/** The verb of being that ties an adjective to its subject: right before it, or the group it belongs to. */
function linkingVerb(scene: Scene, unit: Unit, at: number): VerbGroup | null {
  const own = scene.verbAt(at)
  if (own) return own.passive && own.form === 'finite' ? own : null
  let before = at - 1
  while (
    before > unit.first &&
    (scene.tokens[before]?.tag === 'ADV' ||
      /^(not|n't|more|most|less|very)$/.test(scene.tokens[before]?.lower ?? '')) &&
    !scene.verbAt(before)
  )
    before--
  const verb = scene.verbAt(before)
  return verb && verb.last === before + 1 && LINKING.has(verb.lemma) ? verb : null
}
