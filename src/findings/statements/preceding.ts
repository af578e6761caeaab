import type { Cue } from './cue.ts'
import { phraseAt, type Range } from './nounPhrase.ts'
import type { Scene, Unit } from './scene.ts'
import { type Subject, skipAdverbsBack, subjectOf } from './subject.ts'
import { isComma, isDash, isFinalMark, isQuoted, isRelative, isSubordinator, quoteStart } from './words.ts'

/** A cue whose content stands before it: `…, Tamm said`, `“…,” said Tamm`. `edge` is the token after the content's last,
 * `next` the one after cue and speaker. */
export type Tag = { readonly speaker: Range; readonly edge: number; readonly next: number; readonly quoted: boolean }

const BY_LINKS = new Set(['of', 'for', 'from', 'with', 'and', 'in', 'at', 'on', 'to'])

/** Reads cue and speaker as a tag on what stands before them; null where they are not set off by a comma or a closing quotation mark. */
export function tagOf(scene: Scene, cue: Cue): Tag | null {
  const { unit, verb } = cue
  if (verb?.form !== 'finite' || verb.passive) return null
  const before = edgeBefore(scene, unit, skipAdverbsBack(scene, unit, verb.first))
  if (before?.quoted && quoteStart(scene, before.at - 1 - (isQuoted(scene, before.at - 1) ? 0 : 1)) <= unit.first + 1)
    return inverted(scene, unit, cue) ?? straight(scene, unit, cue)
  const subject = subjectOf(scene, unit, verb)
  if (subject?.how === 'beside') return straight(scene, unit, cue)
  return cue.entry.takes.has('whom') && !before?.quoted ? null : inverted(scene, unit, cue)
}

/** `“…,” said the mayor`. */
function inverted(scene: Scene, unit: Unit, cue: Cue): Tag | null {
  const { verb } = cue
  if (!verb || verb.first !== verb.head) return null
  const first = skipAdverbsBack(scene, unit, verb.first)
  const edge = edgeBefore(scene, unit, first)
  if (edge === null) return null
  const start = skipPlainAdverbs(scene, cue.last)
  const phrase = phraseAt(scene, unit, start, BY_LINKS)
  const after = phrase && scene.verbAt(phrase.last)
  const clear = phrase && !(after?.form === 'finite' && after.first === phrase.last)
  const speaker = clear ? phrase : edge.quoted ? upToMark(scene, unit, start) : null
  if (!speaker || isQuoted(scene, speaker.first) || isObject(scene, speaker)) return null
  return { speaker: withApposition(scene, unit, speaker), edge: edge.at, next: speaker.last, quoted: edge.quoted }
}

/** A pronoun that no one speaks by: `found the note, reported it`. */
const isObject = (scene: Scene, { first }: Range): boolean =>
  /^(it|him|them|me|us|this|that|these|those|himself|herself|itself)$/.test(scene.tokens[first]?.lower ?? '')

/** After `“…,” said` all up to the next mark is the speaker, however it was read. */
function upToMark(scene: Scene, unit: Unit, first: number): Range | null {
  let last = first
  while (last < unit.last && scene.tokens[last]?.tag !== 'PUNCT') last++
  const named = scene.tokens.slice(first, last).some(({ tag }) => tag === 'PROPN' || tag === 'NOUN')
  return named && last - first <= 14 && !isPreposition(scene, first) ? { first, last } : null
}

const isPreposition = (scene: Scene, at: number): boolean => /^(ADP|SCONJ|CCONJ)$/.test(scene.tokens[at]?.tag ?? '')

const skipPlainAdverbs = (scene: Scene, at: number): number => (scene.tokens[at]?.tag === 'ADV' ? at + 1 : at)

/** `said Tamm, a former mayor`: an apposition up to the next mark belongs to the speaker. */
function withApposition(scene: Scene, unit: Unit, speaker: Range): Range {
  if (!isComma(scene.tokens[speaker.last])) return speaker
  const more = phraseAt(scene, unit, speaker.last + 1, BY_LINKS)
  if (!more) return speaker
  const end = scene.tokens[more.last]
  if (scene.timeAt(more.first) || !(isComma(end) || isFinalMark(end) || !end)) return speaker
  return { first: speaker.first, last: more.last }
}

/** `…, the mayor said`. */
function straight(scene: Scene, unit: Unit, cue: Cue): Tag | null {
  const { verb } = cue
  if (!verb) return null
  const subject: Subject | null = subjectOf(scene, unit, verb)
  if (subject?.how !== 'beside') return null
  const as = scene.tokens[subject.first - 1]?.lower === 'as' ? 1 : 0
  const edge = edgeBefore(scene, unit, subject.first - as)
  return edge && { speaker: subject, edge: edge.at, next: cue.last, quoted: edge.quoted }
}

/** Where the content before a tag ends: at a comma or dash, or with a quotation that closes there. */
function edgeBefore(scene: Scene, unit: Unit, first: number): { at: number; quoted: boolean } | null {
  const before = scene.tokens[first - 1]
  if (!before || first - 1 <= unit.first) return null
  if (isQuoted(scene, first - 1)) return endsItself(scene, unit, first) ? { at: first, quoted: true } : null
  if (isComma(before)) return { at: first - 1, quoted: isQuoted(scene, first - 2) }
  if (isDash(before) && before.text !== '-') return { at: first - 1, quoted: isQuoted(scene, first - 2) }
  return null
}

/** A quotation that ends with a mark of its own, or with which the unit begins: `“Never!” he said`, `“We sail” Tamm said`. */
function endsItself(scene: Scene, unit: Unit, after: number): boolean {
  const inner = scene.tokens[after - 2]
  return isComma(inner) || isFinalMark(inner) || isDash(inner) || quoteStart(scene, after - 1) === unit.first
}

/** Whether a finite verb stands in a range, quoted or not, outside relative clauses: there is something to have been said. */
export function isSayable(scene: Scene, first: number, last: number): boolean {
  let from = first
  if (isSubordinator(scene.tokens[first])) while (from < last && !isComma(scene.tokens[from])) from++
  for (let at = from; at < last; at++) {
    const verb = scene.verbAt(at)
    if (verb?.form !== 'finite') continue
    if (!leans(scene, first, verb.first)) return true
    at = verb.last - 1
  }
  return false
}

/** Whether a verb belongs to a relative or subordinate clause: one opens between the last comma and the verb. */
export function leans(scene: Scene, first: number, verb: number): boolean {
  for (let at = verb - 1; at >= first; at--) {
    const token = scene.tokens[at]
    if (isRelative(token) || (isSubordinator(token) && at > first)) return true
    if (isComma(token) || scene.verbAt(at)) return false
  }
  return false
}
