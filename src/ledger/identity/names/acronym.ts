import type { BodyWord } from './bodyName.ts'

/** At most so many ways of counting small words are tried. */
const MOST_SMALL = 4

/** Whether an acronym is made of a name's words: a letter of each, small words and countries counted or not, small letters being more of a word (AfDB).
 * @example isAcronymOf('BG', [{ text: 'banana', small: false, place: false }, { text: 'growers', small: false, place: false }]) //=> true */
export function isAcronymOf(acronym: string, words: readonly BodyWord[]): boolean {
  if (words.filter((word) => !word.small).length < 2) return false
  return fits(acronym, words)
}

function fits(acronym: string, words: readonly BodyWord[]): boolean {
  const [word, ...rest] = words
  if (word === undefined) return acronym === ''
  if ((word.small || word.place) && fits(acronym, rest)) return true
  const letter = acronym.slice(0, 1)
  if (letter === '' || word.text[0] !== letter.toLowerCase()) return false
  const small = /^\p{Ll}*/u.exec(acronym.slice(1))?.[0] ?? ''
  for (let more = 0; more <= small.length; more++) {
    if (word.text.startsWith(acronym.slice(0, more + 1).toLowerCase()) && fits(acronym.slice(more + 1), rest))
      return true
  }
  return false
}

/** All the rows of first letters a name's words may give, in small letters. */
export function firstLetters(words: readonly BodyWord[]): readonly string[] {
  const loose = words.filter((word) => word.small || word.place).length
  const counted = loose > MOST_SMALL ? words.filter((word) => !word.small) : words
  const rows = counted.reduce<readonly string[]>(
    (found, word) =>
      found.flatMap((row) =>
        word.small || word.place ? [row, row + (word.text[0] ?? '')] : [row + (word.text[0] ?? '')],
      ),
    [''],
  )
  return [...new Set(rows)].filter((row) => row.length > 1).slice(0, 32)
}
