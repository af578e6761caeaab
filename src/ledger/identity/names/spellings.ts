import { foldLetters } from '../../../terms/index.ts'

/** Letters that a romanisation without diacritics writes with two: `Kuçma` is folded to `kucma`, and is also written Kuchma. */
const LONG: readonly [RegExp, string][] = [
  [/[čç]/g, 'ch'],
  [/[šşș]/g, 'sh'],
  [/ž/g, 'zh'],
  [/ć/g, 'ch'],
  [/đ/g, 'dj'],
  [/ğ/g, 'gh'],
  [/ə/g, 'a'],
  [/[öø]/g, 'oe'],
  [/ü/g, 'ue'],
  [/ä/g, 'ae'],
  [/ŏ/g, 'eo'],
  [/ŭ/g, 'eu'],
]

/** The ways in which a word may be written in plain letters a to z, the folded one first; at most six.
 * @example spellingsOf('Hadžiev') //=> ['hadziev', 'hadzhiev'] */
export function spellingsOf(word: string): readonly string[] {
  // Most words need no other spelling.
  if (/^[a-ik-wyz]+$/.test(word)) return [word]
  const plain = lettersOf(word)
  const long = LONG.reduce(
    (text, [letter, written]) => text.replace(letter, written),
    word.normalize('NFC').toLowerCase(),
  )
  const found = [...new Set([plain, lettersOf(long)])]
  return [...new Set(found.flatMap(readJ).flatMap(readX))].slice(0, 6)
}

const lettersOf = (word: string): string =>
  foldLetters(word)
    .replace(/ə/g, 'a')
    .replace(/[^a-z0-9]/g, '')

/** J is y after a vowel or a consonant (Sergej, Ljubov); at the start and between vowels it may be either (Jovan, Jin); dj and zhj are one sound. */
function readJ(word: string): readonly string[] {
  const settled = word.replace(/(?<=[aeiou])j(?![aeiou])/g, 'y').replace(/(?<=[bcfgklmnprstvz])j(?=[aeou])/g, 'y')
  return /(?<!d)j/.test(settled) ? [settled, settled.replace(/(?<!d)j/g, 'y')] : [settled]
}

/** X is ks, or the sound of kh in Uzbek, Azerbaijani and Vietnamese; xh is Albanian for dzh. */
function readX(word: string): readonly string[] {
  const settled = word.replace(/xh/g, 'dzh')
  return settled.includes('x') ? [settled.replace(/x/g, 'ks'), settled.replace(/x/g, 'kh')] : [settled]
}
