import type { Statement } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { clauseAt } from './clause.ts'
import { skipTimes } from './complement.ts'
import { contentEnd } from './contentEnd.ts'
import { type Stage, speechTest } from './cue.ts'
import { cueFinder } from './cueFinder.ts'
import { draftOf } from './draft.ts'
import { phraseAt, type Range } from './nounPhrase.ts'
import { isSayable } from './preceding.ts'
import type { Scene, Unit } from './scene.ts'
import { isComma, isConjunction, isDash, isFinalMark, isQuoted, opensQuote } from './words.ts'

const LINKS = new Set('of for from in by on with at to and'.split(' '))

/** A preposition that names the source, before, after or amid the content.
 * Matches `According to Tamm, the port is shut`; not `He ordered them according to size`, which says nothing of its own before a comma. */
export const accordingTo: Finder<Statement> = cueFinder('statements/accordingTo', 'preposition', sourced)

function sourced(stage: Stage, unit: Unit, cue: Range): Draft<Statement> | null {
  const { scene } = stage
  const lead = scene.tokens[cue.first]
  const speaker = sourceAt(scene, unit, cue.last)
  if (!speaker || (lead?.lower === 'per' && !isSet(scene, unit, cue, speaker))) return null
  const before = scene.tokens[cue.first - 1]
  const opens =
    cue.first === unit.first || isConjunction(before) || (isComma(before) && isConjunction(scene.tokens[cue.first - 2]))
  const content = opens ? contentAfter(stage, unit, speaker) : contentAround(stage, unit, cue, speaker)
  if (!content) return null
  const named = opens && content[0] ? withApposition(scene, speaker, content[0].first - 1) : speaker
  return draftOf(stage, { unit, speaker: named, cue, content })
}

/** `According to the captain, Peeter Saar, the pier …`: what stands between the source and the content, where it holds no verb. */
function withApposition(scene: Scene, speaker: Range, comma: number): Range {
  if (comma - speaker.last > 10) return speaker
  for (let at = speaker.last; at < comma; at++) if (scene.verbAt(at) || scene.timeAt(at)) return speaker
  return comma > speaker.last ? { first: speaker.first, last: comma } : speaker
}

/** The source, with its author after a time: `a post on Monday by the minister`. */
function sourceAt(scene: Scene, unit: Unit, from: number): Range | null {
  const phrase = phraseAt(scene, unit, from, LINKS)
  if (!phrase) return null
  const next = skipTimes(scene, unit, phrase.last)
  const author =
    next > phrase.last && scene.tokens[next]?.lower === 'by' ? phraseAt(scene, unit, next + 1, LINKS) : null
  return author ? { first: phrase.first, last: author.last } : phrase
}

/** `per` names a source only where it is set off: `, per the ministry`; not `ten litres per head`. */
const isSet = (scene: Scene, unit: Unit, cue: Range, speaker: Range): boolean =>
  (cue.first === unit.first || isComma(scene.tokens[cue.first - 1])) &&
  (scene.tokens[speaker.last - 1]?.tag === 'PROPN' || scene.tokens[cue.last]?.lower === 'the')

/** `According to Tamm, a former mayor, the port is shut`: from the first comma after which a clause begins. */
function contentAfter(stage: Stage, unit: Unit, speaker: Range): Range[] | null {
  const { scene } = stage
  let fallback: number | null = null
  for (let at = speaker.last; at < Math.min(unit.last, speaker.last + 40); at++) {
    if (isQuoted(scene, at)) continue
    if (!isComma(scene.tokens[at]) && scene.tokens[at]?.text !== ':') continue
    if (opensQuote(scene, at + 1) || clauseAt(scene, unit, at + 1)) return [restFrom(stage, unit, at + 1)]
    fallback ??= at + 1
  }
  return fallback === null ? null : [restFrom(stage, unit, fallback)]
}

const restFrom = (stage: Stage, unit: Unit, first: number): Range => ({
  first,
  last: contentEnd(stage.scene, unit, {
    frame: 'that',
    start: first,
    verb: null,
    inserted: null,
    isSpeech: speechTest(stage, unit),
  }),
})

/** `The port is shut, according to Tamm`, and what goes on after a second comma: `The port, according to Tamm, is shut`. */
function contentAround({ scene }: Stage, unit: Unit, cue: Range, speaker: Range): Range[] | null {
  let edge = cue.first
  while (edge > unit.first && (isComma(scene.tokens[edge - 1]) || isDash(scene.tokens[edge - 1]))) edge--
  let first = unit.first
  while (first < edge && isConjunction(scene.tokens[first])) first++
  if (first >= edge) return null
  const content = [{ first, last: edge }]
  if (isComma(scene.tokens[cue.first - 1]) && isComma(scene.tokens[speaker.last])) {
    const next = scene.verbAt(speaker.last + 1)
    const predicate = next?.form === 'finite'
    if (predicate || !isSayable(scene, first, edge))
      content.push({ first: speaker.last + 1, last: lastOf(scene, unit) })
  }
  return isSayable(scene, first, edge) || content.length > 1 ? content : null
}

function lastOf(scene: Scene, unit: Unit): number {
  let last = unit.last
  while (last > unit.first && isFinalMark(scene.tokens[last - 1])) last--
  return last
}
