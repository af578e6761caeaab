import { eastAsianKeys, familyPlace } from './eastAsian.ts'
import { type NameWord, type PersonName, personName } from './personName.ts'
import { surnameWords } from './surnames.ts'

/** A person's keys: `f:` the folded name, `p:` two words, `t:` a word and the beginning or end of a long one (for slips), `c:` and `k:` Chinese and Korean,
 * `i:` initial and surname, `s:` surname. */
export function personKeys(text: string): readonly string[] {
  const name = personName(text)
  const keys = [`f:${name.folded}`, ...surnameWords(name).flatMap((word) => word.ids.map((id) => `s:${id}`))]
  if (name.single) return [...new Set(keys)]
  keys.push(...eastAsianKeys(name.eastAsian), ...initialKeys(name.words))
  const full = name.words.filter((word) => !word.initial)
  const [family] = familyFirst(name) ? full : []
  // Ha-neul is many people's: its halves together find nobody.
  const ofOneGivenName = (one: NameWord, two: NameWord): boolean =>
    (one.ofFirst && two.ofFirst) || (family !== undefined && one !== family && two !== family)
  for (const [at, one] of full.entries()) {
    for (const two of full.slice(at + 1)) {
      if (ofOneGivenName(one, two)) continue
      for (const id of one.ids) for (const other of two.ids) keys.push(`p:${[id, other].sort().join(' ')}`)
      keys.push(...slipKeys(one, two), ...slipKeys(two, one))
    }
  }
  return [...new Set(keys)]
}

const familyFirst = ({ tokens, words, eastAsian }: PersonName): boolean =>
  familyPlace(
    tokens,
    words.map((word) => word.text),
    eastAsian,
  ) === 'first'

/** A slip in a long word leaves its first three letters or its last four. */
function slipKeys(sure: NameWord, long: NameWord): readonly string[] {
  if (long.text.length < 8) return []
  return [`t:${sure.text} ${long.text.slice(0, 3)}-`, `t:${sure.text} -${long.text.slice(-4)}`]
}

/** The first word's initial with the last word, which is the surname wherever initials are used. */
function initialKeys(words: readonly NameWord[]): readonly string[] {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || words.length < 2) return []
  return last.ids.map((id) => `i:${first.text.slice(0, 1)} ${id}`)
}
