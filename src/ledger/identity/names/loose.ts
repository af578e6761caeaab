import { type FamilyEnding, familyEnding } from './familyEnding.ts'

/** One way in which a word may have been heard by whoever spelt it: much rougher than a Sound. */
export type Loose = {
  /** What all spellings that may be this one share: consonants in a few classes, no vowels, no ending. */
  readonly coarse: string
  /** One letter each: S sh, C ch, J zh and dzh, Z ts, H kh; without an h at its end. */
  readonly consonants: string
  /** Before each consonant and after the last. */
  readonly vowels: readonly string[]
  /** The same where no h is heard. */
  readonly breathless: Omit<Loose, 'breathless'> | undefined
  readonly ending: FamilyEnding
  readonly length: number
}

/** Consonants written with several letters, the longest first. */
const GRAPHS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  s: [
    ['schtsch', 'S'],
    ['shch', 'S'],
    ['sch', 'S'],
    ['sh', 'S'],
    ['sz', 'S'],
  ],
  t: [
    ['tsch', 'C'],
    ['tch', 'C'],
    ['ts', 'Z'],
    ['tz', 'Z'],
    ['th', 't'],
  ],
  c: [
    ['ch', 'C'],
    ['cz', 'C'],
    ['ck', 'k'],
    ['cq', 'k'],
  ],
  d: [
    ['dzh', 'J'],
    ['dj', 'J'],
    ['dh', 'd'],
  ],
  z: [['zh', 'J']],
  j: [['j', 'J']],
  k: [['kh', 'H']],
  g: [['gh', 'g']],
  p: [['ph', 'f']],
  b: [['bh', 'b']],
  q: [['q', 'k']],
  w: [['w', 'v']],
}
/** Classes of consonants that are put for each other. */
const CLASSES: Readonly<Record<string, string>> = {
  h: '',
  H: '',
  z: 's',
  S: 's',
  C: 's',
  J: 's',
  Z: 's',
  g: 'k',
  d: 't',
  f: 'v',
}

const VOWELS = 'aeiouy'

/** The ways in which a word of these spellings may be heard, the plainest first; at most five.
 * @example loosely(['silberman']).map(({ coarse }) => coarse) //=> ['slbrmn'] */
export function loosely(spellings: readonly string[]): readonly Loose[] {
  const [first] = spellings
  if (first === undefined) return []
  if (spellings.length === 1 && !/[cw]|^al|h.*(?:ko|uk|yk|skyi?)$/.test(first)) return [heard(first)]
  const found: Loose[] = []
  for (const spelling of spellings.flatMap(othersOf)) {
    const one = heard(spelling)
    if (!found.some((it) => it.consonants === one.consonants && it.vowels.join() === one.vowels.join())) found.push(one)
  }
  return found.slice(0, 5)
}

/** A word read as languages read it that write c, ch, aw and al otherwise. */
function othersOf(word: string): readonly string[] {
  const found = [word]
  if (/c(?![hkqz])/.test(word)) {
    // Romanian and Italian: Cioban, Choban.
    if (/c[ei]/.test(word)) found.push(word.replace(/ci(?=[aou])/g, 'ch').replace(/c(?=[ei])/g, 'ch'))
    // Turkish: Can, Jan. Somali: Cabdi, Abdi.
    if (/c[aeiou]/.test(word)) found.push(word.replace(/c(?=[aeiou])/g, 'j'))
    if (/(?:^|[bdfgjlmnrs])c[aou]|^ci|[aou]c[aou]|ac(?=[bdlmnr])/.test(word))
      found.push(word.replace(/(?<=^|[bdfgjlmnrs])c(?=[aou])|^c(?=i)|(?<=[aou])c(?=[aou])|(?<=a)c(?=[bdlmnr])/g, ''))
  }
  // Greek: Chatzis, Hatzis.
  if (/^ch[aeor]/.test(word)) found.push(word.slice(1))
  // Ukrainian h is Russian g: Hrytsenko, Gritsenko.
  if (UKRAINIAN.test(word)) found.push(word.replace(/(?<![cgksz])h/g, 'g'))
  if (/a[w](?![aeiouy])/.test(word)) found.push(word.replace(/aw(?![aeiouy])/g, 'au'))
  if (/^al[bdfghkmnqrstz].{4}/.test(word)) found.push(word.slice(2))
  return found
}

const UKRAINIAN = /(?<![cgksz])h.*(?:ko|uk|yk|sky(?:i|y)?)$/

function heard(spelling: string): Loose {
  const [stem, ending] = familyEnding(spelling)
  const { consonants, vowels } = soundsOf(stem)
  const coarse = coarseOf(consonants)
  const rest = { coarse, ending, length: stem.length }
  const one = { consonants: consonants.join(''), vowels, ...rest }
  if (coarse.length === consonants.length) return { ...one, breathless: undefined }
  const without = soundsOf(stem.replace(/(?<![cgstzp])k?h/g, ''))
  return { ...one, breathless: { consonants: without.consonants.join(''), vowels: without.vowels, ...rest } }
}

function soundsOf(stem: string): { readonly consonants: readonly string[]; readonly vowels: readonly string[] } {
  const consonants: string[] = []
  const vowels: string[] = []
  let vowel = ''
  let parted = true
  for (let at = 0; at < stem.length; ) {
    const letter = stem[at] ?? ''
    if (VOWELS.includes(letter)) {
      vowel += letter === 'y' ? 'i' : letter
      parted = true
      at++
      continue
    }
    const [graph, sound] = graphAt(stem, at, letter)
    at += graph
    if (sound === 'h' && at === stem.length) continue
    const before = consonants.at(-1)
    if (before === sound && !parted) continue
    if (before === 'm' && !parted && /[bpfv]/.test(sound)) consonants[consonants.length - 1] = 'n'
    consonants.push(sound)
    vowels.push(plainVowel(vowel))
    vowel = ''
    parted = false
  }
  vowels.push(plainVowel(vowel))
  return { consonants, vowels }
}

function graphAt(word: string, at: number, letter: string): readonly [length: number, sound: string] {
  for (const [graph, sound] of GRAPHS[letter] ?? []) if (word.startsWith(graph, at)) return [graph.length, sound]
  if (letter === 'c') return [1, /[eiy]/.test(word[at + 1] ?? '') ? 's' : 'k']
  if ((letter === 'g' || letter === 'q') && word[at + 1] === 'u' && /[ei]/.test(word[at + 2] ?? ''))
    return [2, letter === 'g' ? 'g' : 'k']
  return [1, letter]
}

function coarseOf(consonants: readonly string[]): string {
  let text = ''
  for (const sound of consonants) text += CLASSES[sound] ?? sound
  return text
}

/** One form for vowels written in several ways: ee is i, oo and ou are u, ai, ay, ei and ey are E, au and ao are O. */
function plainVowel(vowels: string): string {
  if (vowels.length < 2) return vowels
  return PLAIN[vowels] ?? vowels.replace(/(.)\1/g, '$1')
}

const PLAIN: Readonly<Record<string, string>> = {
  ee: 'i',
  oo: 'u',
  ou: 'u',
  ai: 'E',
  ei: 'E',
  ae: 'E',
  aie: 'E',
  eie: 'E',
  au: 'O',
  ao: 'O',
  aou: 'O',
  ie: 'i',
  ii: 'i',
  iia: 'ia',
  iie: 'i',
  oe: 'o',
  ue: 'u',
}
