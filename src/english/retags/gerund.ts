import type { Draft } from '../retag.ts'
import { type Retag, startsPhrase, tagSet } from './neighbours.ts'

/** Nouns in -ing that a preposition may precede and a noun follow. */
const NOUNS = new Set(
  'meeting building hearing briefing training funding spending housing shipping banking mining farming fishing trading beijing ceiling evening morning king ring wing spring string thing something anything nothing everything sibling warning opening ruling filing finding feeling setting offering listing wedding painting parking advertising broadcasting engineering manufacturing nursing policing polling processing programming publishing voting pending during bring'.split(
    ' ',
  ),
)

/** An -ing word between a preposition or comma and a noun phrase is a verb: `for expelling the envoy`, `, banning imports`.
 * Not `the meeting`, `in spring the talks`. */
export const gerund: Retag = {
  words: null,
  tags: tagSet('NOUN', 'PROPN', 'ADJ'),
  mend: (tokens, at) => {
    const token = tokens[at]
    if (!token || !/^(NOUN|PROPN|ADJ)$/.test(token.tag) || !/^\p{L}\p{Ll}{3,}ing$/u.test(token.text)) return null
    if (token.tag !== 'NOUN' && /^\p{Lu}/u.test(token.text)) return null
    let back = at - 1
    while (tokens[back]?.tag === 'ADV') back--
    const before = tokens[back]
    const next = tokens[at + 1]
    const opens =
      !before ||
      before.tag === 'ADP' ||
      before.tag === 'SCONJ' ||
      before.tag === 'VERB' ||
      /^[,–—:(]$/.test(before.text) ||
      before.lower === 'not' ||
      before.lower === 'and'
    if (!opens || !next || !startsPhrase(next)) return null
    if (next.tag === 'DET' || next.tag === 'PRON' || next.lower === 'that') return 'VERB'
    if (NOUNS.has(token.lower) || before?.tag === 'VERB' || before?.lower === 'and') return null
    if (next.tag === 'PROPN' || next.tag === 'NUM' || next.tag === 'SYM') return 'VERB'
    return next.tag === 'ADJ' || (next.tag === 'NOUN' && next.lemma !== next.lower) ? 'VERB' : null
  },
}

/** A preposition before a gerund, and `before`, `after`, `until`, `since` before a clause, are conjunctions in Universal Dependencies. */
export const beforeClause: Retag = {
  words: null,
  tags: tagSet('ADP'),
  mend: (tokens, at) => {
    const token = tokens[at]
    if (token?.tag !== 'ADP') return null
    const next = tokens[at + 1]?.tag === 'ADV' || tokens[at + 1]?.lower === 'not' ? tokens[at + 2] : tokens[at + 1]
    if (
      next?.tag === 'VERB' &&
      next.lower.endsWith('ing') &&
      next.lower !== 'according' &&
      !startsNominal(tokens, at + 1)
    )
      return 'SCONJ'
    if (
      !/^(before|after|until|till|since|as|because|although|though|while|if|unless|than|for|whether)$/.test(token.lower)
    )
      return null
    if (/^(because|although|though|while|unless|whether|if)$/.test(token.lower))
      return tokens[at + 1]?.lower === 'of' ? null : 'SCONJ'
    if (token.lower === 'for') return forTo(tokens, at)
    return clauseFollows(tokens, at + 1) ? 'SCONJ' : null
  },
}

/** `including` and its like are prepositions themselves. */
const startsNominal = (tokens: readonly Draft[], at: number): boolean =>
  /^(including|following|regarding|concerning)$/.test(tokens[at]?.lower ?? '')

/** `for` before a subject and an infinitive: `for Riga to act`. */
function forTo(tokens: readonly Draft[], at: number): 'SCONJ' | null {
  for (let index = at + 1; index <= at + 6; index++) {
    const token = tokens[index]
    if (!token) return null
    if (token.lower === 'to') return token.tag === 'PART' && index > at + 1 ? 'SCONJ' : null
    if (!startsPhrase(token) && token.tag !== 'PART') return null
  }
  return null
}

function clauseFollows(tokens: readonly Draft[], from: number): boolean {
  for (let index = from; index < from + 8; index++) {
    const token = tokens[index]
    if (!token) return false
    if (token.tag === 'AUX') return index > from
    if (token.tag === 'VERB')
      return index > from && !/ing$/.test(token.lower) && !/^(DET|NUM|ADJ)$/.test(tokens[index - 1]?.tag ?? '')
    if (!startsPhrase(token) && token.tag !== 'ADV' && token.tag !== 'PART') return false
  }
  return false
}
