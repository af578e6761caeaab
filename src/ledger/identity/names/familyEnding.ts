/** An ending of a family's name that is changed with the language: Soviet -ov and -ev, a woman's -ova, Tajik -zoda, Persian -zade; `z` is anybody's. */
export type FamilyEnding = 'm' | 'f' | 'z' | ''

/** A word and its ending apart, where enough is left before it.
 * @example familyEnding('nazarova') //=> ['nazar', 'f'] */
export function familyEnding(word: string): readonly [stem: string, ending: FamilyEnding] {
  if (word.length < 6) return [word, '']
  const match = /(?:y?([oe])(?:v|ff|w)(a?)|(zoda|zadeh?|zod))$/.exec(word)
  const stem = match ? word.slice(0, match.index) : word
  if (!match || stem.length < 3 || (match[3] === undefined && stem.length < 4)) return [word, '']
  // Between vowels the y belongs to the ending, before it or not: Aliyev, Aliev.
  return [stem, match[3] !== undefined ? 'z' : match[2] === 'a' ? 'f' : 'm']
}
