import { isAttributive } from './attributive.ts'
import { isBe, isHave, modalOf } from './auxiliaries.ts'
import { joinCoordinated } from './coordination.ts'
import { inflectionOf, mayBeParticiple, UNCHANGED } from './inflection.ts'
import { particleAt } from './particles.ts'
import type { Sentence, Token, VerbGroup } from './reading.ts'
import { type VerbChain, verbChainAt } from './verbChain.ts'

/** Prepositions that look like verbs, and the word that must follow, if any. */
const PREPOSITIONS: Readonly<Record<string, RegExp | null>> = {
  according: /^to$/,
  including: null,
  regarding: null,
  concerning: null,
  excluding: null,
  pending: null,
  owing: /^to$/,
}

/** The verb groups of each sentence, in order of place: `has not been expelled`, `to meet`, `banning`.
 * `is expected to meet` is two groups; a participle that stands before its noun (`the expelled envoy`) is none. */
export function verbGroupsOf(tokens: readonly Token[], sentences: readonly Sentence[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (const { first, last } of sentences) {
    const own: VerbGroup[] = []
    for (let index = first; index < last; ) {
      const chain = isNoVerb(tokens, index, first) ? null : verbChainAt(tokens, index, last)
      if (!chain) {
        index++
        continue
      }
      const group = groupOf(tokens, chain, first, last)
      const joined = joinCoordinated(tokens, group, own, last)
      own.push(joined)
      index = Math.max(joined.last, index + 1)
    }
    groups.push(...own)
  }
  return groups
}

/** Participles before their noun and prepositions that look like verbs. */
function isNoVerb(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index]
  if (token?.tag !== 'VERB') return false
  if (Object.hasOwn(PREPOSITIONS, token.lower)) {
    const next = PREPOSITIONS[token.lower]
    if (!next || next.test(tokens[index + 1]?.lower ?? '')) return true
  }
  return isAttributive(tokens, index, first)
}

function groupOf(tokens: readonly Token[], chain: VerbChain, first: number, end: number): VerbGroup {
  const verbs = chain.verbs.flatMap((index) => tokens[index] ?? [])
  const head = chain.verbs.at(-1) ?? chain.first
  const word = tokens[head]
  const lead = verbs[0]
  if (!word || !lead) throw new RangeError('a verb group without a verb')
  const modal = modalFrom(verbs)
  const lemma = lemmaOf(word)
  const particle = chain.last === head + 1 ? particleAt(tokens, head + 1, end, lemma) : null
  const reduced = verbs.length === 1 && inflectionOf(word) === 'either' && isReduced(tokens, head, first, end)
  const last = particle ? chain.last + 1 : chain.last
  const { form, tense } = formOf(tokens, lead, chain, modal, reduced)
  const start = tokens[chain.first]?.start ?? word.start
  return {
    start,
    end: tokens[last - 1]?.end ?? word.end,
    first: chain.first,
    last,
    head,
    lemma: particle ? `${lemma} ${particle}` : lemma,
    form,
    tense,
    perfect: isPerfect(tokens, verbs, head),
    progressive: verbs.some((verb, at) => isBe(verb) && inflectionOf(verbs[at + 1] ?? verb) === 'ing'),
    passive: isPassive(tokens, verbs, head, form),
    negated: chain.negated,
    modal,
  }
}

/** Whether a lone -ed form is a participle that leans on a noun (`diplomats expelled by Riga left`) and not the verb of its clause
 * (`Riga expelled two diplomats`): it is no finite form to the reader, and has no subject. */
const isReduced = (tokens: readonly Token[], verb: number, first: number, end: number): boolean =>
  tokens[verb]?.features.VerbForm === 'Part' &&
  !tokens.slice(first, end).some(({ head, relation }) => head === verb && relation.startsWith('nsubj'))

const lemmaOf = (token: Token): string =>
  isBe(token)
    ? 'be'
    : token.lower === "'ve"
      ? 'have'
      : token.lower === "'d"
        ? 'have'
        : (modalOf(token.lower) ?? token.lemma)

function modalFrom(verbs: readonly Token[]): string | null {
  const [lead, next] = verbs
  if (!lead) return null
  if (lead.lower === "'d") return next && inflectionOf(next) === 'base' ? 'would' : null
  return modalOf(lead.lower)
}

type Form = Pick<VerbGroup, 'form' | 'tense'>

function formOf(tokens: readonly Token[], lead: Token, chain: VerbChain, modal: string | null, reduced: boolean): Form {
  if (lead.lower === 'to') return { form: 'infinitive', tense: null }
  if (modal) return { form: 'finite', tense: modal === 'will' || modal === 'shall' ? 'future' : null }
  if (/^(am|is|are|'m|'re|'s|has|have|'ve|do|does)$/.test(lead.lower)) return { form: 'finite', tense: 'present' }
  if (/^(was|were|had|'d|did)$/.test(lead.lower)) return { form: 'finite', tense: 'past' }
  if (lead.lower === 'be') return { form: 'infinitive', tense: null }
  const form = inflectionOf(lead)
  if (form === 'ing') return { form: 'gerund', tense: null }
  if (form === 'participle' || reduced) return { form: 'participle', tense: null }
  if (form === 'past' || form === 'either') return { form: 'finite', tense: 'past' }
  const pastLike = form === 'base' && UNCHANGED.has(lead.lower) && !takesPlainPlural(tokens[chain.first - 1])
  return { form: 'finite', tense: pastLike ? 'past' : 'present' }
}

const takesPlainPlural = (before: Token | undefined): boolean =>
  before !== undefined && /^(i|we|you|they|who)$/.test(before.lower)

function isPerfect(tokens: readonly Token[], verbs: readonly Token[], head: number): boolean {
  return verbs.some((verb, at) => {
    const next = verbs[at + 1]
    if (!next || !isHave(verb)) return false
    if (verb.lower === "'d") return mayBeParticiple(next) && inflectionOf(next) !== 'base'
    return verb.lower !== "'s" || isHasNotIs(tokens, next, head)
  })
}

/** Whether `'s` before a participle is `has`: `he's been`, `she's signed the deal`; not `it's expected`. */
function isHasNotIs(tokens: readonly Token[], participle: Token, head: number): boolean {
  if (/^(been|got|had|become|come|gotten)$/.test(participle.lower)) return true
  if (inflectionOf(participle) === 'ing') return false
  const after = tokens[head + 1]
  return after !== undefined && /^(DET|PRON|PROPN|NUM)$/.test(after.tag)
}

function isPassive(tokens: readonly Token[], verbs: readonly Token[], head: number, form: VerbGroup['form']): boolean {
  const word = verbs.at(-1)
  const before = verbs.at(-2)
  if (!word || word.lower === 'gone' || !mayBeParticiple(word)) return false
  if (!before) return form === 'participle'
  if (before.lower === "'s") return !isHasNotIs(tokens, word, head)
  return (isBe(before) && before.lower !== "'d") || before.lemma === 'get'
}
