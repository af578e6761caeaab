import { foldWord } from './foldWord.ts'

type Syllable = { readonly start: string; readonly vowels: readonly string[]; readonly end: string }
/** One way of reading a name as Korean. */
export type KoreanName = { readonly surname: string; readonly given: readonly Syllable[] }

/** One surname a row, in the spellings its bearers use; the first names it. */
const SURNAMES = `kim gim
lee yi rhee li
park pak bak
choi choe choy
jung jeong chung chong cheong
kang gang
cho jo
yoon yun youn
jang chang
lim im rim
han
oh
seo suh
shin sin
kwon gwon
hwang whang
ahn
song
yoo yu ryu
hong
jeon jun chun
ko koh
moon mun
yang
son sohn
bae pae
baek paek paik baik
heo hur
nam
shim sim
noh roh
kwak gwak
sung seong
joo ju chu
woo
koo gu
min
jin chin
chae
cheon
bang pang
hyun hyeon
byun byeon
choo
seok suk
namgung`
const surnames = new Map<string, string>()
for (const row of SURNAMES.split('\n')) {
  const spellings = row.split(' ')
  for (const spelling of spellings) surnames.set(spelling, spellings[0] ?? '')
}

/** Whether a folded word is a Korean surname. */
export const isKoreanSurname = (word: string): boolean => surnames.has(word)

const STARTS: Readonly<Record<string, string>> = {
  g: 'k',
  k: 'k',
  d: 't',
  t: 't',
  b: 'p',
  p: 'p',
  j: 'c',
  ch: 'c',
  r: 'l',
  l: 'l',
  sh: 's',
  gy: 'k',
}

/** The vowels one spelling may stand for; `ng` and `n` after u leave open whether it is the vowel of Jung or of Jeong. */
const VOWELS: Readonly<Record<string, readonly string[]>> = {
  a: ['a'],
  ah: ['a'],
  ae: ['ae'],
  ai: ['ae'],
  ay: ['ae'],
  e: ['e', 'ae'],
  eo: ['eo'],
  o: ['o'],
  oh: ['o'],
  oo: ['u'],
  u: ['u'],
  eu: ['eu'],
  i: ['i'],
  ee: ['i'],
  yi: ['i'],
  ui: ['ui'],
  eui: ['ui'],
  oe: ['oe'],
  ya: ['ya'],
  ye: ['ye'],
  yeo: ['yeo'],
  you: ['yeo', 'yu'],
  yo: ['yo'],
  yu: ['yu'],
  yoo: ['yu'],
  yae: ['ye'],
  wa: ['wa'],
  wae: ['oe'],
  wo: ['wo'],
  we: ['oe'],
  wi: ['wi'],
  woo: ['u'],
}
const SYLLABLE = /^(kk|tt|pp|ss|jj|ch|sh|[gkdtbpjsrlmnh]?)((?:y|w)?[aeiou]{1,3}h?|ay|yi)(ng|[kgnmlpbts]?)$/

/** All the ways of reading a name's words as a Korean name, surname first or last; none for most names.
 * @example koreanNames(['Pak', 'Chi-su']).length //=> 1 */
export function koreanNames(tokens: readonly string[]): readonly KoreanName[] {
  if (tokens.length < 2 || tokens.length > 3) return []
  const first = reading(tokens[0] ?? '', tokens.slice(1))
  if (first.length > 0) return first
  // One syllable before a surname may be anything.
  return reading(tokens.at(-1) ?? '', tokens.slice(0, -1)).filter(({ given }) => given.length > 1)
}

function reading(surnameToken: string, givenTokens: readonly string[]): readonly KoreanName[] {
  const surname = surnames.get(foldWord(surnameToken))
  if (surname === undefined) return []
  const parts = givenTokens.flatMap((token) => token.split(/[-‐‑–]/)).map((part) => lettersOf(part))
  if (parts.length > 2) return []
  const [whole = ''] = parts
  // Shorter ones are one syllable: Wei is not We-i.
  const cuts = [...(whole.length < 5 ? '' : whole)].map((_, at) => [whole.slice(0, at), whole.slice(at)]).slice(1)
  const ways = parts.length > 1 ? [parts] : [[whole], ...cuts]
  return ways.flatMap((way) => {
    const given = way.map(syllableOf)
    return given.every((syllable) => syllable !== undefined) ? [{ surname, given }] : []
  })
}

/** Ŏ and ŭ are eo and eu. */
const lettersOf = (text: string): string =>
  foldWord(
    /^[\x20-\x7f]*$/.test(text) ? text : text.normalize('NFC').toLowerCase().replace(/ŏ/g, 'eo').replace(/ŭ/g, 'eu'),
  )

function syllableOf(text: string): Syllable | undefined {
  const match = SYLLABLE.exec(text)
  if (!match) return undefined
  const [, start = '', vowel = '', end = ''] = match
  const known = VOWELS[vowel]
  if (known === undefined) return undefined
  const narrow = vowel.replace(/^y/, '')
  const open = narrow === 'u' && /^ng?$/.test(end) ? [vowel.startsWith('y') ? 'yeo' : 'eo'] : []
  const single = start.length === 2 && start[0] === start[1] ? (start[0] ?? '') : start
  return { start: STARTS[single] ?? single, vowels: [...known, ...open], end: (STARTS[end] ?? end).replace('s', 't') }
}

/** Whether two readings are one name. */
export function sameKorean(a: KoreanName, b: KoreanName): boolean {
  return (
    a.surname === b.surname &&
    a.given.length === b.given.length &&
    a.given.every((one, at) => {
      const two = b.given[at]
      return (
        two !== undefined &&
        one.start === two.start &&
        one.end === two.end &&
        one.vowels.some((vowel) => two.vowels.includes(vowel))
      )
    })
  )
}

/** The key of one reading: two that are the same name share it. */
export const koreanKey = ({ surname, given }: KoreanName): string =>
  `k:${surname}.${given.map(({ start, end }) => `${start}-${end}`).join('.')}`
