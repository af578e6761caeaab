import { isWholeEastAsian } from './eastAsian.ts'
import { LATIN_GIVEN } from './latinGiven.ts'
import { loosely } from './loose.ts'
import { looseCost } from './looseCost.ts'
import { wordCost } from './mayBeWord.ts'
import { otherForms } from './otherForms.ts'
import type { NameWord, PersonName } from './personName.ts'
import { isPetForm } from './petForm.ts'
import { isFamilyForm } from './surnames.ts'
import type { Tongue } from './tongue.ts'

/** In a whole name so much is forgiven: a letter or two in each of two words. */
const MOST = 4
const NEVER = Number.POSITIVE_INFINITY

/** Whether two whole names are spelt so that they may be one; never where the given names or the families' are two for certain. */
export function mayBeOne(a: PersonName, b: PersonName, tongue: Tongue): boolean {
  if (a.words.length < 2 || b.words.length < 2) return false
  // A Chinese or Korean name has nothing to leave out.
  if (a.words.length !== b.words.length && (isWholeEastAsian(a.eastAsian) || isWholeEastAsian(b.eastAsian)))
    return false
  const [first, other] = [a.words[0], b.words[0]]
  const fixed = first !== undefined && first.text === other?.text && LATIN_GIVEN.has(first.text)
  const initials = a.words[0]?.initial === true || b.words[0]?.initial === true
  const limit = initials ? 2 : MOST
  const ways: (readonly [readonly NameWord[], readonly NameWord[]])[] = [[a.words, b.words]]
  if (!initials) {
    if (isFamilyForm(a.words[0]?.text ?? '')) ways.push([turned(a.words), b.words])
    if (isFamilyForm(b.words[0]?.text ?? '')) ways.push([a.words, turned(b.words)])
  }
  for (const form of otherForms(a)) ways.push([form, b.words])
  for (const form of otherForms(b)) ways.push([a.words, form])
  return ways.some(([one, two]) => {
    const skips = a.particles === b.particles || a.particles === '' || b.particles === ''
    return skips && pathCost(one, two, fixed, tongue) <= limit
  })
}

/** With the family's name at the end. */
const turned = ([first, ...rest]: readonly NameWord[]): readonly NameWord[] =>
  first === undefined ? rest : [...rest, first]

/** The least that must be forgiven for two rows of words to be one: word for word, two words written as one, or words between the first and the last left out of one of them. */
function pathCost(a: readonly NameWord[], b: readonly NameWord[], fixed: boolean, tongue: Tongue): number {
  const longer = a.length > b.length ? 'a' : a.length < b.length ? 'b' : ''
  const from = (at: number, to: number): number => {
    const [one, two] = [a[at], b[to]]
    if (one === undefined || two === undefined) return one === two ? 0 : NEVER
    const [oneLeft, twoLeft] = [a.length - at, b.length - to]
    let best = NEVER
    if ((oneLeft === 1) === (twoLeft === 1)) {
      const pet = at === 0 && to === 0 && longer === '' && isPetForm(one.text, two.text)
      const cost = pet ? MOST : wordCost(one, two, oneLeft > 1, fixed, tongue)
      if (cost <= MOST) best = cost + from(at + 1, to + 1)
    }
    if (oneLeft > 1 && oneLeft > 2 === twoLeft > 1) {
      const cost = fusedCost(one, a[at + 1], two)
      if (cost <= 3) best = Math.min(best, cost + from(at + 2, to + 1))
    }
    if (twoLeft > 1 && twoLeft > 2 === oneLeft > 1) {
      const cost = fusedCost(two, b[to + 1], one)
      if (cost <= 3) best = Math.min(best, cost + from(at + 1, to + 2))
    }
    if (longer === 'a' && at > 0 && oneLeft > twoLeft && oneLeft > 1 && !one.ofFirst)
      best = Math.min(best, from(at + 1, to))
    if (longer === 'b' && to > 0 && twoLeft > oneLeft && twoLeft > 1 && !two.ofFirst)
      best = Math.min(best, from(at, to + 1))
    return best
  }
  return from(0, 0)
}

/** What must be forgiven for two words to be one that is written together: 1 at least. */
export function fusedCost(one: NameWord, next: NameWord | undefined, whole: NameWord): number {
  if (next === undefined || one.initial || next.initial || whole.initial) return NEVER
  const text = one.text + next.text
  if (Math.abs(text.length - whole.text.length) > 2 || Math.min(text.length, whole.text.length) < 8) return NEVER
  if (text === whole.text) return 1
  let least = NEVER
  for (const heard of loosely([text])) for (const two of whole.loose) least = Math.min(least, looseCost(heard, two))
  return least <= 2 ? Math.max(1, least) : NEVER
}
