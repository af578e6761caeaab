import { mayBeOne } from './alike.ts'
import { mayBeCalled, mayBeSurname } from './called.ts'
import { isWholeEastAsian, sameEastAsian } from './eastAsian.ts'
import { initialsRelation } from './initials.ts'
import type { NameRelation } from './nameRelation.ts'
import { aligned, reordered } from './orders.ts'
import type { PersonName } from './personName.ts'
import { shorterRelation } from './shorter.ts'
import { isSurnameOf } from './surnames.ts'

/** How two persons' names, taken apart, stand to each other; `apart` where that is in doubt. The same either way round. */
export function personRelation(a: PersonName, b: PersonName): NameRelation {
  if (a.folded === b.folded) return 'equal'
  if (a.words.length === 0 || b.words.length === 0 || a.generation !== b.generation) return 'apart'
  const tongue = { arabic: a.tongue.arabic || b.tongue.arabic, slavic: a.tongue.slavic || b.tongue.slavic }
  if (a.single || b.single) {
    if (a.single && b.single) {
      if (a.particles === b.particles && bareAlike(a, b)) return 'variant'
      return mayBeSurname(a, b, tongue) ? 'called' : 'apart'
    }
    const [one, whole] = a.single ? [a, b] : [b, a]
    if (isSurnameOf(one, whole, tongue)) return 'surname'
    return mayBeCalled(one, whole, tongue) ? 'called' : 'apart'
  }
  if (a.particles !== b.particles && a.particles !== '' && b.particles !== '') return 'apart'
  const eastAsian = sameEastAsian(a.eastAsian, b.eastAsian)
  if (eastAsian !== undefined) return eastAsian ? 'variant' : 'apart'
  if (aligned(a.words, b.words, tongue) || reordered(a.words, b.words, tongue)) {
    return a.particles === b.particles ? 'variant' : 'shorter'
  }
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  // A Chinese or Korean name has nothing to leave out.
  const shorter = isWholeEastAsian(short.eastAsian) ? 'apart' : shorterRelation(short.words, long.words, tongue)
  const found = initialsRelation(short.words, long.words, tongue) ?? shorter
  return found === 'apart' && mayBeOne(a, b, tongue) ? 'alike' : found

  function bareAlike(one: PersonName, two: PersonName): boolean {
    return one.words.length === two.words.length && aligned(one.words, two.words, tongue, false)
  }
}
