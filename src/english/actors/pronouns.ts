import type { Spoken } from '../coreference/index.ts'
import type { Draft } from './draft.ts'
import { pronounMeant } from './pronounMeant.ts'
import type { Memory } from './resolve.ts'
import { mostSalient, type Seen } from './salience.ts'
import type { Scene } from './scene.ts'

/** Actors found for words half-open [first, last). */
export type Found = {
  readonly drafts: readonly Draft[]
  readonly first: number
  readonly last: number
  readonly form: 'pronoun' | 'nominal'
  /** Of a pronoun: which. */
  readonly sort?: Wanted
  /** What is meant, where that is no actor. */
  readonly thing?: Spoken<Draft>
}

type Wanted = 'm' | 'f' | 'it' | 'they'

const WANTED: ReadonlyMap<string, Wanted> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
  ['it', 'it'],
  ['its', 'it'],
  ['itself', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['theirs', 'they'],
  ['themselves', 'they'],
])

const OBJECT = /^(?:him|her|them|it)$/

/** Whom the pronoun at a word means, or null where none stands there or nobody fits.
 * Matches `he` after `Jonas Petras spoke`; not the `it` of `it is clear that`. */
export function pronounAt(scene: Scene, memory: Memory, at: number): Found | null {
  const { words } = scene
  const word = words[at]
  const wanted = word && WANTED.get(word.fold)
  if (!word || !wanted || word.text === 'IT' || word.text === 'HIM') return null
  if (word.fold === 'it' && isDummy(scene, at)) return null
  const ahead = wanted === 'm' || wanted === 'f' ? cataphor(scene, at, wanted) : null
  if (ahead) return { drafts: [ahead], first: at, last: at + 1, form: 'pronoun', sort: wanted }
  const quote = scene.quoteAt(word.start)
  const objective = OBJECT.test(word.fold) && isObject(scene, at)
  const subject = objective ? clauseSubject(scene, memory.seen, at) : null
  const fits = (candidate: Seen): number | null => {
    if (candidate.draft === subject || (wanted !== 'they' && candidate.last > at)) return null
    if (wanted === 'they') return plural(candidate)
    const fit = wanted === 'it' ? thing(candidate) : human(candidate, wanted)
    if (fit === null || !quote) return fit
    if (candidate.start >= quote.start) return fit + 4
    const speaks = wanted !== 'it' && candidate.sentence === word.sentence && candidate.subject
    return speaks ? fit - 6 : fit
  }
  const told = pronounMeant(scene, memory, at, wanted, { not: subject, fits })
  if (told && !(told.drafts.length === 0 && !told.thing && isSpeaker(scene, at))) return told
  if (wanted === 'they') {
    const pair = memory.pairs.at(-1)
    const draft = mostSalient(scene, memory.seen, at, fits)
    const near = pair && word.sentence - pair.sentence <= 1
    const group = draft && memory.seen.findLast((seen) => seen.draft === draft)
    if (near && pair && !(group && group.first > pair.at && draft?.kind === 'group'))
      return { drafts: pair.drafts, first: at, last: at + 1, form: 'pronoun' }
    return draft ? { drafts: [draft], first: at, last: at + 1, form: 'pronoun' } : null
  }
  const draft = mostSalient(scene, memory.seen, at, fits)
  if (!draft) return null
  if (wanted !== 'it') draft.gender ??= wanted
  return { drafts: [draft], first: at, last: at + 1, form: 'pronoun' }
}

/** "she said": somebody who speaks is somebody, however unsure the trained head is. */
function isSpeaker({ words }: Scene, at: number): boolean {
  const [word, verb] = [words[at], words[at + 1]]
  if (!/^(?:he|she)$/.test(word?.fold ?? '') || word?.gap !== ' ') return false
  return /^(?:say|tell|add|reply|answer|remark|ask|note|write|warn|insist|explain|declare|announce|recall|joke|quip)$/.test(
    verb?.lemma ?? '',
  )
}

function human({ draft, form }: Seen, wanted: 'm' | 'f'): number | null {
  if (draft.kind !== 'person' || (draft.gender !== null && draft.gender !== wanted)) return null
  return (draft.gender === wanted ? 1 : 0) + (form === 'nominal' ? -0.5 : 0)
}

const thing = ({ draft }: Seen): number | null =>
  draft.kind === 'organization' ? 0.5 : draft.kind === 'state' ? 0 : null

const plural = ({ draft, form }: Seen): number | null => {
  if (draft.kind === 'group') return 3
  if (draft.kind === 'organization') return 0
  return draft.kind === 'state' && form !== 'pronoun' ? -3 : null
}

/** Who is named right after the opening phrase that holds a pronoun: `In her speech, Rasa Vaitkutė said`. */
function cataphor(scene: Scene, at: number, wanted: 'm' | 'f'): Draft | null {
  const { words, hits, startsAt } = scene
  const sentence = words[at]?.sentence
  for (let index = at; index > 0 && words[index - 1]?.sentence === sentence; index--)
    if (/^(?:VERB|AUX)$/.test(words[index - 1]?.tag ?? '') && !/ing$/.test(words[index - 1]?.fold ?? '')) return null
  for (let index = at; index < at + 14 && words[index]?.sentence === sentence; index++) {
    if (/^(?:VERB|AUX|SCONJ)$/.test(words[index]?.tag ?? '') && index > at) return null
    if (words[index]?.gap !== ', ') continue
    let next = index + 1
    for (let step = 0; step < 6 && !startsAt.has(next); step++) next = hits.titles.get(next)?.last ?? next + 1
    const named = startsAt.get(next)
    const subject = named && /^(?:VERB|AUX)$/.test(words[named.last]?.tag ?? '') && words[named.last - 1]?.gap === ' '
    const fits = named?.draft.kind === 'person' && (named.draft.gender === null || named.draft.gender === wanted)
    return subject && fits ? named.draft : null
  }
  return null
}

/** `It is clear that`, `it seems`, `make it hard to`. */
function isDummy({ words }: Scene, at: number): boolean {
  const rest = words.slice(at + 1, at + 8).map(({ fold }) => fold)
  if (/^(?:seems?|seemed|appears?|appeared|rain\w*|snow\w*|turns|turned|takes|took|remains)$/.test(rest[0] ?? ''))
    return rest.some((fold) => /^(?:that|to|out|if|as)$/.test(fold)) || /^(?:rain|snow)/.test(rest[0] ?? '')
  if (!/^(?:is|was|would|will|has|had|may|might|could|should)$/.test(rest[0] ?? '') && words[at]?.text !== "it's")
    return /^(?:clear|hard|difficult|easy|possible|impossible)$/.test(rest[0] ?? '')
  const predicate = words.slice(at + 1, at + 5).find(({ tag }) => tag === 'ADJ' || tag === 'NOUN' || tag === 'VERB')
  return (
    Boolean(
      predicate && predicate.tag !== 'VERB' && rest.some((fold) => /^(?:that|to|who|whether|if|when|for)$/.test(fold)),
    ) || /^(?:reported|said|believed|understood|unclear|estimated|thought|expected|feared|hoped)$/.test(rest[1] ?? '')
  )
}

/** Whether a verb or preposition governs the word. */
const isObject = ({ words }: Scene, at: number): boolean => {
  const before = words[at - 1]
  if (before?.gap !== ' ') return false
  if (words[at]?.fold === 'her' && /^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.tag ?? '') && words[at]?.gap === ' ')
    return false
  if (/^(?:VERB|AUX)$/.test(words[at + 1]?.tag ?? '') && words[at]?.gap === ' ' && before.tag === 'VERB') return false
  return before.tag === 'VERB' || before.tag === 'ADP' || before.tag === 'PART'
}

/** The subject of the clause around a word, which its object pronouns do not mean. */
function clauseSubject({ words }: Scene, seen: readonly Seen[], at: number): Draft | null {
  const sentence = words[at]?.sentence
  for (let index = seen.length - 1; index >= 0; index--) {
    const candidate = seen[index]
    if (!candidate || candidate.sentence !== sentence) return null
    if (candidate.subject) return candidate.draft
  }
  return null
}
