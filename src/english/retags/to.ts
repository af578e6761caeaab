import { inflectionOf } from '../inflection.ts'
import { isVerbal, pastAdverbs, type Retag, tagSet, wordSet } from './neighbours.ts'

/** `to` before a base verb marks the infinitive (`to fully meet`), else it is a preposition (`to Riga`). */
export const to: Retag = {
  words: wordSet('to'),
  tags: null,
  mend: (tokens, at) => {
    if (tokens[at]?.lower !== 'to') return null
    const next = pastAdverbs(tokens, at + 1)
    if (!next) return null
    if (isVerbal(next))
      return inflectionOf(next) === 'base' || next.lower === 'be' ? 'PART' : next.lower.endsWith('ing') ? null : 'ADP'
    if (next.tag === 'PUNCT' || next.tag === 'CCONJ' || next.tag === 'ADP') return null
    return 'ADP'
  },
}

/** After a modal or an infinitive's `to` stands a verb: `will head off`, `to brief them`; not `to Parliament`. */
export const afterModal: Retag = {
  words: null,
  tags: tagSet('NOUN', 'ADJ', 'PROPN'),
  mend: (tokens, at) => {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
    if (!before || !token || !/^(NOUN|ADJ|PROPN)$/.test(token.tag) || !/^\p{Ll}+$/u.test(token.text)) return null
    if (token.tag === 'NOUN' && token.lemma !== token.lower) return null
    const modal =
      before.tag === 'AUX' && /^(will|would|can|could|may|might|must|should|shall|'ll|wo|ca)$/.test(before.lower)
    const denied =
      /^(n't|not)$/.test(before.lower) &&
      tokens[at - 2]?.tag === 'AUX' &&
      !/^(is|are|was|were|be|been|'s|'re)$/.test(tokens[at - 2]?.lower ?? '')
    if (modal || denied) return token.tag === 'ADJ' && !/^(DET|PRON|PROPN)$/.test(next?.tag ?? '') ? null : 'VERB'
    const particle = next?.tag === 'DET' || (next?.tag === 'PRON' && next.lower !== 'that')
    return before.lower === 'to' && before.tag === 'PART' && particle ? 'VERB' : null
  },
}
