import type { Statement } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { clauseAt } from './clause.ts'
import { complementOf } from './complement.ts'
import { type Cue, type Stage, speechTest, stageOf, verbCues } from './cue.ts'
import { cueRange } from './cueRange.ts'
import { draftOf } from './draft.ts'
import type { Range } from './nounPhrase.ts'
import { isSayable, type Tag, tagOf } from './preceding.ts'
import type { Scene, Unit } from './scene.ts'
import {
  afterQuote,
  isComma,
  isConjunction,
  isFinalMark,
  isQuoted,
  isRelative,
  isSubordinator,
  opensQuote,
  quoteStart,
} from './words.ts'

/** A verb of speech or thought with its content before it, or on both sides.
 * Matches `The port, Tamm said, would “never close”`; not `On Monday, Tamm said the port would close`. */
export const thatSaid: Finder<Statement> = {
  name: 'statements/thatSaid',
  find: (context) => {
    const stage = stageOf(context)
    return verbCues(stage).flatMap((cue) => tagged(stage, cue) ?? [])
  },
}

function tagged(stage: Stage, cue: Cue): Draft<Statement> | null {
  const { scene } = stage
  const { unit, entry } = cue
  if (!entry.takes.has('quote') && !entry.takes.has('that')) return null
  const tag = tagOf(scene, cue)
  if (!tag) return null
  if (!isCertain(stage, cue, tag) && followedByContent(stage, cue, tag)) return null
  const before = contentBefore(scene, unit, tag)
  if (!before) return null
  return draftOf(stage, {
    unit,
    speaker: tag.speaker,
    cue: cueRange(cue, null),
    content: [before, ...contentAfter(stage, cue, tag, before)],
  })
}

/** A quotation that opens the unit and ends with a comma before the tag settles the matter. */
const isCertain = ({ scene }: Stage, { unit }: Cue, tag: Tag): boolean => {
  if (!tag.quoted) return false
  const inside = isQuoted(scene, tag.edge - 1) ? tag.edge - 1 : tag.edge - 2
  return (
    quoteStart(scene, inside) <= unit.first + 1 &&
    (isComma(scene.tokens[tag.edge - 2]) || isComma(scene.tokens[tag.edge - 1]) || isComma(scene.tokens[tag.edge]))
  )
}

/** Whether the content comes after all: `On Monday, Tamm said that …`. */
function followedByContent({ scene }: Stage, cue: Cue, tag: Tag): boolean {
  if (tag.next !== cue.last) return false
  const complement = complementOf(scene, cue.unit, cue.last, cue.entry.takes)
  if (!complement) return false
  return !isComma(scene.tokens[cue.last]) || complement.frame === 'quote'
}

/** From the beginning of the unit, or from the quotation that stands right before the tag. */
function contentBefore(scene: Scene, unit: Unit, tag: Tag): Range | null {
  let first = unit.first
  while (first < tag.edge && isConjunction(scene.tokens[first])) first++
  if (tag.quoted) {
    const opening = quoteStart(scene, isQuoted(scene, tag.edge - 1) ? tag.edge - 1 : tag.edge - 2)
    const alone = opening <= first || isComma(scene.tokens[opening - 1]) || scene.tokens[opening - 1]?.text === ':'
    if (alone && !isSayable(scene, unit.first, opening)) return { first: Math.max(unit.first, opening), last: tag.edge }
    if (!alone && isSubordinator(scene.tokens[first]) && !isSayable(scene, first, tag.edge)) return null
    return { first, last: tag.edge }
  }
  const verbless = tag.edge - first >= 5 && !/^(ADP|SCONJ|ADV|VERB)$/.test(scene.tokens[first]?.tag ?? '')
  return verbless || isSayable(scene, first, tag.edge) || goesOn(scene, unit, tag) ? { first, last: tag.edge } : null
}

/** `The port, Tamm said, would close`; `Otherwise, she said, the port would close`: the verb of what stands before the tag comes after it. */
const goesOn = (scene: Scene, unit: Unit, tag: Tag): boolean =>
  isComma(scene.tokens[tag.next]) &&
  (scene.verbAt(tag.next + 1)?.form === 'finite' || clauseAt(scene, unit, tag.next + 1))

/** What goes on after the tag: `“…,” Tamm said, “…”`. */
function contentAfter(stage: Stage, cue: Cue, tag: Tag, before: Range): Range[] {
  const { scene } = stage
  const { unit } = cue
  for (let at = tag.next; at < unit.last; at++) {
    if (opensQuote(scene, at) && (tag.quoted || at === tag.next + 1)) {
      const comma = scene.tokens[at - 1]
      if (!isComma(comma) && comma?.text !== ':' && !(tag.quoted && isFinalMark(comma))) return []
      let last = at
      while (last < unit.last && opensQuote(scene, last)) last = afterQuote(scene, last)
      return [{ first: at, last: Math.min(last, unit.last) }]
    }
    if (scene.verbAt(at)?.form === 'finite' && at > tag.next + 1) break
  }
  if (!isComma(scene.tokens[tag.next]) || tag.quoted) return []
  const next = scene.tokens[tag.next + 1]
  const verb = scene.verbAt(tag.next + 1)
  if (!next || isRelative(next) || (verb?.form === 'gerund' && speechTest(stage, unit)(verb))) return []
  const complete = isSayable(scene, before.first, before.last)
  if (complete && !isConjunction(next) && !isSubordinator(next) && next.lower !== 'that') return []
  if (isConjunction(next) && !continues(stage, unit, tag.next + 2)) return []
  return [{ first: tag.next + 1, last: lastOf(scene, unit) }]
}

/** After `, and`: a clause with its own subject and no cue of its own. */
function continues(stage: Stage, unit: Unit, from: number): boolean {
  const { scene } = stage
  const isSpeech = speechTest(stage, unit)
  for (let at = from; at < unit.last; at++) {
    const verb = scene.verbAt(at)
    if (verb?.form === 'finite') return !isSpeech(verb) && at > from
  }
  return false
}

function lastOf(scene: Scene, unit: Unit): number {
  let last = unit.last
  while (last > unit.first && isFinalMark(scene.tokens[last - 1])) last--
  return last
}
