import { foldName } from '../../terms/index.ts'
import { editDistance } from '../search/editDistance.ts'

/** Whether two whole names are spelt so nearly alike that one may be a slip or another romanisation of the other: first and last words begin
 * alike and differ in few letters. Too weak to join anybody by itself; with the same office of the same state it does.
 * @example [speltAlike('Mesret Alem', 'Meseret Alem'), speltAlike('Omar Dabo', 'Amara Dabo')] //=> [true, false] */
export function speltAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => foldName(name).split(' '))
  if (!one || !other || one.length < 2 || other.length < 2) return false
  return near(one[0] ?? '', other[0] ?? '', 0.34) && near(one.at(-1) ?? '', other.at(-1) ?? '', 0.3)
}

/** Of words that begin with one letter, or of consonants often put for each other. */
function near(a: string, b: string, share: number): boolean {
  if (a[0] !== b[0] && !/^(?:[sz]|[vw]|[ck]|[iy]|[jgy]|[ea]|[bp]){2}$/.test(`${a[0]}${b[0]}`)) return false
  const limit = Math.floor(share * Math.max(a.length, b.length))
  return a === b || editDistance(a, b, limit) <= limit
}
