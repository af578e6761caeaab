import { HUNGARIAN, VIETNAMESE } from './eastAsian.ts'
import { isGivenName } from './givenNames.ts'
import type { NameWord } from './personName.ts'
import { isFamilyForm, PATRONYMIC } from './surnames.ts'
import type { Tongue } from './tongue.ts'
import { wordsAlike } from './wordsAlike.ts'

/** Whether two names of as many words are the same word for word; one of them may hold a slip, or a short word spelled otherwise, if the rest is certain. */
export function aligned(a: readonly NameWord[], b: readonly NameWord[], tongue: Tongue, given = true): boolean {
  if (a.length !== b.length) return false
  const found = a.map((word, at) => {
    const other = b[at]
    return other === undefined ? 'other' : wordsAlike(word, other, given && at < a.length - 1, tongue)
  })
  if (found.includes('other')) return false
  if (found.includes('slip') && a.some((word) => word.initial)) return false
  const doubtful = found.filter((likeness) => likeness === 'near' || likeness === 'slip').length
  return (
    doubtful === 0 ||
    (doubtful === 1 && found.length > 1 && found.filter((likeness) => likeness === 'same').length === found.length - 1)
  )
}

/** Whether one name is the other with the family's name at the other end, and it is plain which word that is. */
export function reordered(a: readonly NameWord[], b: readonly NameWord[], tongue: Tongue): boolean {
  if (a.length !== b.length || a.length < 2 || a.some((word) => word.initial) || b.some((word) => word.initial))
    return false
  return familyLast(a).some((one) => aligned(one, b, tongue)) || familyLast(b).some((one) => aligned(a, one, tongue))
}

/** A name that has the family's name first, turned; empty where its first word is not plainly the family's. */
export function familyLast(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  const [first, ...rest] = words
  if (first === undefined || rest.length === 0) return []
  const last = rest.at(-1)?.text ?? ''
  if (VIETNAMESE.has(first.text) && !VIETNAMESE.has(last)) return [[...rest, first], [...words].reverse()]
  const [given, father] = rest
  const official = given !== undefined && father !== undefined && rest.length === 2 && isGivenName(given.text)
  if (official && PATRONYMIC.test(father.text) && isFamilyForm(first.text)) return [[...rest, first]]
  if (isGivenName(first.text) || isFamilyForm(last)) return []
  const plain = isFamilyForm(first.text) || HUNGARIAN.has(first.text) || rest.every((word) => isGivenName(word.text))
  return plain ? [[...rest, first]] : []
}
