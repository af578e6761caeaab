import { isWholeEastAsian, sameEastAsian } from './eastAsian.ts'
import { initialsRelation } from './initials.ts'
import type { NameRelation } from './nameRelation.ts'
import { aligned, reordered } from './orders.ts'
import { type PersonName, personName } from './personName.ts'
import { shorterRelation } from './shorter.ts'
import { isSurnameOf } from './surnames.ts'
import { tongueOf } from './tongue.ts'

/** How two persons' names, without titles, stand to each other; `apart` where that is in doubt. The same either way round.
 * @example personNames('Hadzhiev', 'Petar Hadjiev') //=> 'surname' */
export function personNames(a: string, b: string): NameRelation {
  return personRelation(personName(a), personName(b))
}

/** The same of names taken apart already. */
export function personRelation(a: PersonName, b: PersonName): NameRelation {
  if (a.folded === b.folded) return 'equal'
  if (a.words.length === 0 || b.words.length === 0 || a.generation !== b.generation) return 'apart'
  const tongue = tongueOf(
    [...a.words, ...b.words].map((word) => word.text),
    a.arabicParticle || b.arabicParticle,
  )
  const particlesFit = a.particles === b.particles || a.particles === '' || b.particles === ''
  if (a.single || b.single) {
    if (a.single && b.single) return a.particles === b.particles && bareAlike(a, b) ? 'variant' : 'apart'
    const [one, whole] = a.single ? [a, b] : [b, a]
    return isSurnameOf(one, whole, tongue) ? 'surname' : 'apart'
  }
  if (!particlesFit) return 'apart'
  const eastAsian = sameEastAsian(a.eastAsian, b.eastAsian)
  if (eastAsian !== undefined) return eastAsian ? 'variant' : 'apart'
  if (aligned(a.words, b.words, tongue) || reordered(a.words, b.words, tongue)) {
    return a.particles === b.particles ? 'variant' : 'shorter'
  }
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  // A Chinese or Korean name has nothing to leave out.
  const shorter = isWholeEastAsian(short.eastAsian) ? 'apart' : shorterRelation(short.words, long.words, tongue)
  return initialsRelation(short.words, long.words, tongue) ?? shorter

  function bareAlike(one: PersonName, two: PersonName): boolean {
    return one.words.length === two.words.length && aligned(one.words, two.words, tongue, false)
  }
}
