import type { Features, Tag } from '../reading.ts'
import { closedLemma } from './closedWords.ts'
import { baseAdjective, baseNoun, baseVerb } from './regular.ts'
import type { WordForms } from './wordForms.ts'

/** The dictionary form of a word with its tag and features; names keep their capitals. */
export type Lemmatizer = (word: string, tag: Tag, features: Features) => string

/** Dictionary forms by WordNet's words and lists of irregular forms, and by the rules of spelling for words it has not.
 * @example lemmatizerOf({ verb: new Map([['ban', 'ban']]), noun: new Map(), adj: new Map() })('banning', 'VERB', {}) //=> 'ban' */
export const lemmatizerOf =
  (forms: WordForms): Lemmatizer =>
  (word, tag, features) => {
    const lower = word.toLowerCase().replace(/[’‘]/g, "'")
    const closed = closedLemma(lower, tag)
    if (closed !== null) return features.Poss === 'Yes' ? lower : closed
    switch (tag) {
      case 'VERB':
        return baseVerb(lower, forms.verb, features)
      case 'NOUN':
        return baseNoun(lower, forms.noun, features)
      case 'PROPN':
        return features.Number === 'Plur' ? inCase(baseNoun(lower, forms.noun, features), word) : word
      case 'ADJ':
      case 'ADV':
        return /^(?:Cmp|Sup)$/.test(features.Degree ?? '') ? baseAdjective(lower, forms.adj) : lower
      case 'PRON':
        return lower === 'her' && features.Poss !== 'Yes' ? 'she' : lower
      case 'NUM':
        return /^\d{1,3}(?:,\d{3})+/.test(lower) ? lower.replaceAll(',', '') : lower
      case 'X':
      case 'SYM':
      case 'PUNCT':
        return word
      default:
        return lower
    }
  }

/** A base with the capitals of its form. */
function inCase(base: string, word: string): string {
  let same = 0
  while (same < base.length && word[same]?.toLowerCase() === base[same]) same++
  return word.slice(0, same) + (/^\p{Lu}{2}/u.test(word) ? base.slice(same).toUpperCase() : base.slice(same))
}
