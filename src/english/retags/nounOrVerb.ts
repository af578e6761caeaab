import type { Draft } from '../retag.ts'
import { isNominal, isVerbal, type Retag, wordSet } from './neighbours.ts'

const BASES =
  'say show claim note list state report hope fear doubt plan call support favor favour back attack cast project demand promise offer pledge estimate forecast question blame praise slam blast vow share view voice signal tout hail welcome cheer mock urge warn oppose reject cite credit fault embrace'.split(
    ' ',
  )

/** Plural nouns that stand before other nouns like adjectives: `a sports show`, `the news report`. */
const LIKE_ADJECTIVES =
  /^(news|sports|arms|sales|politics|economics|affairs|operations|communications|services|works|rights|elections|headquarters|series|savings|securities|defense|states)$/

/** Words that are both nouns and verbs are verbs after a noun they agree with, or after `who`, and before what a verb takes:
 * `polls show the port`, `the union claims that`, `those who favor taxes`; not `the union claims were`, `a sports show`. */
export const nounOrVerb: Retag = {
  words: new Set(BASES.flatMap((base) => [base, base.endsWith('s') ? `${base}es` : `${base}s`])),
  tags: new Set(['NOUN']),
  mend: (tokens, at) => {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next) return null
    let back = at - 1
    while (tokens[back]?.tag === 'ADV') back--
    const before = tokens[back]
    if (!before || !agrees(tokens, before, back, token)) return null
    return mayTake(tokens, at) || closesQuotation(tokens, at, back) ? 'VERB' : null
  },
}

/** `Tamm alleged that`, `further saying, “…”`: after a name or a comma and before what speech takes. */
export const speechForm: Retag = {
  words: wordSet(
    'alleged saying adding noting warning writing fumed elaborated informed articulated referenced quipped opined mused shot fired',
  ),
  tags: new Set(['ADJ', 'NOUN']),
  mend: (tokens, at) => {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (!token || !next || !before) return null
    if (/^(shot|fired)$/.test(token.lower))
      return next.lower === 'back' && /^(PROPN|PRON|NOUN)$/.test(before.tag) ? 'VERB' : null
    if (/ed$/.test(token.lower) && token.lower !== 'alleged')
      return /^(PROPN|PRON|NOUN)$/.test(before.tag) && /^(PUNCT|DET|PROPN|PRON|SCONJ)$/.test(next.tag) ? 'VERB' : null
    const takes = next.text === ',' || /^["“:]/.test(next.text) || /^(that|it|he|she|they|there|we)$/.test(next.lower)
    if (!takes) return null
    if (token.lower === 'alleged') return before.tag === 'PROPN' || before.text === ',' ? 'VERB' : null
    return before.text === ',' || before.lower === 'further' || before.tag === 'ADV' ? 'VERB' : null
  },
}

/** `“…,” Tamm notes.`: nothing need follow where a quotation went before. */
function closesQuotation(tokens: readonly Draft[], at: number, back: number): boolean {
  if (!/^(notes|claims|reports|states|hopes|fears)$/.test(tokens[at]?.lower ?? '')) return false
  for (let index = back; index >= Math.max(0, back - 5); index--) {
    if (/^["”]$|^''$/.test(tokens[index]?.text ?? '')) return tokens[index - 1]?.tag === 'PUNCT'
    if (tokens[index]?.tag === 'PUNCT' || isVerbal(tokens[index])) return false
  }
  return false
}

function agrees(tokens: readonly Draft[], before: Draft, at: number, token: Draft): boolean {
  const third = wordSet('it he she this').has(before.lower)
  const plain = wordSet('i we you they these those both many most some few several others').has(before.lower)
  if (/^(who|that)$/.test(before.lower))
    return isNominal(tokens[at - 1]) || tokens[at - 1]?.tag === 'DET' || tokens[at - 1]?.tag === 'PRON'
  const isThird = token.lower.endsWith('s')
  if (isThird) return third || (isSingular(before) && leadsClause(tokens, at))
  return (
    plain ||
    (before.tag === 'NOUN' && before.lower.endsWith('s') && !LIKE_ADJECTIVES.test(before.lower)) ||
    /^(people|voters)$/.test(before.lower)
  )
}

const isSingular = (token: Draft): boolean =>
  token.tag === 'PROPN' || (token.tag === 'NOUN' && !token.lower.endsWith('s'))

/** Whether no verb stands between the noun phrase that ends at `at` and the beginning of its clause. */
function leadsClause(tokens: readonly Draft[], at: number): boolean {
  for (let back = at; back >= Math.max(0, at - 12); back--) {
    const token = tokens[back]
    if (!token || /^[.;:,“”"]$/.test(token.text) || token.tag === 'CCONJ' || token.tag === 'SCONJ') return true
    if (isVerbal(token)) return false
  }
  return true
}

function mayTake(tokens: readonly Draft[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || isVerbal(next)) return false
  if (/^(that|he|she|it|they|we|him|them|her|his|their|its|how|what|why|whether)$/.test(next.lower)) return true
  if (/^["“‘]|^``$/.test(next.text) || next.tag === 'DET' || next.tag === 'PROPN' || next.tag === 'NUM') return true
  if (next.lower === 'to') return isVerbal(tokens[at + 2])
  return (next.tag === 'ADJ' || next.tag === 'NOUN') && !(tokens[at]?.lower ?? '').endsWith('s')
}
