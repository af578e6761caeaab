import { foldLetters } from '../../terms/index.ts'

/** A word in lower case without diacritics, dots and apostrophes, every dash a hyphen.
 * @example foldWord('U.S.–Türkiye') //=> 'us-turkiye' */
export function foldWord(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word
  return foldLetters(word)
    .replace(/[‐‑–−]/g, '-')
    .replace(/[.'’‘`ʻʼ]/g, '')
}

/** The folded words of a name as the word layer cuts them, without possessive marks.
 * @example foldWords("Kurdistan Workers' Party") //=> ['kurdistan', 'workers', 'party'] */
export const foldWords = (name: string): string[] =>
  name
    .split(/[\s ]+/)
    .map((word) => foldWord(word.replace(/['’]s$/, '')))
    .filter((word) => word !== '' && /[\p{L}\p{N}&]/u.test(word))
