const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/** A word in lower case without diacritics, dots and apostrophes, every dash a hyphen.
 * @example foldWord('U.S.–Türkiye') //=> 'us-turkiye' */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9]+$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœþð]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‐‑–−]/g, '-')
    .replace(/[.'’`ʻʼ]/g, '')
}

/** The folded words of a name as the word layer cuts them, without possessive marks.
 * @example foldWords("Kurdistan Workers' Party") //=> ['kurdistan', 'workers', 'party'] */
export const foldWords = (name: string): string[] =>
  name
    .split(/[\s ]+/)
    .map((word) => foldWord(word.replace(/['’]s$/, '')))
    .filter((word) => word !== '' && /[\p{L}\p{N}&]/u.test(word))
