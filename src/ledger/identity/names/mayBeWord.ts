import { editDistance } from '../../search/editDistance.ts'
import { cantoneseOf } from './cantonese.ts'
import { areTwoNames } from './distinctNames.ts'
import { givenClasses } from './givenNames.ts'
import { looseCost } from './looseCost.ts'
import type { NameWord } from './personName.ts'
import { PINYIN } from './pinyin.ts'
import type { Tongue } from './tongue.ts'
import { wordsAlike } from './wordsAlike.ts'

const NEVER = Number.POSITIVE_INFINITY

/** What must be forgiven for two words to be one, 0 to 3; Infinity where they may not be. Of short words nothing is forgiven, of a family's name whose spelling is `fixed` no more than a slip. */
export function wordCost(a: NameWord, b: NameWord, given: boolean, fixed: boolean, tongue: Tongue): number {
  if (a.initial || b.initial) return begins(a, b) ? 0 : NEVER
  if (a.text === b.text) return 0
  switch (wordsAlike(a, b, given, tongue)) {
    case 'same':
    case 'variant':
      return 0
    case 'near':
    case 'slip':
      return 1
    case 'other':
      break
  }
  if (isCantonese(a.text, b.text)) return 1
  if (areTwoNames(a.text, b.text) || (PINYIN.has(a.text) && PINYIN.has(b.text))) return NEVER
  if (given && givenClasses(a.text).length > 0 && givenClasses(b.text).length > 0) return NEVER
  // A family of the north: Andersen is not Anderson.
  if (SON.test(a.text) && SON.test(b.text)) return NEVER
  const length = Math.min(a.text.length, b.text.length)
  if (undoubled(a.text) === undoubled(b.text)) return 1
  if (length < 5) return NEVER
  if (fixed && !given) return slipped(a.text, b.text) ? 2 : NEVER
  const allowed = length < 7 ? 1 : length < 10 ? 2 : 3
  let least = NEVER
  for (const one of a.loose) for (const two of b.loose) least = Math.min(least, looseCost(one, two))
  if (least <= allowed) return Math.max(1, least)
  return slipped(a.text, b.text) ? 2 : NEVER
}

const SON = /s[eo]n$/
const undoubled = (word: string): string => word.replace(/(.)\1/g, '$1')

/** Of syllables of Mandarin only those that cannot be another surname there. */
const isCantonese = (a: string, b: string): boolean =>
  (!PINYIN.has(a) || !PINYIN.has(b) || CANTONESE.has(a) || CANTONESE.has(b)) &&
  cantoneseOf(a).some((one) => cantoneseOf(b).includes(one))

const CANTONESE: ReadonlySet<string> = new Set(['chan', 'hui'])

/** An initial and a word that it begins as it is spelt or as it is heard (Dzh., J.; Yu., U.), or two initials. */
export function begins(a: NameWord, b: NameWord): boolean {
  if (a.initial && b.initial) return a.text.startsWith(b.text) || b.text.startsWith(a.text)
  const [initial, word] = a.initial ? [a, b] : [b, a]
  if (word.text.startsWith(initial.text)) return true
  if (initial.text.length > 1 && word.text[0] === initial.text[1] && initial.text[0] === 'y') return true
  const letter = INITIALS[initial.text] ?? initial.text
  return word.sounds.some(
    ({ consonants, vowels }) => vowels[0] === '' && consonants.replace(/^H/, 'h').startsWith(letter),
  )
}

/** Initials of one sound in two letters, as a word's sound has it. */
const INITIALS: Readonly<Record<string, string>> = { sh: 'S', zh: 'J', ch: 'C', dzh: 'J', j: 'J', kh: 'h', ts: 'Z' }

/** Of a long word one letter that is easily put for another, neither the first nor one of the last two. */
function slipped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 8 || a[0] !== b[0] || a.slice(-2) !== b.slice(-2)) return false
  if (editDistance(a, b, 1) !== 1) return false
  const at = [...a].findIndex((letter, place) => letter !== b[place])
  return EASY.has([a[at] ?? '', b[at] ?? ''].sort().join(''))
}

/** Beside one another, or of one shape or sound; no vowels, which tell families apart. */
const EASY: ReadonlySet<string> = new Set('mn bd bp bv cg ck dt fv gq il ij hn nr nu ry tr uv vw'.split(' '))
