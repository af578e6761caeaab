import type { Chunk, VerbGroup } from '../../english/index.ts'
import { phraseAt, phraseBefore, type Range } from './nounPhrase.ts'
import type { Scene, Unit } from './scene.ts'
import { isComma, isConjunction, isDash, isQuoted, isRelative, isSubordinator } from './words.ts'

/** Who a verb is said of. `beside` is true where nothing but adverbs or an inserted phrase stands between the two. */
export type Subject = Range & { readonly how: 'beside' | 'relative' | 'shared' | 'absolute' }

const MAX_STEPS = 4

/** The subject of a verb group: the noun phrase before it, the one a relative pronoun stands for,
 * or, for `and said` and `, saying`, the subject of the verb it leans on. */
export function subjectOf(scene: Scene, unit: Unit, verb: VerbGroup, depth = 0): Subject | null {
  if (depth > MAX_STEPS) return null
  if (verb.form === 'finite') return finiteSubject(scene, unit, verb, depth) ?? invertedSubject(scene, unit, verb)
  if (verb.form === 'gerund') return gerundSubject(scene, unit, verb, depth)
  if (verb.form === 'infinitive') return infinitiveSubject(scene, unit, verb, depth)
  return null
}

function finiteSubject(scene: Scene, unit: Unit, verb: VerbGroup, depth: number): Subject | null {
  let end = skipAdverbsBack(scene, unit, verb.first)
  const before = scene.tokens[end - 1]
  if (!before || end <= unit.first) return null
  const leaning = scene.verbAt(end - 1)
  if (
    leaning &&
    leaning.last === end &&
    leaning.first === leaning.head &&
    leaning.lemma !== 'be' &&
    scene.tokens[leaning.head]?.tag === 'VERB'
  ) {
    const holder = phraseBefore(scene, unit, leaning.first)
    if (holder) return { first: holder.first, last: end, how: 'beside' }
  }
  if (
    isRelative(before) ||
    (before.lower === 'that' && before.tag !== 'SCONJ' && scene.chunkAt(end - 2)?.last === end - 1)
  )
    return { first: end - 1, last: end, how: 'relative' }
  if (isConjunction(before)) return sharedSubject(scene, unit, verb, end - 1, depth)
  if (isComma(before) || isDash(before)) {
    const opening = insertionStart(scene, unit, end - 1)
    if (opening !== null) {
      const named = phraseBefore(scene, unit, opening)
      if (named) return { first: named.first, last: appositionEnd(scene, opening, end - 1), how: 'beside' }
    }
    if (isComma(before)) return sharedSubject(scene, unit, verb, end - 1, depth)
    return null
  }
  const chunk = scene.chunkAt(end - 1)
  if (chunk && scene.timeAt(chunk.head) && chunk.first > unit.first) {
    const earlier = phraseBefore(scene, unit, skipAdverbsBack(scene, unit, chunk.first))
    if (earlier) return { ...earlier, how: 'beside' }
    end = chunk.last
  }
  const phrase = phraseBefore(scene, unit, end)
  if (!phrase || isAccusative(scene, phrase)) return phrase && climbed(scene, unit, phrase)
  return climbed(scene, unit, phrase) ?? { ...phrase, how: 'beside' }
}

const isAccusative = (scene: Scene, { first, last }: Range): boolean =>
  last - first === 1 && /^(him|them|me|us)$/.test(scene.tokens[first]?.lower ?? '')

const isObjectPronoun = (scene: Scene, { first, last }: Range): boolean =>
  last - first === 1 &&
  /^(him|them|me|us|it|himself|herself|themselves|this|that)$/.test(scene.tokens[first]?.lower ?? '')

/** `voters who live in Tartu [say]`, `people living there [say]`: from the last noun phrase up to the one that the clause between hangs on. */
function climbed(scene: Scene, unit: Unit, phrase: Range): Subject | null {
  let at = phrase.first - 1
  if (scene.tokens[at]?.tag === 'ADP') at--
  while (at > unit.first && scene.tokens[at]?.tag === 'ADV') at--
  const verb = at > unit.first ? scene.verbAt(at) : undefined
  if (!verb || verb.last !== at + 1 || isQuoted(scene, at)) return null
  const head = skipAdverbsBack(scene, unit, verb.first)
  const before = scene.tokens[head - 1]
  const relative = verb.form === 'finite' && (isRelative(before) || before?.lower === 'that')
  if (!relative && verb.form !== 'participle' && verb.form !== 'gerund') return null
  const holder = phraseBefore(scene, unit, relative ? head - 1 : head)
  return holder && { first: holder.first, last: phrase.last, how: 'beside' }
}

/** `“…,” said Tamm`: the subject behind the verb. */
function invertedSubject(scene: Scene, unit: Unit, verb: VerbGroup): Subject | null {
  const before = scene.tokens[verb.first - 1]
  if (verb.first !== verb.head || verb.passive || !(isComma(before) || isQuoted(scene, verb.first - 1))) return null
  const head = scene.tokens[verb.head]
  const phrase = head && scene.isSpeech(head) ? phraseAt(scene, unit, verb.last) : null
  return phrase && { ...phrase, how: 'shared' }
}

/** Goes back over `also`, `later`, `on Monday` and the like. */
export function skipAdverbsBack(scene: Scene, unit: Unit, end: number): number {
  let at = end
  while (at > unit.first) {
    const token = scene.tokens[at - 1]
    if (!token || isQuoted(scene, at - 1)) break
    const time = scene.timeAt(at - 1) ?? dayAt(scene, at - 1)
    if (token.tag === 'ADV' || AFTER_SUBJECT.test(token.lower) || quantifies(scene, at - 1)) at--
    else if (time) {
      let first = at - 1
      while (first > unit.first && (scene.timeAt(first - 1) ?? dayAt(scene, first - 1)) === time) first--
      const link = scene.tokens[first - 1]
      at = link?.tag === 'ADP' && /^(on|in|at|during|earlier|late)$/.test(link.lower) ? first - 1 : first
    } else break
  }
  return at
}

const AFTER_SUBJECT = /^(also|further|then|overall|alike|nationwide|alone|himself|herself|itself|themselves)$/

/** `the owners both said`: after the noun phrase it counts, and no subject of its own. */
const quantifies = (scene: Scene, at: number): boolean =>
  /^(both|all|each)$/.test(scene.tokens[at]?.lower ?? '') && scene.chunkAt(at - 1)?.last === at

/** A weekday that stands alone, where the reading has no time for it. */
function dayAt(scene: Scene, at: number): Chunk | undefined {
  const chunk = scene.chunkAt(at)
  return chunk && (isWeek(scene, chunk) || (isWeekday(scene, chunk) && chunk.last - chunk.first <= 2))
    ? chunk
    : undefined
}

const isWeekday = (scene: Scene, { head }: Chunk): boolean =>
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(scene.tokens[head]?.lower ?? '')

const isWeek = (scene: Scene, { first, last, head }: Chunk): boolean =>
  last - first === 2 &&
  /^(last|this|next)$/.test(scene.tokens[first]?.lower ?? '') &&
  /^(week|month|year|spring|summer|autumn|fall|winter)$/.test(scene.tokens[head]?.lower ?? '')

/** Where the insertion that ends with the comma or dash at `close` begins, as the index of its opening mark; null where there is none.
 * Of several marks the one after a noun phrase counts that leaves no finite verb outside a relative clause. */
function insertionStart(scene: Scene, unit: Unit, close: number): number | null {
  const dash = isDash(scene.tokens[close])
  let found: number | null = null
  for (let at = close - 1; at > Math.max(unit.first, close - 50); at--) {
    if (isQuoted(scene, at)) {
      if (isComma(scene.tokens[at - 1]) && !isQuoted(scene, at + 1) && isQuoted(scene, at - 6)) break
      continue
    }
    const token = scene.tokens[at]
    const mark = dash ? isDash(token) && token?.text === scene.tokens[close]?.text : isComma(token)
    if (!mark) continue
    if (!phraseBefore(scene, unit, at)) break
    if (!mayBeInsertion(scene, at + 1, close)) {
      if (found !== null) break
      continue
    }
    found = at
    if (!isNamed(scene, at) || !isListLike(scene, at + 1, close)) break
  }
  return found
}

/** `a former mayor`, `who returned to Riga`, `in a statement`: no clause of its own. */
function mayBeInsertion(scene: Scene, first: number, last: number): boolean {
  const open = scene.tokens[first]
  if (isRelative(open) || isSubordinator(open)) return true
  const participle = scene.verbAt(first)?.first === first && /(ed|ing|n)$/.test(open?.lower ?? '') ? first : -1
  for (let at = first; at < last; at++) {
    const verb = scene.verbAt(at)
    if (verb?.form !== 'finite' || isQuoted(scene, at) || verb.first === participle) continue
    const before = scene.tokens[verb.first - 1]
    if (isRelative(before) || before?.lower === 'that' || before?.tag === 'SCONJ') continue
    let back = verb.first - 1
    while (back > first && !isRelative(scene.tokens[back]) && !isSubordinator(scene.tokens[back])) back--
    if (back <= first) return false
  }
  return true
}

/** Whether the noun phrase that ends before `end` is a name: a name after a title is no list. */
const isNamed = (scene: Scene, end: number): boolean => scene.tokens[end - 1]?.tag === 'PROPN'

/** Whether what stands between the marks may be the tail of an enumeration: a bare name or `and a name`. */
function isListLike(scene: Scene, first: number, last: number): boolean {
  const open = scene.tokens[first]
  if (isConjunction(open)) return true
  const chunk = scene.chunkAt(first)
  return chunk !== undefined && chunk.last === last && scene.tokens[first]?.tag === 'PROPN'
}

/** The speaker's phrase takes an apposition in (`Kask, a former mayor`), but not a clause or the place of speaking. */
function appositionEnd(scene: Scene, opening: number, close: number): number {
  const named = scene.chunkAt(opening + 1)?.first === opening + 1 && !isRelative(scene.tokens[opening + 1])
  return named && !scene.timeAt(opening + 1) ? close : opening
}

/** The subject of the verb before, for `and said`, `, then added`. */
function sharedSubject(scene: Scene, unit: Unit, verb: VerbGroup, link: number, depth: number): Subject | null {
  const speech = isPlainSpeech(scene, verb) ? earlierSpeech(scene, unit, verb, link) : null
  const speaker = speech && subjectOf(scene, unit, speech, depth + 1)
  if (speaker) return { ...speaker, how: 'shared' }
  for (let at = link - 1; at >= Math.max(unit.first, link - 120); at--) {
    const other = scene.verbAt(at)
    if (!other) continue
    at = other.first
    if (isQuoted(scene, other.first) || other.form !== verb.form) continue
    if (verb.form === 'finite' && !mayShare(verb, other)) continue
    const subject = subjectOf(scene, unit, other, depth + 1)
    if (subject) return { ...subject, how: 'shared' }
  }
  return null
}

/** A verb of speech in the simple past or present. */
const isPlainSpeech = (scene: Scene, verb: VerbGroup): boolean => {
  const head = scene.tokens[verb.head]
  return (
    verb.form === 'finite' && verb.first === verb.head && !verb.passive && head !== undefined && scene.isSpeech(head)
  )
}

/** `Tamm said that Kask had left, and added`: the verb of speech before, since those spoken of do not go on speaking. */
function earlierSpeech(scene: Scene, unit: Unit, verb: VerbGroup, link: number): VerbGroup | null {
  for (let at = unit.first; at < link; at++) {
    const other = scene.verbAt(at)
    if (!other) continue
    at = other.last - 1
    if (isQuoted(scene, at) || !isPlainSpeech(scene, other) || other.tense !== verb.tense) continue
    if (!isRelative(scene.tokens[other.first - 1]) && !isSubordinate(scene, unit, other)) return other
  }
  return null
}

const mayShare = (a: VerbGroup, b: VerbGroup): boolean =>
  a.tense === b.tense || (a.modal === null && b.modal === null) || a.modal === b.modal

/** What somebody issues to say something: `The ministry released a statement saying …` is the ministry's saying. */
const TEXTS =
  /^(statement|letter|email|e-mail|message|release|advertisement|ad|tweet|post|note|memo|text|op-ed|article|column|essay|speech|address|video|bulletin|communiqué|cable|resolution|petition|motion)$/

function gerundSubject(scene: Scene, unit: Unit, verb: VerbGroup, depth: number): Subject | null {
  const end = skipAdverbsBack(scene, unit, verb.first)
  const before = scene.tokens[end - 1]
  if (!before || end <= unit.first) return followingSubject(scene, unit, verb)
  if (isConjunction(before))
    return sharedSubject(scene, unit, verb, end - 1, depth) ?? mainSubject(scene, unit, end, depth)
  const phrase = phraseBefore(scene, unit, end)
  if (phrase && !isComma(before)) {
    const text = TEXTS.test(scene.tokens[scene.chunkAt(end - 1)?.head ?? -1]?.lemma ?? '')
    if (text || isObjectPronoun(scene, phrase) || isSpent(scene, phrase.first)) {
      const author = isSpent(scene, phrase.first)
        ? nearestSubject(scene, unit, phrase.first, depth)
        : mainSubject(scene, unit, end, depth)
      if (author) return author
    }
    return { ...phrase, how: 'absolute' }
  }
  if (before.tag === 'ADP' || before.tag === 'SCONJ')
    return (
      (before.lower === 'by' ? nearestSubject(scene, unit, end, depth) : mainSubject(scene, unit, end, depth)) ??
      followingSubject(scene, unit, verb)
    )
  const closes = isQuoted(scene, end - 1) && isComma(scene.tokens[end - 2])
  const tag = scene.verbAt(end - 2)
  if (isComma(before) && tag?.last === end - 1 && isPlainSpeech(scene, tag))
    return subjectOf(scene, unit, tag, depth + 1)
  if (isComma(before) || isDash(before)) {
    const named = phraseBefore(scene, unit, end - 1)
    if (named && !hasFinite(scene, unit.first, named.first)) return { ...named, how: 'shared' }
  }
  if (isComma(before) || isDash(before) || closes)
    return mainSubject(scene, unit, end, depth) ?? followingSubject(scene, unit, verb)
  return null
}

function hasFinite(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (scene.verbAt(at)?.form === 'finite') return true
  return false
}

/** `has spent weeks calling …` */
const isSpent = (scene: Scene, object: number): boolean => {
  let at = object - 1
  while (/^(ADV|ADJ|DET)$/.test(scene.tokens[at]?.tag ?? '') && !scene.verbAt(at)) at--
  return scene.verbAt(at)?.lemma === 'spend'
}

/** The subject of the verb right before, whatever clause it stands in: `who stunned them by saying`. */
function nearestSubject(scene: Scene, unit: Unit, end: number, depth: number): Subject | null {
  for (let at = end - 1; at >= Math.max(unit.first, end - 60); at--) {
    const verb = scene.verbAt(at)
    if (verb?.form !== 'finite' || isQuoted(scene, at)) continue
    const subject = subjectOf(scene, unit, verb, depth + 1)
    return subject && { ...subject, how: 'shared' }
  }
  return null
}

/** The subject of the main clause before `end`: of its last finite verb that stands in no subordinate clause. */
function mainSubject(scene: Scene, unit: Unit, end: number, depth: number): Subject | null {
  let main: VerbGroup | null = null
  for (let at = Math.max(unit.first, end - 150); at < end; at++) {
    const verb = scene.verbAt(at)
    if (!verb) continue
    at = verb.last - 1
    if (verb.form !== 'finite' || isQuoted(scene, verb.first)) continue
    if (!main ? !isSubordinate(scene, unit, verb) : opensMainClause(scene, unit, verb)) main = verb
  }
  const subject = main && subjectOf(scene, unit, main, depth + 1)
  return subject && { ...subject, how: 'shared' }
}

function isSubordinate(scene: Scene, unit: Unit, verb: VerbGroup): boolean {
  for (let at = verb.first - 1; at >= unit.first; at--) {
    const token = scene.tokens[at]
    if (isSubordinator(token) || isRelative(token)) return true
    if (isComma(token) || scene.verbAt(at)) return false
  }
  return false
}

/** `…, and the council voted`: a comma or semicolon, a conjunction, a subject, the verb. */
function opensMainClause(scene: Scene, unit: Unit, verb: VerbGroup): boolean {
  const subject = phraseBefore(scene, unit, skipAdverbsBack(scene, unit, verb.first))
  if (!subject) return false
  const link = scene.tokens[subject.first - 1]
  return link?.text === ';' || (isConjunction(link) && isComma(scene.tokens[subject.first - 2]))
}

/** `Citing the cost, Kask refused`: the subject of the clause that a leading participle opens. */
function followingSubject(scene: Scene, unit: Unit, verb: VerbGroup): Subject | null {
  for (let at = verb.last; at < Math.min(unit.last, verb.last + 60); at++) {
    if (isQuoted(scene, at) || !isComma(scene.tokens[at])) continue
    const chunk = scene.chunkAt(at + 1)
    if (chunk?.first !== at + 1) continue
    for (let next = chunk.last; next < Math.min(unit.last, chunk.last + 12); next++) {
      const other = scene.verbAt(next)
      if (other?.form !== 'finite') continue
      const subject = finiteSubject(scene, unit, other, MAX_STEPS)
      if (subject && subject.first === chunk.first) return { ...subject, how: 'shared' }
      break
    }
  }
  return null
}

function infinitiveSubject(scene: Scene, unit: Unit, verb: VerbGroup, depth: number): Subject | null {
  const end = skipAdverbsBack(scene, unit, verb.first)
  const governor = end > unit.first ? scene.verbAt(end - 1) : undefined
  if (governor?.lemma === 'be' && governor.last === end) return null
  if (governor && governor.last === end) return subjectOf(scene, unit, governor, depth + 1)
  const phrase = phraseBefore(scene, unit, end)
  const ruler = phrase ? verbBefore(scene, unit, phrase.first) : undefined
  if (phrase && ruler && OBJECT_RULES.has(ruler.lemma)) return { ...phrase, how: 'absolute' }
  if (!phrase && scene.tokens[end - 1]?.tag !== 'ADJ') return null
  return ruler || !phrase ? nearestSubject(scene, unit, end, depth) : null
}

/** Verbs whose object does what the infinitive says: `led the council to condemn it`. */
const OBJECT_RULES = new Set(
  'lead cause allow force require help enable get prompt drive urge ask tell order want expect permit compel push press encourage persuade convince invite leave give'.split(
    ' ',
  ),
)

function verbBefore(scene: Scene, unit: Unit, index: number): VerbGroup | undefined {
  for (let at = index - 1; at >= Math.max(unit.first, index - 8); at--) {
    const verb = scene.verbAt(at)
    if (verb) return verb
    if (isComma(scene.tokens[at])) return undefined
  }
  return undefined
}
