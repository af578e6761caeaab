import type { Token, VerbGroup } from '../../english/index.ts'
import type { Frame } from './lexicon.ts'
import type { Scene, Unit } from './scene.ts'
import {
  afterQuote,
  isComma,
  isConjunction,
  isDash,
  isFinalMark,
  isMark,
  isQuoted,
  isRelative,
  isSubordinator,
  isWh,
  opensQuote,
} from './words.ts'

/** What a content's end depends on besides the words that follow. */
export type Opening = {
  readonly frame: Frame
  readonly start: number
  /** The verb of the cue, where it is one. */
  readonly verb: VerbGroup | null
  /** Whether the cue stands in a relative clause or another insertion, which a comma or dash will close. */
  readonly inserted: 'comma' | 'dash' | 'leaning' | null
  /** Whether a token is the verb of a cue of speech. */
  readonly isSpeech: (verb: VerbGroup) => boolean
}

/** The token before which the content ends that begins at `start`. */
export function contentEnd(scene: Scene, unit: Unit, opening: Opening): number {
  const { frame, start } = opening
  const clausal = frame === 'that' || frame === 'quote' || frame === 'wh'
  if (frame === 'quote' && isWhole(scene, start)) return quoteRun(scene, unit, start)
  let depth = 0
  const ofNoun = frame === 'that' && opening.verb === null && opening.inserted !== null
  let open = ofNoun ? 1 : 0
  for (let at = start; at < unit.last; at++) {
    if (isQuoted(scene, at)) {
      at = afterQuote(scene, at) - 1
      if (isComma(scene.tokens[at - 1]) && stopsAtComma(scene, unit, at, opening, clausal)) return at + 1
      continue
    }
    const token = scene.tokens[at]
    if (!token) return at
    if (token.text === '(') depth++
    if (token.text === ')') {
      if (depth === 0) return at
      depth--
    }
    if (depth > 0) continue
    if (isFinalMark(token) && onlyClosers(scene, unit, at)) return at
    if (at > start && stopsHere(scene, unit, at, opening, clausal)) return at
    if (clausal && !ofNoun) continue
    if (ofNoun && isConjunction(token)) open++
    if (isOpener(token)) open++
    const verb = scene.verbAt(at)
    if (verb?.first !== at || verb.form !== 'finite' || at === start) continue
    if (open === 0) return adverbsBack(scene, at)
    open--
  }
  return unit.last
}

/** Words after which an object may hold a finite verb: `the plan that failed`, `more than he asked`. */
const isOpener = (token: Token): boolean =>
  isRelative(token) ||
  isWh(token) ||
  isSubordinator(token) ||
  token.tag === 'SCONJ' ||
  /^(that|than|as|like)$/.test(token.lower)

function adverbsBack(scene: Scene, at: number): number {
  let end = at
  while (scene.tokens[end - 1]?.tag === 'ADV') end--
  return end
}

/** Whether a quotation is a sentence of its own: it begins with a capital after a comma or colon, or ends its own sentence. */
function isWhole(scene: Scene, start: number): boolean {
  const before = scene.tokens[start - 1]
  return opensQuote(scene, start) && (isComma(before) || before?.text === ':')
}

/** The end of a quotation and of those that follow it at once. */
function quoteRun(scene: Scene, unit: Unit, start: number): number {
  let at = afterQuote(scene, start)
  while (at < unit.last && opensQuote(scene, at)) at = afterQuote(scene, at)
  return start < unit.last ? Math.min(at, unit.last) : at
}

function onlyClosers(scene: Scene, unit: Unit, at: number): boolean {
  for (let next = at + 1; next < unit.last; next++) if (!isMark(scene.tokens[next])) return false
  return true
}

function stopsHere(scene: Scene, unit: Unit, at: number, opening: Opening, clausal: boolean): boolean {
  const token = scene.tokens[at]
  if (token?.text === ';') return !clausal
  if (token?.text === ':') return !clausal && !opensQuote(scene, at + 1)
  if (isDash(token) && token?.text !== '-') return opening.inserted === 'dash' || !clausal
  if (isComma(token)) return stopsAtComma(scene, unit, at, opening, clausal)
  if (isConjunction(token)) return stopsAtConjunction(scene, unit, at, opening, clausal)
  if (clausal) return false
  return stopsBareObject(scene, at, opening)
}

function stopsAtComma(scene: Scene, unit: Unit, at: number, opening: Opening, clausal: boolean): boolean {
  const next = scene.tokens[at + 1]
  if (!next) return true
  const verb = verbSoon(scene, at + 1)
  if (next.lower === 'according') return true
  if (opening.inserted === 'comma' && verb?.form === 'finite') return true
  if (verb?.form === 'gerund' && (opening.isSpeech(verb) || !clausal)) return true
  if (isConjunction(next)) return stopsAtConjunction(scene, unit, at + 1, opening, clausal)
  if (clausal && isLaterAct(scene, at + 1)) return true
  if (opening.inserted === 'leaning' && (!clausal || opensClause(scene, unit, at + 1))) return true
  if (clausal) return opening.inserted === 'comma' && verb?.form === 'finite'
  if (isRelative(next) || next.tag === 'SCONJ') return true
  if (verb?.form === 'finite') return true
  return !isEnumeration(scene, unit, at)
}

/** Whether a clause with its own subject begins here: the one that a leaning clause leans on. */
function opensClause(scene: Scene, unit: Unit, start: number): boolean {
  if (scene.tokens[start]?.lower === 'there') return true
  return ownClause(scene, unit, start) !== undefined
}

/** `before adding …`, `after calling it …`: what the speaker did besides. */
function isLaterAct(scene: Scene, at: number): boolean {
  return (
    /^(before|after|while|without)$/.test(scene.tokens[at]?.lower ?? '') && verbSoon(scene, at + 1)?.form === 'gerund'
  )
}

/** The verb group at a token, or after adverbs. */
function verbSoon(scene: Scene, at: number): VerbGroup | undefined {
  let index = at
  while ((scene.tokens[index]?.tag === 'ADV' || scene.tokens[index]?.lower === 'further') && !scene.verbAt(index))
    index++
  const verb = scene.verbAt(index)
  return verb?.first === index ? verb : undefined
}

/** Whether the comma stands between the members of an enumeration: `the port, the railway and the road`. */
function isEnumeration(scene: Scene, unit: Unit, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(unit.last, comma + 30); at++) {
    const token = scene.tokens[at]
    if (isConjunction(token)) return true
    const verb = scene.verbAt(at)
    if (verb?.form === 'finite' || token?.tag === 'SCONJ' || isRelative(token)) return false
  }
  return false
}

function stopsAtConjunction(scene: Scene, unit: Unit, at: number, opening: Opening, clausal: boolean): boolean {
  const verb = verbSoon(scene, at + 1)
  if (verb?.form === 'finite') {
    if (!clausal) return true
    if (opening.verb && isAnotherAct(scene, opening.start, at, opening.verb, verb)) return true
    return opening.verb !== null && opening.isSpeech(verb) && verb.tense === opening.verb.tense
  }
  if (verb?.form === 'gerund' && opening.verb?.form === 'gerund' && opening.isSpeech(verb)) return true
  if (scene.tokens[at + 1]?.lower === 'that') return false
  const own = ownClause(scene, unit, at + 1)
  if (clausal && scene.tokens[at]?.lower === 'but' && opensClause(scene, unit, at + 1)) return true
  if (!own) return false
  return clausal
    ? opening.verb !== null && opening.isSpeech(own) && own.tense === opening.verb.tense && !own.passive
    : isComma(scene.tokens[at - 1]) || own.form === 'finite'
}

/** `said that she is tired and left`: the verb goes with the cue's in tense, and not with the content's own. */
function isAnotherAct(scene: Scene, start: number, at: number, cue: VerbGroup, verb: VerbGroup): boolean {
  if (cue.form !== 'finite' || !sameTense(cue, verb)) return false
  for (let index = start; index < at; index++) {
    const own = scene.verbAt(index)
    if (own?.form === 'finite') return !sameTense(own, verb)
  }
  return false
}

const sameTense = (a: VerbGroup, b: VerbGroup): boolean =>
  a.tense === b.tense && a.perfect === b.perfect && (a.modal === null) === (b.modal === null)

/** The finite verb of the clause that begins at a token with its own subject; undefined where none does within a few words. */
function ownClause(scene: Scene, unit: Unit, start: number): VerbGroup | undefined {
  const chunk = scene.chunkAt(start)
  if (!chunk || chunk.first !== start) return undefined
  for (let at = chunk.last; at < Math.min(unit.last, chunk.last + 10); at++) {
    const verb = scene.verbAt(at)
    if (verb) return verb.form === 'finite' && verb.first === at ? verb : undefined
    if (isComma(scene.tokens[at]) || isConjunction(scene.tokens[at])) return undefined
  }
  return undefined
}

/** A mere object ends before a clause of time or circumstance. */
function stopsBareObject(scene: Scene, at: number, opening: Opening): boolean {
  const token = scene.tokens[at]
  if (!token || opening.frame === 'to' || opening.frame === 'ing') return false
  if (/^(after|before|as|when|while|during|since|until)$/.test(token.lower)) {
    return !(token.lower === 'as' && token.tag !== 'SCONJ')
  }
  if (token.lower === 'on' && scene.timeAt(at + 1)) return true
  const time = scene.timeAt(at)
  return time !== undefined && scene.timeAt(at - 1) !== time && /^(on|earlier|last|this)$/.test(token.lower)
}
