/** A text with one Latin letter for each accented one and without marks of no width; `at` gives each unit's place in the first. */
export type Plain = { readonly text: string; readonly at: readonly number[] | null }

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ð: 'd',
  Ð: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  æ: 'a',
  Æ: 'A',
  œ: 'o',
  Œ: 'O',
  ß: 's',
  þ: 't',
  Þ: 'T',
  ə: 'a',
  Ə: 'A',
}
const NO_WIDTH = /\p{M}|\u200D|[\u00AD\u200B\u200C\u200E\u200F\u2060\uFEFF]/u

/** Takes accents off for taggers that know few: Kęstutis becomes Kestutis, of the same length; scripts without a Latin letter stay.
 * @example plainText('Kęstutis').text //=> 'Kestutis' */
export function plainText(text: string): Plain {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether all is ASCII
  if (/^[\x00-\x7F“”‘’–—…€£]*$/.test(text)) return { text, at: null }
  let plain = ''
  const at: number[] = []
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] ?? ''
    if (NO_WIDTH.test(unit)) continue
    plain += plainLetter(unit)
    at.push(index)
  }
  return { text: plain, at: at.length === text.length ? null : at }
}

function plainLetter(unit: string): string {
  if (unit < '\u0080') return unit
  const base = unit.normalize('NFD')[0] ?? unit
  return /^[A-Za-z]$/.test(base) ? base : (LETTERS[unit] ?? unit)
}
