import { cantoneseOf } from './cantonese.ts'
import { eastAsianKeys, familyPlace } from './eastAsian.ts'
import { otherForms } from './otherForms.ts'
import type { NameWord, PersonName } from './personName.ts'
import { surnameWords } from './surnames.ts'

/** A person's keys: `f:` the folded name, `p:` two words, `t:` a word and the beginning or end of a long one (for slips), `c:` and `k:` Chinese and Korean,
 * `w:` the first and last word as they may be heard, `x:` all its words heard as one, `i:` initial and surname, `s:` surname, `g:` what a single word may call it by. */
export function personKeys(name: PersonName): readonly string[] {
  const surnames = surnameWords(name)
  const keys = [`f:${name.folded}`, ...surnames.flatMap((word) => word.ids.map((id) => `s:${id}`))]
  keys.push(...surnames.flatMap((word) => coarseOf(word).map((coarse) => `g:~${coarse}`)))
  if (name.single) {
    keys.push(...name.words.flatMap((word) => word.ids.map((id) => `g:${id}`)))
    return [...new Set(keys)]
  }
  keys.push(...eastAsianKeys(name.eastAsian), ...initialKeys(name.words), ...looseKeys(name))
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

/** What a word may be heard as, a Cantonese surname in pinyin too. A short word is only what it is: see wordCost. */
function coarseOf(word: NameWord): readonly string[] {
  const heard = word.text.length < 5 ? [] : word.loose.map(({ coarse }) => coarse).filter((coarse) => coarse !== '')
  const ids = word.text.length < 7 ? word.ids : word.ids.filter((id) => id.startsWith('='))
  return [...new Set([...heard, ...ids, ...cantoneseOf(word.text).map((pinyin) => `@${pinyin}`)])]
}

/** Of two words next to each other, written as one. */
const together = (words: readonly NameWord[]): string =>
  words
    .map((word) => word.loose[0]?.coarse ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1')

function looseKeys(name: PersonName): readonly string[] {
  const { words } = name
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  const ending = words.slice(1).slice(-2)
  const keys = ending.length === 2 && !ending[0]?.initial ? [`g:~${together(ending)}`] : []
  for (const coarse of coarseOf(last)) keys.push(`i:${initialClass(first.text)} ~${coarse}`)
  if (first.initial) return keys
  keys.push(...first.ids.map((id) => `g:${id}`), ...coarseOf(first).map((coarse) => `g:~${coarse}`))
  for (const id of last.ids) keys.push(`i:-${first.loose[0]?.coarse.slice(-2) ?? ''} ${id}`)
  if (mayBeFused(words)) keys.push(`x:${together(words)}`)
  keys.push(...pairKeys(first, last))
  for (const form of otherForms(name)) {
    const [one, two] = [form[0], form.at(-1)]
    if (one !== undefined && two !== undefined) keys.push(...pairKeys(one, two))
  }
  return keys
}

/** First and last word, in either order. */
const pairKeys = (first: NameWord, last: NameWord): readonly string[] =>
  coarseOf(first).flatMap((one) => coarseOf(last).map((two) => `w:${one < two ? `${one} ${two}` : `${two} ${one}`}`))

/** Whether a word is long enough to be two, or two next to each other to be one. */
const mayBeFused = (words: readonly NameWord[]): boolean =>
  !words.some((word) => word.initial) &&
  words.some((word, at) => word.text.length + (words.length > 2 ? (words[at + 1]?.text.length ?? 0) : 0) >= FUSED)

const FUSED = 8

/** One letter for those that an initial may be: Dzh. and J., Yu. and U., Sh. and S. */
function initialClass(word: string): string {
  const sound = /^(?:(dzh|dj|zh|j)|(ts|[szc])|(kh|h)|y?([eu]))/.exec(word)
  if (sound === null) return word.slice(0, 1)
  const [, j, s, h, vowel] = sound
  return j !== undefined ? 'j' : s !== undefined ? 's' : h !== undefined ? 'h' : (vowel ?? '')
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
