import { foldLetters } from '../../../terms/index.ts'

/** One word of a wording, or the mark that ends a clause. */
export type Word = {
  /** In small plain letters; `.` stands for whatever ends a clause. */
  readonly text: string
  /** Written with a capital where its place in the clause does not ask for one. */
  readonly capital: boolean
}

/** Numbers with their decimals, words, signs of money, and the marks that end a clause. */
const WORD = /\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*|[$€£]|[.,;:!?…—–]/gu

/** More capitals than this share of a wording's words, and it is a headline in title case: they say nothing. */
const TITLE_CASE = 0.6

/** A wording's words in order, contractions written out, hyphened words taken apart (but for prefixes), thousands joined.
 * @example wordsOf('We can’t re-open it.').map((word) => word.text) //=> ['we', 'can', 'not', 'reopen', 'it', '.'] */
export function wordsOf(text: string): Word[] {
  const found = writtenOut(text).match(WORD) ?? []
  const capitals = found.filter(startsCapital).length
  const titled = capitals > 3 && capitals > TITLE_CASE * found.filter((word) => /^\p{L}/u.test(word)).length
  return found.map((word, at) => {
    const first = at === 0 || /^[.;:!?…—–]$/.test(found[at - 1] ?? '')
    if (/^[.,;:!?…—–]$/.test(word)) return { text: '.', capital: false }
    return { text: foldLetters(word), capital: !titled && !first && startsCapital(word) }
  })
}

const startsCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Contractions in full; the possessive goes, and with it the `d` and `s` that may be of two verbs. */
const writtenOut = (text: string): string =>
  text
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\bwon't\b/gi, 'will not')
    .replace(/\bshan't\b/gi, 'shall not')
    .replace(/\bcan't\b|\bcannot\b/gi, 'can not')
    .replace(/n't\b/gi, ' not')
    .replace(/'ll\b/gi, ' will')
    .replace(/'(?:s|re|ve|m|d)\b|'(?=[^\p{L}\p{N}]|$)/giu, '')
    .replace(/\b(co|re|pre|non|anti|sub)-(?=\p{L})/giu, '$1')
    .replace(/(\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
