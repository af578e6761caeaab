import { type Around, besideName, isToldApart } from './besideName.ts'
import type { Name } from './name.ts'
import type { Word } from './words.ts'

// What an article says of two who bear one name.

const ANOTHER = /^(?:another|other)$/

/** Where the article speaks of a bearer of the same name, by the index of the word: `her namesake`, `a general of that name`, `another Holm`. */
export function namesakesTold({ words }: Around, key: string): number[] {
  const found: number[] = []
  words.forEach(({ fold, gap }, at) => {
    const next = words[at + 1]?.fold
    if (/^namesakes?$/.test(fold)) found.push(at)
    else if (/^(?:that|the|same)$/.test(fold) && /^(?:sur)?name$/.test(next ?? '') && words[at - 1]?.fold === 'of')
      found.push(at)
    else if (fold === 'same' && /^(?:sur|family|last)?(?:-)?name$/.test(next ?? '') && words[at - 2]?.fold === 'of')
      found.push(at)
    else if (ANOTHER.test(fold) && gap === ' ' && next === key) found.push(at)
  })
  return found
}

/** Whether an article says that two bear one surname and are of no family: `no relation to`, `is not related to`, `who shares his surname`. */
export const unrelatedTold = ({ words }: Around): boolean =>
  words.some(({ fold }, at) => {
    const [before, next] = [words[at - 1]?.fold ?? '', words.slice(at + 1, at + 4).map((word) => word.fold)]
    if (/^(?:relation|relative|kin)$/.test(fold)) return before === 'no'
    if (fold === 'related') return before === 'not'
    return /^shar(?:e|es|ed|ing)$/.test(fold) && next.some((one) => /^(?:surname|name)$/.test(one))
  })

/** `the Holm brothers`: the word of a family after its name, which is no one person's then. */
export const isFamily = (words: readonly Word[], { last }: Pick<Name, 'last'>): boolean => {
  const [end, noun] = [words[last - 1], words[last]]
  const family = /^(?:brothers|sisters|siblings|family|families|twins|couple|clan|cousins|spouses)$/.test(
    noun?.fold ?? '',
  )
  return end?.gap === ' ' && !end.possessive && family && noun?.capital === false
}

/** Whether something tells that more than one bears a name, besides full names: `another Holm`, `Holm the boxer`; where one is named in full,
 * also `her namesake` and `no relation to`. */
export function isShared(around: Around, key: string, same: readonly Name[], named: boolean): boolean {
  if (named && (namesakesTold(around, key).length > 0 || unrelatedTold(around))) return true
  if (around.words.some(({ fold }, at) => fold === key && ANOTHER.test(around.words[at - 1]?.fold ?? ''))) return true
  return same.some(
    (name) => isToldApart(around, name) || same.some((other) => named && isContrasted(around, name, other)),
  )
}

/** `Holm welcomed it, and Holm of the Institute did too`: twice in one sentence, and once told apart. */
function isContrasted(around: Around, name: Name, other: Name): boolean {
  const { words } = around
  if (name === other || words[name.first]?.sentence !== words[other.first]?.sentence) return false
  return besideName(around, name).of.size > 0
}
