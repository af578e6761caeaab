import { begins } from './mayBeWord.ts'
import type { NameRelation } from './nameRelation.ts'
import type { NameWord } from './personName.ts'
import type { Tongue } from './tongue.ts'
import { wordsAlike } from './wordsAlike.ts'

/** Two names of which one has initials that fit the other's words: `initials`, or `shorter` where only a middle initial is missing; `undefined` where neither has any,
 * and `apart` where they do not fit. `short` has no more words than `long`. */
export function initialsRelation(
  short: readonly NameWord[],
  long: readonly NameWord[],
  tongue: Tongue,
): NameRelation | undefined {
  if (![...short, ...long].some((word) => word.initial)) return undefined
  const [one, two] = [short.at(-1), long.at(-1)]
  if (one === undefined || two === undefined || !sure(one, two, false)) return 'apart'
  let initial = false
  for (let at = 0; at < short.length - 1; at++) {
    const [a, b] = [short[at], long[at]]
    if (a === undefined || b === undefined) return 'apart'
    if (a.initial || b.initial) {
      if (!begins(a, b)) return 'apart'
      initial ||= a.text !== b.text || at === 0
    } else if (!sure(a, b, true)) return 'apart'
  }
  if (short.length < 2) return 'apart'
  if (initial) return 'initials'
  const extra = long.slice(short.length - 1, -1)
  return extra.every((word) => word.initial) ? 'shorter' : 'apart'

  function sure(a: NameWord, b: NameWord, given: boolean): boolean {
    const likeness = wordsAlike(a, b, given, tongue)
    return likeness === 'same' || likeness === 'variant'
  }
}
