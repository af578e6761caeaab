import { foldName } from '../../../terms/index.ts'
import { chineseKeys, chineseNames, sameChinese } from './chineseName.ts'
import { isKoreanSurname, koreanKey, koreanNames, sameKorean } from './koreanName.ts'

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

/** Which words may be the family's: the last in most languages; the first too in Vietnam and Hungary, and alone in China and Korea where it is plain. */
export function familyPlace(tokens: readonly string[], words: readonly string[]): 'first' | 'last' | 'either' {
  const first = foldName(tokens[0] ?? '')
  const [chinese] = chineseNames(tokens)
  if (chinese) return chinese.surname !== first ? 'last' : chinese.given.length > 1 ? 'first' : 'either'
  if (koreanNames(tokens).length > 0) {
    if (isKoreanSurname(first)) return tokens.length === 3 || /[-‐‑–]/.test(tokens[1] ?? '') ? 'first' : 'either'
    return 'last'
  }
  const [one = ''] = words
  return words.length > 1 && (VIETNAMESE.has(one) || HUNGARIAN.has(one)) ? 'either' : 'last'
}

/** Whether a name is a whole Chinese or Korean one, of three syllables: nothing can be missing from it. */
export const isWholeEastAsian = (tokens: readonly string[]): boolean =>
  [...chineseNames(tokens), ...koreanNames(tokens)].some(({ given }) => given.length === 2)

export const VIETNAMESE: ReadonlySet<string> = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui ngo duong ly dinh truong'.split(' '),
)

/** The commonest families' names of Hungary, which stand first at home and last abroad. */
export const HUNGARIAN: ReadonlySet<string> = new Set(
  'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah rac fekete szilagyi torok feher szucs'.split(
    ' ',
  ),
)
