import { clauseAt } from './clause.ts'
import type { Frame } from './lexicon.ts'
import { phraseAt } from './nounPhrase.ts'
import { isName } from './pieces.ts'
import type { Scene, Unit } from './scene.ts'
import { isComma, isDash, isFinalMark, isQuoted, isSubordinator, isWh, opensQuote } from './words.ts'

/** What follows a cue: how it is put, and the token at which the content begins. `quoted` where a quotation opens it. */
export type Complement = {
  readonly frame: Frame
  readonly start: number
  readonly from: number
  readonly formal: boolean
}

const ADDRESSEE_LINKS = new Set([
  'of',
  'in',
  'at',
  'from',
  'on',
  'for',
  'with',
  'and',
  'near',
  'outside',
  'after',
  'during',
])
const SETTING = new Set(
  'in on at during to via through after before by from with for while outside near inside over of about as amid following'.split(
    ' ',
  ),
)
const MAX_SETTING = 4

/** Reads what follows a cue from token `from`: over an addressee and the circumstances of speaking to quotation, clause or object. */
export function complementOf(scene: Scene, unit: Unit, from: number, takes: ReadonlySet<Frame>): Complement | null {
  const plain = skipTimes(scene, unit, from)
  const beside = frameAt(scene, unit, plain, takes, true)
  if (beside && !(takes.has('whom') && (beside.frame === 'np' || beside.frame === 'that') && !beside.formal))
    return { ...beside, from }
  if (takes.has('whom')) {
    const told = addressed(scene, unit, plain, takes)
    if (told) return { ...told, from }
  }
  if (beside) return { ...beside, from }
  if (!takes.has('that') && !takes.has('that+') && !takes.has('quote')) return null
  const later = afterSetting(scene, unit, plain, takes)
  return later && { ...later, from }
}

const PREPOSITIONS = new Set('of about on for against with as in at over by from'.split(' '))

type Found = Omit<Complement, 'from'>

function addressed(scene: Scene, unit: Unit, from: number, takes: ReadonlySet<Frame>): Found | null {
  const person = phraseAt(scene, unit, from, ADDRESSEE_LINKS)
  if (!person) return null
  for (const last of personEnds(scene, person.first, person.last)) {
    const next = skipTimes(scene, unit, overRelative(scene, unit, last))
    const found = frameAt(scene, unit, next, takes, false)
    if (found && found.frame !== 'np') return found
    const later = takes.has('that') || takes.has('quote') ? afterSetting(scene, unit, next, takes) : null
    if (later) return later
  }
  return null
}

/** `told voters who wonder why that …`: over a relative clause to the `that` which ends it. */
function overRelative(scene: Scene, unit: Unit, at: number): number {
  if (scene.tokens[at]?.lower !== 'who') return at
  for (let next = at + 2; next < Math.min(unit.last, at + 25); next++) {
    if (isQuoted(scene, next) || isComma(scene.tokens[next])) return at
    if (scene.tokens[next]?.lower === 'that' && scene.tokens[next]?.tag !== 'DET') return next
  }
  return at
}

/** Where the addressee may end: after the whole phrase, else after its first noun phrase alone. */
function personEnds(scene: Scene, first: number, last: number): number[] {
  const chunk = scene.chunkAt(first)
  return chunk && chunk.last < last ? [last, chunk.last] : [last]
}

/** The frame that begins at a token; a bare noun phrase only where `np` allows it. */
function frameAt(scene: Scene, unit: Unit, at: number, takes: ReadonlySet<Frame>, np: boolean): Found | null {
  const token = scene.tokens[at]
  if (!token || at >= unit.last || isFinalMark(token)) return null
  if (opensQuote(scene, at)) return quotedFrame(scene, unit, at, takes, false)
  if (token.text === ':') return takes.has('quote') || takes.has('that') ? colonFrame(scene, unit, at) : null
  if (isComma(token) && opensQuote(scene, at + 1)) return quotedFrame(scene, unit, at + 1, takes, true)
  if (isComma(token)) {
    const clause = scene.tokens[at + 1]?.lower === 'that' && takes.has('that') && !opensQuote(scene, at + 3)
    return clause && clauseAt(scene, unit, at + 2) ? { frame: 'that', start: at + 2, formal: true } : null
  }
  if (token.lower === 'that' && (takes.has('that') || takes.has('that+'))) {
    const next = scene.verbAt(at + 1)
    const pronoun = next?.first === at + 1 && next.form === 'finite'
    if (isComma(scene.tokens[at + 1])) return { frame: 'that', start: at + 2, formal: true }
    return { frame: 'that', start: pronoun ? at : at + 1, formal: true }
  }
  const verb = scene.verbAt(at)
  if (verb?.first === at && verb.form === 'infinitive' && token.lower === 'to')
    return takes.has('to') ? { frame: 'to', start: at, formal: true } : null
  if (
    token.lower === 'to' &&
    takes.has('to') &&
    (opensQuote(scene, at + 1) || /^(VERB|AUX|ADV)$/.test(scene.tokens[at + 1]?.tag ?? ''))
  )
    return { frame: 'to', start: at, formal: true }
  if (token.lower === 'to') return takes.has('to-np') ? { frame: 'to-np', start: at + 1, formal: true } : null
  if (token.lower === 'not' && scene.tokens[at + 1]?.lower === 'to' && takes.has('to'))
    return { frame: 'to', start: at, formal: true }
  if (
    isWh(token) &&
    takes.has('wh') &&
    !(token.lower === 'if' && takes.has('that') && !takes.has('whom')) &&
    !isTemporal(token.lower)
  )
    return { frame: 'wh', start: at, formal: true }
  if (
    PREPOSITIONS.has(token.lower) &&
    takes.has(token.lower) &&
    at + 1 < unit.last &&
    !scene.timeAt(at + 1) &&
    !isDayChunk(scene, at + 1)
  )
    return { frame: token.lower, start: at + 1, formal: true }
  if (token.tag === 'ADP' && !isSubordinator(token)) return null
  if (takes.has('that') && clauseAt(scene, unit, at, !takes.has('np') && !takes.has('whom')))
    return { frame: 'that', start: at, formal: false }
  if (takes.has('that') && takes.has('quote') && np && verb?.first === at && verb.form === 'finite')
    return { frame: 'that', start: at, formal: false }
  if (verb?.first === at && verb.form === 'gerund')
    return takes.has('ing') ? { frame: 'ing', start: at, formal: true } : null
  if (np && takes.has('np-as') && startsObject(scene, at) && hasAs(scene, unit, at))
    return { frame: 'np', start: at, formal: false }
  if (np && takes.has('np') && startsObject(scene, at) && !scene.timeAt(at))
    return { frame: 'np', start: at, formal: false }
  return null
}

/** Whether `as` follows in the same breath: `sees the bay as its own`. */
function hasAs(scene: Scene, unit: Unit, from: number): boolean {
  for (let at = from + 1; at < Math.min(unit.last, from + 15); at++) {
    const token = scene.tokens[at]
    if (token?.lower === 'as') return true
    if (token?.tag === 'PUNCT' || scene.verbAt(at)?.form === 'finite') return false
  }
  return false
}

const isTemporal = (word: string): boolean => word === 'when' || word === 'where' || word === 'who' || word === 'which'

function quotedFrame(
  scene: Scene,
  unit: Unit,
  at: number,
  takes: ReadonlySet<Frame>,
  afterComma: boolean,
): Found | null {
  if (!afterComma && isNameAt(scene, at)) return takes.has('np') ? { frame: 'np', start: at, formal: false } : null
  const names = takes.has('np') && !takes.has('that') && !takes.has('that+')
  if (names && !afterComma) return { frame: 'np', start: at, formal: true }
  if (takes.has('quote') || takes.has('that')) return { frame: 'quote', start: at, formal: true }
  if (afterComma) return null
  const inner = frameAt(scene, unit, at + 1, takes, true)
  return inner && { ...inner, start: at, formal: true }
}

const isNameAt = (scene: Scene, at: number): boolean => {
  const quote = scene.quoteAt(at)
  return quote !== undefined && isName(scene.reading.article.text, quote)
}

/** After a colon the content is the rest, with or without quotation marks. */
function colonFrame(scene: Scene, unit: Unit, at: number): Found | null {
  if (at + 1 >= unit.last) return opensQuote(scene, at + 1) ? { frame: 'quote', start: at + 1, formal: true } : null
  return { frame: opensQuote(scene, at + 1) ? 'quote' : 'that', start: at + 1, formal: true }
}

const startsObject = (scene: Scene, at: number): boolean =>
  scene.chunkAt(at)?.first === at ||
  /^(this|that|these|those|such)$/.test(scene.tokens[at]?.lower ?? '') ||
  /^(DET|NUM|PRON|ADJ|PROPN|NOUN)$/.test(scene.tokens[at]?.tag ?? '')

/** Over adverbs and times: `said later on Monday [that …]`. */
export function skipTimes(scene: Scene, unit: Unit, from: number): number {
  let at = from
  while (at < unit.last) {
    const token = scene.tokens[at]
    if (!token || isQuoted(scene, at)) break
    const linked = isTimeLink(token.lower)
    const time = scene.timeAt(at) ?? (linked ? scene.timeAt(at + 1) : undefined)
    if (time) {
      while (at < unit.last && (scene.tokens[at]?.start ?? 0) < time.end) at++
    } else if (linked && isDayChunk(scene, at + 1)) at = scene.chunkAt(at + 1)?.last ?? at + 2
    else if (isDayChunk(scene, at)) at = scene.chunkAt(at)?.last ?? at + 1
    else if (token.tag === 'ADV' && !isSubordinator(token) && token.lower !== 'there' && !isWh(token)) at++
    else break
  }
  return at
}

const isTimeLink = (word: string): boolean => /^(on|in|at|by|since|during)$/.test(word)

/** A weekday or `last week` that is no time of the reading's. */
function isDayChunk(scene: Scene, at: number): boolean {
  const chunk = scene.chunkAt(at)
  if (!chunk || chunk.first !== at) return false
  return /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(today|yesterday|tonight|week|month|year|morning|afternoon|evening|night|weekend|summer|spring|fall|winter)$/.test(
    scene.tokens[chunk.head]?.lower ?? '',
  )
}

/** Over `in a statement on Monday`, `, speaking in Tallinn,` to a quotation or clause. */
function afterSetting(scene: Scene, unit: Unit, from: number, takes: ReadonlySet<Frame>): Found | null {
  let at = from
  for (let steps = 0; steps < MAX_SETTING; steps++) {
    const next = overOne(scene, unit, at)
    if (next === null) return null
    at = skipTimes(scene, unit, next)
    const found = frameAt(scene, unit, at, takes, false)
    if (found && (found.frame === 'quote' || found.frame === 'that' || found.frame === 'wh')) return found
  }
  return null
}

function overOne(scene: Scene, unit: Unit, at: number): number | null {
  const token = scene.tokens[at]
  if (!token || at >= unit.last) return null
  if (isComma(token)) return overInsertion(scene, unit, at)
  if (isDash(token) && token.text !== '-') return overDashes(scene, unit, at)
  if (token.lower === 'when') return overWhen(scene, unit, at)
  if (!SETTING.has(token.lower) || isQuoted(scene, at)) return null
  const verb = scene.verbAt(at + 1)
  if (verb?.first === at + 1 && verb.form === 'gerund')
    return phraseAt(scene, unit, verb.last, SETTING_LINKS)?.last ?? verb.last
  const start = skipTimes(scene, unit, at + 1)
  return phraseAt(scene, unit, start, SETTING_LINKS)?.last ?? (start > at + 1 ? start : null)
}

const SETTING_LINKS = new Set(['of', 'for', 'from', 'with', 'and'])

/** Over `when asked about the fire` to the colon or comma before a quotation. */
function overWhen(scene: Scene, unit: Unit, at: number): number | null {
  for (let next = at + 1; next < Math.min(unit.last - 1, at + 25); next++) {
    if (isQuoted(scene, next)) return null
    const mark = scene.tokens[next]
    if ((isComma(mark) || mark?.text === ':') && opensQuote(scene, next + 1)) return next
  }
  return null
}

/** Over `— on a post of hers, as it happens —`. */
function overDashes(scene: Scene, unit: Unit, at: number): number | null {
  for (let next = at + 1; next < Math.min(unit.last, at + 25); next++)
    if (scene.tokens[next]?.text === scene.tokens[at]?.text) return next + 1
  return null
}

/** From a comma over a short insertion to what follows its closing comma. */
function overInsertion(scene: Scene, unit: Unit, at: number): number | null {
  for (let next = at + 1; next < Math.min(unit.last, at + 25); next++) {
    if (isQuoted(scene, next)) return null
    if (isComma(scene.tokens[next])) return opensQuote(scene, next + 1) ? next : next + 1
    if (scene.verbAt(next)?.form === 'finite') return null
  }
  return null
}
