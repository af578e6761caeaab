import type { Around } from './besideName.ts'
import type { Name } from './name.ts'

const CHILD = /^(?:daughter|son|grandson|granddaughter|nephew|niece)$/
const PARENT = /^(?:father|mother|grandfather|grandmother|uncle|aunt)$/

/** Which of two bearers of a surname is the elder, told by kin words between or before their full names: the first where `his daughter`
 * stands after him and before her, the second where `her father, Ivo Holm,` brings him in; null where nothing tells. */
export function elderOf({ words }: Around, first: Name, second: Name): 'first' | 'second' | null {
  for (let at = second.first - 1; at > first.last - 1; at--) {
    const [owner, noun] = [words[at - 1], words[at]]
    const owned = /^(?:his|her|their|whose)$/.test(owner?.fold ?? '') || owner?.possessive === true
    if (!owned) continue
    if (CHILD.test(noun?.fold ?? '')) return 'first'
    if (PARENT.test(noun?.fold ?? '')) return 'second'
  }
  return null
}
