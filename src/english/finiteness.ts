import { isAttributive } from './attributive.ts'
import { inflectionOf } from './inflection.ts'
import type { Token, VerbGroup } from './reading.ts'

const SUBJECTS = new Set([
  'i',
  'he',
  'she',
  'it',
  'we',
  'they',
  'who',
  'which',
  'that',
  'you',
  'what',
  'this',
  'these',
  'those',
  'there',
])
const OBJECTS = new Set(['him', 'them', 'me', 'us', 'her', 'himself', 'themselves', 'itself'])
/** Verbs of speech and thought: a clause follows them without `that`, and they hardly ever stand as participles. */
const SPEECH = new Set(
  'say tell claim believe think hope know suggest argue insist warn add announce report'.split(' '),
)
/** Verbs that go with `by` and are active. */
const WITH_BY = new Set(
  'stand abide pass go come live swear stop drop rise fall increase grow decrease decline jump climb'.split(' '),
)
/** How many words are looked at before and after. */
const REACH = 80
const CLAUSE_MARKS = new Set([';', ':', '–', '—', '-', '“', '”', '"', '``', "''", '(', ')'])
const SUBORDINATORS = new Set(
  'after before since until as when where while how why although though because if unless whether once whereas'.split(
    ' ',
  ),
)
/** Participles that follow a comma: `the pact, known as`. */
const NAMING =
  /^(?:named|called|dubbed|based|located|entitled|titled|headed|followed|accompanied|considered|known|born|aged|compared)$/
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'ADV', 'SYM'])

/** Whether a lone -ed form is a participle that leans on the noun before it (`diplomats expelled by Riga left`)
 * and not the verb of its clause (`Riga expelled two diplomats`). `first` and `end` bound the sentence, `earlier` are its groups so far. */
export function isReduced(
  tokens: readonly Token[],
  verb: number,
  sentenceFirst: number,
  sentenceEnd: number,
  earlier: readonly VerbGroup[],
): boolean {
  const first = Math.max(sentenceFirst, verb - REACH)
  const end = Math.min(sentenceEnd, verb + REACH)
  const self = tokens[verb]
  if (!self) return false
  let left = verb - 1
  while (left >= first && tokens[left]?.tag === 'ADV') left--
  const before = left >= first ? tokens[left] : undefined
  const after = tokens[verb + 1]
  if (before && (SUBJECTS.has(before.lower) || /(?:one|body|thing)$/.test(before.tag === 'PRON' ? before.lower : '')))
    return false
  if (SPEECH.has(self.lemma)) return self.lemma === 'say' ? false : after?.lower === 'by' || isAdposition(before)
  if (!before || OBJECTS.has(before.lower) || isAdposition(before)) return true
  if (before.tag === 'SCONJ' || before.tag === 'VERB' || before.tag === 'AUX') return true
  if (
    after?.lower === 'by' &&
    verb + 1 < end &&
    !WITH_BY.has(self.lemma) &&
    !isAmount(tokens[verb + 2]) &&
    !isGerund(tokens[verb + 2])
  )
    return true
  if (before.tag === 'CCONJ') return false
  if (before.text === ',' && NAMING.test(self.lower)) return true
  if (before.text === ',') return spent(tokens, first, left, earlier) || finiteAfterComma(tokens, verb, end)
  return subjectless(tokens, verb, end) || spent(tokens, first, verb, earlier)
}

const isAdposition = (token: Token | undefined): boolean => token?.tag === 'ADP'
const isGerund = (token: Token | undefined): boolean =>
  (token?.tag === 'VERB' || token?.tag === 'NOUN') && token.lower.endsWith('ing')
const isSubordinator = (token: Token): boolean => token.tag === 'SCONJ' || SUBORDINATORS.has(token.lower)
const isAmount = (token: Token | undefined): boolean => token?.tag === 'NUM' || token?.tag === 'SYM'

/** Whether a verb here is finite without doubt, or an -ed form that may be. */
function maybeFinite(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || (token.tag !== 'VERB' && token.tag !== 'AUX')) return false
  const form = inflectionOf(token)
  if (form === 'ing' || form === 'participle' || token.lower === 'be' || token.lower === 'been') return false
  const before = tokens[index - 1]
  if (before?.lower === 'to' || (before?.tag === 'DET' && form === 'either')) return false
  if (isAttributive(tokens, index, index - 3, index + 3)) return false
  return !(before?.tag === 'AUX' || (before?.lower === 'not' && tokens[index - 2]?.tag === 'AUX'))
}

/** `expelled from Riga, arrived`: a comma and then a verb. */
function finiteAfterComma(tokens: readonly Token[], verb: number, end: number): boolean {
  for (let index = verb + 1; index < end - 1; index++) {
    if (CLAUSE_MARKS.has(tokens[index]?.text ?? '')) return false
    if (tokens[index]?.text === ',') return maybeFinite(tokens, index + 1)
  }
  return false
}

/** Whether a finite verb follows that has no subject of its own but the noun before `verb`. */
function subjectless(tokens: readonly Token[], verb: number, end: number): boolean {
  for (let index = verb + 1; index < end; index++) {
    const token = tokens[index]
    if (!token || token.tag === 'CCONJ' || token.tag === 'PUNCT' || isSubordinator(token)) return false
    if (SUBJECTS.has(token.lower) && token.tag !== 'DET') return false
    if (!maybeFinite(tokens, index)) continue
    let left = index - 1
    while (left > verb && NOMINAL.has(tokens[left]?.tag ?? '')) left--
    if (left > verb) return tokens[left]?.tag === 'ADP'
    return index - verb <= 2
  }
  return false
}

/** `every time her parents left`, `the plan he made`: a subject right after a noun. */
const opensBareClause = (tokens: readonly Token[], index: number): boolean =>
  /^(?:i|he|she|we|they)$/.test(tokens[index]?.lower ?? '') ||
  (tokens[index - 1]?.tag === 'NOUN' && /^(?:the|a|an|his|her|its|their|our|my)$/.test(tokens[index]?.lower ?? ''))

/** Whether every clause opened before `verb` in its stretch of the sentence has its finite verb already. */
function spent(tokens: readonly Token[], first: number, verb: number, earlier: readonly VerbGroup[]): boolean {
  const finites = new Set(earlier.slice(-REACH).flatMap((group) => (group.form === 'finite' ? group.head : [])))
  let open = 1
  let finite = 0
  for (let index = first; index < verb; index++) {
    const token = tokens[index]
    if (!token) continue
    if (CLAUSE_MARKS.has(token.text)) {
      open = 1
      finite = 0
    } else if (token.tag === 'CCONJ' || isSubordinator(token)) open++
    else if (finite >= open && opensBareClause(tokens, index)) open++
    else if (token.tag === 'PRON' && /^(who|which|that|what)$/.test(token.lower)) open++
    else if (finites.has(index)) {
      finite++
      if (SPEECH.has(token.lemma)) open++
    }
  }
  return finite >= open
}
