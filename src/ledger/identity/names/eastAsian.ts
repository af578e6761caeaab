import { chineseKeys, chineseNames, sameChinese } from './chineseName.ts'
import { koreanKey, koreanNames, sameKorean } from './koreanName.ts'

/** Whether two names of which both may be Chinese, or both Korean, are one; `undefined` where they may not, and other rules hold. */
export function sameEastAsian(a: readonly string[], b: readonly string[]): boolean | undefined {
  const chinese = [chineseNames(a), chineseNames(b)] as const
  const korean = [koreanNames(a), koreanNames(b)] as const
  // What is pinyin on both sides is read as Chinese, whatever else it might be.
  if (chinese[0].length > 0 && chinese[1].length > 0) {
    return chinese[0].some((one) => chinese[1].some((two) => sameChinese(one, two)))
  }
  if (korean[0].length > 0 && korean[1].length > 0) {
    return korean[0].some((one) => korean[1].some((two) => sameKorean(one, two)))
  }
  return undefined
}

/** Keys under which such a name is looked up; none for others. */
export const eastAsianKeys = (tokens: readonly string[]): readonly string[] => [
  ...chineseNames(tokens).flatMap(chineseKeys),
  ...koreanNames(tokens).map(koreanKey),
]

/** Whether the first word may be the family's: Chinese, Korean, Vietnamese and Hungarian names. */
export function familyFirst(tokens: readonly string[], words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (chineseNames(tokens).length > 0 || koreanNames(tokens).length > 0) return true
  return (words.length > 1 && VIETNAMESE.has(first)) || (HUNGARIAN.has(first) && words.length > 1 && second !== '')
}

export const VIETNAMESE: ReadonlySet<string> = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui ngo duong ly dinh truong'.split(' '),
)

/** The commonest families' names of Hungary, which stand first at home and last abroad. */
export const HUNGARIAN: ReadonlySet<string> = new Set(
  'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah rac fekete szilagyi torok feher szucs'.split(
    ' ',
  ),
)
