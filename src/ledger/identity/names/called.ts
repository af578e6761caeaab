import { fusedCost } from './alike.ts'
import { LATIN_GIVEN } from './latinGiven.ts'
import { wordCost } from './mayBeWord.ts'
import type { NameWord, PersonName } from './personName.ts'
import { surnameWords } from './surnames.ts'
import type { Tongue } from './tongue.ts'

/** Whether the news may call somebody of a whole name by a single word that is no surname of it for certain: by the first word, by the surname
 * in another spelling or written together, or by a double surname of which the whole name has a half. */
export function mayBeCalled(bare: PersonName, whole: PersonName, tongue: Tongue): boolean {
  if (bare.particles !== whole.particles && bare.particles !== '') return false
  const [word, ...more] = bare.words
  if (word === undefined) return false
  const surnames = surnameWords(whole)
  if (more.length > 0) return halves(bare.words, surnames, tongue)
  const [first] = whole.words
  const fixed = first !== undefined && LATIN_GIVEN.has(first.text)
  if (surnames.some((other) => alike(word, other, false, fixed, tongue))) return true
  const eastAsian = whole.eastAsian.chinese.length > 0 || whole.eastAsian.korean.length > 0
  if (first === undefined || first.initial) return false
  if (!eastAsian && alike(word, first, true, false, tongue)) return true
  const [last, before] = [whole.words.at(-1), whole.words.at(-2)]
  return before !== undefined && before !== first && !before.initial && fusedCost(before, last, word) <= 2
}

/** Whether two bare surnames may be one person's: alike, or one a half of the other. */
export function mayBeSurname(a: PersonName, b: PersonName, tongue: Tongue): boolean {
  if (a.particles !== b.particles) return false
  const [one, two] = [a.words[0], b.words[0]]
  if (one === undefined || two === undefined) return false
  if (a.words.length === 1 && b.words.length === 1) return alike(one, two, false, false, tongue)
  return halves(a.words, b.words, tongue) || halves(b.words, a.words, tongue)
}

const halves = (double: readonly NameWord[], others: readonly NameWord[], tongue: Tongue): boolean =>
  double.some(
    (half) => half.text.length > 3 && others.some((other) => wordCost(half, other, false, true, tongue) === 0),
  )

const alike = (a: NameWord, b: NameWord, given: boolean, fixed: boolean, tongue: Tongue): boolean =>
  !a.initial &&
  !b.initial &&
  wordCost(a, b, given, fixed, tongue) <= (Math.min(a.text.length, b.text.length) < 5 ? 0 : 2)
