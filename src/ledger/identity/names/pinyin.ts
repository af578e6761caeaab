/** The syllables of Mandarin in pinyin, by what they begin with: rows of endings. */
const ENDINGS: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
}

export const PINYIN: ReadonlySet<string> = new Set(
  Object.entries(ENDINGS).flatMap(([start, ends]) => ends.split(' ').map((end) => start + end)),
)

/** A pinyin syllable in Wade and Giles's writing, as newspapers print it: without apostrophes and umlauts.
 * @example ['zhang', 'xue', 'jian', 'yi'].map(wadeOf) //=> ['chang', 'hsueh', 'chien', 'i'] */
export function wadeOf(syllable: string): string {
  const special = SPECIAL[syllable]
  if (special !== undefined) return special
  const match = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)$/.exec(syllable)
  const start = match?.[1] ?? ''
  const end = match?.[2] ?? ''
  return (STARTS[start] ?? start) + ending(start, end)
}

function ending(start: string, end: string): string {
  if (/^(?:zh|ch|sh|r)$/.test(start) && end === 'i') return 'ih'
  if (end === 'e' && /^[gkh]$/.test(start)) return 'o'
  if (end === 'uo' && !/^(?:[gkh]|sh)$/.test(start)) return 'o'
  if (end === 'ui' && /^[gk]$/.test(start)) return 'uei'
  if (/^(?:ie|ue)$/.test(end)) return `${end}h`
  if (end === 'ian') return 'ien'
  return end.replace('ong', 'ung')
}

const STARTS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  zh: 'ch',
  z: 'ts',
  c: 'ts',
  x: 'hs',
  r: 'j',
}

const SPECIAL: Readonly<Record<string, string>> = {
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu',
  yi: 'i',
  you: 'yu',
  yan: 'yen',
  ye: 'yeh',
  er: 'erh',
}

const WADE = new Set([...PINYIN].map(wadeOf))

/** Whether a syllable is one of Wade and Giles's. */
export const isWade = (syllable: string): boolean => WADE.has(syllable)
