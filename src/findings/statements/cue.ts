import type { Token, VerbGroup } from '../../english/index.ts'
import type { Context } from '../steps.ts'
import type { CueEntry, CueKind, StatementLexicon } from './lexicon.ts'
import { leans } from './preceding.ts'
import type { Scene, Unit } from './scene.ts'
import { sceneOf } from './scene.ts'
import { isComma, isQuoted, opensQuote } from './words.ts'

/** A cue in the text, outside quotation marks. Tokens half-open [first, last); after `last` comes what it takes. */
export type Cue = {
  readonly unit: Unit
  readonly entry: CueEntry
  readonly first: number
  readonly last: number
  /** The verb group of a verb; of an adjective the one that links it to its subject; else null. */
  readonly verb: VerbGroup | null
}

/** What a finder of statements works on. */
export type Stage = { readonly scene: Scene; readonly lexicon: StatementLexicon; readonly text: string }

export function stageOf({ reading, lexicon }: Context): Stage {
  const cues = lexicon.statements
  const isSpeech = (token: Token) =>
    formsOf(token).some((form) => cues.cues.verb.get(form)?.some(({ takes }) => takes.has('quote')) ?? false)
  return { scene: sceneOf(reading, isSpeech), lexicon: cues, text: reading.article.text }
}

/** The verbs of a reading that are cues, in order of place. */
export function verbCues({ scene, lexicon }: Stage): Cue[] {
  const cues: Cue[] = []
  let unitAt = 0
  for (const verb of scene.reading.verbs) {
    while (unitAt < scene.units.length && (scene.units[unitAt]?.last ?? 0) <= verb.head) unitAt++
    const unit = scene.units[unitAt]
    if (!unit || isQuoted(scene, verb.head)) continue
    const found = entryAt(scene, lexicon, 'verb', verb.head, unit)
    if (!found || verb.head < (cues.at(-1)?.last ?? 0)) continue
    const last = Math.max(found.last, verb.head + 1)
    cues.push({ unit, entry: found.entry, first: verb.head, last, verb: spoken(scene, unit, verb, last, found.entry) })
  }
  return cues
}

/** A lone -ed form before `that` or a quotation speaks, whatever it was read as: `the envoy, who had come late, predicted that`. */
function spoken(scene: Scene, unit: Unit, verb: VerbGroup, next: number, { takes }: CueEntry): VerbGroup {
  if (verb.form !== 'participle' || verb.first !== verb.head || verb.negated) return verb
  const token = scene.tokens[next]
  const speaks = (takes.has('that') || takes.has('that+')) && token?.lower === 'that'
  const quotes = takes.has('quote') && isComma(token) && opensQuote(scene, next + 1)
  const names = takes.has('quote') && takes.has('np') && !takes.has('that')
  const acts =
    !names &&
    (takes.has('np') || takes.has('that')) &&
    token !== undefined &&
    /^(DET|PROPN|PRON)$/.test(token.tag) &&
    scene.chunkAt(verb.first - 1)?.last === verb.first
  const closes = takes.has('quote') && tagsQuotation(scene, verb)
  const alone = isComma(scene.tokens[verb.first - 1]) && verb.first > unit.first + 1 && isOnlyVerb(scene, unit, verb)
  return speaks || quotes || acts || closes || alone ? { ...verb, form: 'finite', tense: 'past', passive: false } : verb
}

/** `Kuusk, the head of the union, called for calm`: no other verb of the unit can be the one of its main clause. */
function isOnlyVerb(scene: Scene, unit: Unit, verb: VerbGroup): boolean {
  for (let at = unit.first; at < Math.min(unit.last, verb.last + 60); at++) {
    const other = scene.verbAt(at)
    if (!other) continue
    at = other.last - 1
    if (other === verb || other.form !== 'finite' || isQuoted(scene, other.first)) continue
    if (!leans(scene, unit.first, other.first)) return false
  }
  return true
}

/** `«…», Tamm declared.`: after a quotation, its comma and a name, and at the end. */
function tagsQuotation(scene: Scene, verb: VerbGroup): boolean {
  const chunk = scene.chunkAt(verb.first - 1)
  if (chunk?.last !== verb.first || scene.tokens[verb.last]?.tag !== 'PUNCT') return false
  const before = isComma(scene.tokens[chunk.first - 1]) ? chunk.first - 2 : chunk.first - 1
  return isQuoted(scene, before)
}

/** The longest entry of a kind that stands at a token; adverbs may stand between the words of a phrase. */
export function entryAt(
  scene: Scene,
  lexicon: StatementLexicon,
  kind: CueKind,
  index: number,
  unit: Unit,
): { readonly entry: CueEntry; readonly last: number } | null {
  const token = scene.tokens[index]
  if (!token) return null
  const entries = lexicon.cues[kind]
  for (const form of kind === 'preposition' ? [token.lower] : formsOf(token)) {
    for (const entry of entries.get(form) ?? NONE) {
      const last = matchRest(scene, entry.words, index + 1, unit)
      if (last !== null) return { entry, last }
    }
  }
  return null
}

const NONE: readonly CueEntry[] = []

/** The dictionary form, and the word itself where the two differ. */
const formsOf = (token: Token): string[] => (token.lemma === token.lower ? [token.lower] : [token.lemma, token.lower])

function matchRest(scene: Scene, words: readonly string[], from: number, unit: Unit): number | null {
  let at = from
  for (const word of words.slice(1)) {
    let skipped = 0
    while (scene.tokens[at]?.tag === 'ADV' && scene.tokens[at]?.lower !== word && skipped < 2) {
      at++
      skipped++
    }
    const token = scene.tokens[at]
    if (!token || at >= unit.last || (token.lower !== word && token.lemma !== word)) return null
    at++
  }
  return at
}

/** Whether a verb group is a cue that may take a quotation: speech, not mere attitude. */
export const speechTest =
  ({ scene, lexicon }: Stage, unit: Unit) =>
  (verb: VerbGroup): boolean => {
    const found = entryAt(scene, lexicon, 'verb', verb.head, unit)
    return found?.entry.takes.has('quote') ?? false
  }
