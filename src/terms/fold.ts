/** A text without case, diacritics and punctuation, its words one space apart: for comparing and for searching.
 * @example foldText('“We came,” said Łukasz;\nthey left.') //=> 'we came said lukasz they left' */
export function foldText(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Lower case, and plain letters for those with diacritics; everything else as it stands.
 * @example foldLetters('Straße, Øresund') //=> 'strasse, oresund' */
export function foldLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœþð]/g, (letter) => LETTERS[letter] ?? letter)
}

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
