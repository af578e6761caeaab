import { isGivenName } from './givenNames.ts'
import type { NameRelation } from './nameRelation.ts'
import { familyLast } from './orders.ts'
import type { NameWord } from './personName.ts'
import type { Tongue } from './tongue.ts'
import { wordsAlike } from './wordsAlike.ts'

/** At most so many words more. */
const MOST = 3

/** `shorter` where the longer name has the shorter one's words in order, its given name first. */
export function shorterRelation(short: readonly NameWord[], long: readonly NameWord[], tongue: Tongue): NameRelation {
  const ways: (readonly [readonly NameWord[], readonly NameWord[]])[] = [
    [short, long],
    ...familyLast(long).map((turned) => [short, turned] as const),
    ...familyLast(short).map((turned) => [turned, long] as const),
  ]
  return ways.some(([less, more]) => isWithin(less, more, tongue)) ? 'shorter' : 'apart'
}

function isWithin(short: readonly NameWord[], long: readonly NameWord[], tongue: Tongue): boolean {
  const extra = long.length - short.length
  if (short.length < 2 || extra < 1 || extra > MOST) return false
  let from = 0
  for (const [at, word] of short.entries()) {
    const given = at < short.length - 1
    const place = long.findIndex((other, index) => index >= from && sure(word, other, given, tongue))
    // The given name stands first in both.
    if (place < 0 || (at === 0 && place > 0)) return false
    // Nor is the second half of a given name a surname.
    if (!given && long[place]?.ofFirst) return false
    const skipped = long.slice(from, place)
    if (skipped.some((other) => other.ofFirst)) return false // Jean-Pierre is not Jean
    // What the short name ends on must be a surname in the long one: Ana Maria is not yet Ana Maria Vera.
    if (!given && place < long.length - 1 && isGivenName(word.text)) return false
    from = place + 1
  }
  return true
}

function sure(a: NameWord, b: NameWord, given: boolean, tongue: Tongue): boolean {
  const likeness = wordsAlike(a, b, given, tongue)
  return likeness === 'same' || likeness === 'variant'
}
