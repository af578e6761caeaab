import { isNominal, isVerbal, type Retag, wordSet } from './neighbours.ts'

/** `that` before a verb or at the end is a pronoun, before a singular noun a determiner,
 * after a verb and before a subject a conjunction: `said that she left`, `that plan`, `a plan that failed`. */
export const that: Retag = {
  words: wordSet('that'),
  tags: null,
  mend: (tokens, at) => {
    if (tokens[at]?.lower !== 'that') return null
    const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
    if (!next || next.tag === 'PUNCT') return next?.text === ',' || /^["“]/.test(next?.text ?? '') ? null : 'PRON'
    if (isVerbal(next) && !next.lower.endsWith('ing')) return 'PRON'
    if (next.tag === 'ADV' && isVerbal(second)) return before && isNominal(before) ? 'PRON' : null
    if (next.tag === 'NOUN' && next.lower.endsWith('s') && next.lemma !== next.lower) return 'SCONJ'
    const speaks = before?.tag === 'VERB' || before?.tag === 'ADJ' || before?.lower === 'so'
    if (speaks && /^(DET|PRON|PROPN)$/.test(next.tag)) return 'SCONJ'
    if (next.tag === 'NOUN' && next.lemma === next.lower && before?.tag === 'ADP') return 'DET'
    return null
  },
}

/** `this`, `these`, `those` without a noun are pronouns: `these are few`; not `these few plans`. */
export const demonstrative: Retag = {
  words: wordSet('this these those'),
  tags: null,
  mend: (tokens, at) => {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token || !/^(this|these|those|both)$/.test(token.lower)) return null
    if (token.lower === 'both') return null
    const alone =
      !next ||
      /^(AUX|PUNCT|ADP|SCONJ|CCONJ|PART)$/.test(next.tag) ||
      (next.tag === 'VERB' && !/(ing|ed)$/.test(next.lower))
    if (alone && !/^["“]/.test(next?.text ?? '')) return 'PRON'
    if (next && /^(who|which|that|whose)$/.test(next.lower)) return 'PRON'
    return isNominal(next) ? 'DET' : null
  },
}

/** `there` is a pronoun only before `be` and its like: `there was`; not `troops there clashed`. */
export const there: Retag = {
  words: wordSet('there'),
  tags: null,
  mend: (tokens, at) => {
    if (tokens[at]?.lower !== 'there') return null
    const next = tokens[at + 1]
    const be =
      /^(is|are|was|were|be|been|'s|'re|has|have|had|will|would|may|might|must|can|could|should|'ll|'d|exist|exists|remain|remains|seems?|appears?|came|comes?)$/
    const inverted = /^(is|are|was|were|be)$/.test(tokens[at - 1]?.lower ?? '') && next?.tag !== 'PUNCT'
    return (next && (be.test(next.lower) || (next.tag === 'ADV' && be.test(tokens[at + 2]?.lower ?? '')))) || inverted
      ? 'PRON'
      : 'ADV'
  },
}
