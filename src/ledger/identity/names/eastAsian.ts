import { type ChineseName, chineseKeys, chineseNames, sameChinese } from './chineseName.ts'
import { foldWord } from './foldWord.ts'
import { isKoreanSurname, type KoreanName, koreanKey, koreanNames, sameKorean } from './koreanName.ts'

/** The ways of reading a name as Chinese and as Korean; none for most names. */
export type EastAsian = { readonly chinese: readonly ChineseName[]; readonly korean: readonly KoreanName[] }

export const eastAsian = (tokens: readonly string[]): EastAsian => ({
  chinese: chineseNames(tokens),
  korean: koreanNames(tokens),
})

/** Whether two names of which both may be Chinese, or both Korean, are one; `undefined` where they may not, and other rules hold. */
export function sameEastAsian(a: EastAsian, b: EastAsian): boolean | undefined {
  // What is pinyin on both sides is read as Chinese, whatever else it might be.
  if (a.chinese.length > 0 && b.chinese.length > 0) {
    return a.chinese.some((one) => b.chinese.some((two) => sameChinese(one, two)))
  }
  if (a.korean.length > 0 && b.korean.length > 0) {
    return a.korean.some((one) => b.korean.some((two) => sameKorean(one, two)))
  }
  return undefined
}

/** Keys under which such a name is looked up; none for others. */
export const eastAsianKeys = ({ chinese, korean }: EastAsian): readonly string[] => [
  ...chinese.flatMap(chineseKeys),
  ...korean.map(koreanKey),
]

/** Whether a name is a whole Chinese or Korean one, of three syllables: nothing can be missing from it. */
export const isWholeEastAsian = ({ chinese, korean }: EastAsian): boolean =>
  [...chinese, ...korean].some(({ given }) => given.length === 2)

/** Which words may be the family's: the last in most languages; the first too in Vietnam and Hungary, and alone in China and Korea where it is plain. */
export function familyPlace(
  tokens: readonly string[],
  words: readonly string[],
  readings: EastAsian,
): 'first' | 'last' | 'either' {
  const first = foldWord(tokens[0] ?? '')
  const [chinese] = readings.chinese
  if (chinese) return chinese.surname !== first ? 'last' : chinese.given.length > 1 ? 'first' : 'either'
  if (readings.korean.length > 0) {
    if (isKoreanSurname(first)) return tokens.length === 3 || /[-‐‑–]/.test(tokens[1] ?? '') ? 'first' : 'either'
    return 'last'
  }
  const [one = ''] = words
  return words.length > 1 && (VIETNAMESE.has(one) || HUNGARIAN.has(one)) ? 'either' : 'last'
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
