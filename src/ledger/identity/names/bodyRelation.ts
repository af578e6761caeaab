import { isAcronymOf } from './acronym.ts'
import type { BodyName } from './bodyName.ts'
import type { NameRelation } from './nameRelation.ts'

/** How the names of two bodies, taken apart, stand to each other. */
export function bodyRelation(one: BodyName, two: BodyName): NameRelation {
  if (one.folded === two.folded) return 'equal'
  if (one.onlyAcronym && two.onlyAcronym)
    return one.acronym.toLowerCase() === two.acronym.toLowerCase() ? placed(one, two) : 'apart'
  if (one.onlyAcronym || two.onlyAcronym) return one.onlyAcronym ? acronymOf(one, two) : acronymOf(two, one)
  return one.core.length > 0 && one.core.join(' ') === two.core.join(' ') ? placed(one, two) : 'apart'
}

/** Names alike but for countries and legal form. */
function placed(a: BodyName, b: BodyName): NameRelation {
  const [here, there] = [a.places.join(' '), b.places.join(' ')]
  const conflict =
    (here !== there && here !== '' && there !== '') || (a.legal !== b.legal && a.legal !== '' && b.legal !== '')
  if (conflict) return 'apart'
  // `Parliament` alone is too many countries' to be one country's.
  if (here !== there && a.core.length < 2 && !a.onlyAcronym) return 'apart'
  return here === there && a.legal === b.legal ? 'variant' : 'shorter'
}

function acronymOf(short: BodyName, long: BodyName): NameRelation {
  const elsewhere = short.places.length > 0 && short.places.join(' ') !== long.places.join(' ')
  if (elsewhere) return 'apart'
  const told = long.acronym !== '' && long.acronym.toLowerCase() === short.acronym.toLowerCase()
  return told || isAcronymOf(short.acronym, long.words) ? 'acronym' : 'apart'
}
