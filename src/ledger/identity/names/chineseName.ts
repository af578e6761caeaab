import { foldWord } from './foldWord.ts'
import { isWade, PINYIN, wadeOf } from './pinyin.ts'

/** One way of reading a name as Chinese. */
export type ChineseName = {
  readonly surname: string
  readonly given: readonly string[]
  readonly pinyin: boolean
  readonly wade: boolean
}

/** The surnames of most Chinese, in pinyin. */
const SURNAMES = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong
  pan yuan cai jiang yu du ye cheng wei su lu ding ren yao lyu shen zhong cui tan wang fan shi liao jia xia fu fang bai zou meng xiong qin qiu hou jin yan xue lei
  xi mu chai gu ji ling qu rao rong ruan sha shang sheng tong weng xin yin zhan zuo bao bian dai duan guan hong hua miao mei yi yun
  chang long shi tao kong cui xiang mao kang lai wan hao gong shao qian wen niu pang qi ge xing zhuang pei qiao ni geng nie jiao
  ouyang sima zhuge shangguan situ`.split(/\s+/),
)
const WADE_SURNAMES = new Set([...SURNAMES].filter((name) => PINYIN.has(name)).map(wadeOf))

/** All the ways of reading a name's words as a Chinese name, surname first or last; none for most names.
 * @example chineseNames(['Yiheng', 'Wang']).map(({ surname, given }) => [surname, ...given]) //=> [['wang', 'yi', 'heng']] */
export function chineseNames(tokens: readonly string[]): readonly ChineseName[] {
  if (tokens.length < 2 || tokens.length > 3) return []
  const first = reading(tokens[0] ?? '', tokens.slice(1))
  // Where either word may be the surname, the first is.
  if (first.length > 0) return first
  // One syllable before a surname may be anything.
  return reading(tokens.at(-1) ?? '', tokens.slice(0, -1)).filter(({ given }) => given.length > 1)
}

function reading(surnameToken: string, givenTokens: readonly string[]): readonly ChineseName[] {
  const surname = foldWord(surnameToken)
  if (!SURNAMES.has(surname) && !WADE_SURNAMES.has(surname)) return []
  const parts = givenTokens.flatMap((token) => token.split(/[-‐‑–]/)).map((part) => foldWord(part))
  if (parts.length > 2 || parts.some((part) => part === '')) return []
  const hyphened = givenTokens.some((token) => /[-‐‑–]/.test(token))
  return syllablesOf(parts).flatMap((given) => {
    const pinyin = SURNAMES.has(surname) && given.every((syllable) => PINYIN.has(syllable))
    const allPinyin = [surname, ...given].every((syllable) => PINYIN.has(syllable))
    const isWadeName = WADE_SURNAMES.has(surname) && given.every(isWade)
    const wade = isWadeName && (hyphened || !allPinyin)
    return pinyin || wade ? [{ surname, given, pinyin, wade }] : []
  })
}

/** One or two syllables: the parts as they are, or one part in every way of cutting it. */
function syllablesOf(parts: readonly string[]): readonly (readonly string[])[] {
  const [whole = ''] = parts
  if (parts.length > 1) return [parts]
  const cuts = [...whole].map((_, at) => [whole.slice(0, at), whole.slice(at)]).slice(1)
  return [[whole], ...cuts.filter((cut) => cut.every((part) => PINYIN.has(part) || isWade(part)))]
}

/** Whether two readings are one name: in one writing the same syllables, in two writings those that stand for each other. */
export function sameChinese(a: ChineseName, b: ChineseName): boolean {
  if (a.given.length !== b.given.length) return false
  const [one, two] = [
    [a.surname, ...a.given],
    [b.surname, ...b.given],
  ]
  const all = (alike: (x: string, y: string) => boolean): boolean =>
    one.every((syllable, at) => alike(syllable, two[at] ?? ''))
  if (all((x, y) => x === y)) return true
  if (a.pinyin && b.wade && !sharesWriting(a, b) && all((x, y) => wadeOf(x) === y)) return true
  return a.wade && b.pinyin && !sharesWriting(a, b) && all((x, y) => x === wadeOf(y))
}

/** Both surely pinyin, or both surely Wade and Giles: then other syllables are another name. */
const sharesWriting = (a: ChineseName, b: ChineseName): boolean =>
  (a.pinyin && b.pinyin && !a.wade && !b.wade) || (a.wade && b.wade && !a.pinyin && !b.pinyin)

/** Keys of one reading; two that are the same name share one. */
export function chineseKeys({ surname, given, pinyin, wade }: ChineseName): readonly string[] {
  const all = [surname, ...given]
  return [...(pinyin ? [all.map(wadeOf)] : []), ...(wade ? [all] : [])].map((syllables) => `c:${syllables.join('.')}`)
}
