import { editDistance } from '../../search/editDistance.ts'
import { givenClasses } from './givenNames.ts'
import { TWO_NAMES } from './muslimNames.ts'
import type { NameWord } from './personName.ts'
import { PINYIN } from './pinyin.ts'
import type { Sound } from './sound.ts'
import type { Tongue } from './tongue.ts'
import { vowelsAlike } from './vowels.ts'

/** `near`: only where everything else is the same (Li, Lee); `slip`: an obvious slip of the keyboard. */
export type WordLikeness = 'same' | 'variant' | 'near' | 'slip' | 'other'

/** Whether two words of names are one word. Where `given`, short forms and forms of a neighbouring language count. */
export function wordsAlike(a: NameWord, b: NameWord, given: boolean, tongue: Tongue): WordLikeness {
  if (a.text === b.text) return 'same'
  if (a.initial || b.initial) return 'other'
  const pair = [a.text, b.text].sort()
  if (TWO_NAMES.has(pair.join(' '))) return 'other'
  if (given && sharesClass(a.text, b.text)) return 'variant'
  const shortest = Math.min(a.text.length, b.text.length)
  // Two syllables of Mandarin: Zhu is not Zhou, nor Yang Jiang.
  if (PINYIN.has(a.text) && PINYIN.has(b.text)) return 'other'
  // Of a short word only the nearest reading: Jan is no Yan.
  const readings = shortest < 4 ? 1 : undefined
  const japanese = isJapanese(a.text) && isJapanese(b.text)
  const sounding = a.sounds
    .slice(0, readings)
    .some((one) => b.sounds.slice(0, readings).some((two) => soundsAlike(one, two, shortest, tongue, japanese)))
  if (sounding) return shortest < 4 ? 'near' : 'variant'
  return slipped(a.text, b.text) ? 'slip' : 'other'
}

const sharesClass = (a: string, b: string): boolean => {
  const classes = givenClasses(b)
  return givenClasses(a).some((name) => classes.includes(name))
}

/** Consonant and vowel by turns, where a long o is written o, ō or ou. */
const isJapanese = (word: string): boolean =>
  /^(?:(?:[kstnhmrgzdbp]y?|ch|sh|ts|j|f|w|y)?(?:ou?|uu?|[aie])n?)+$/.test(word)

function soundsAlike(a: Sound, b: Sound, shortest: number, tongue: Tongue, japanese: boolean): boolean {
  const [one, two] = [a.consonants, b.consonants]
  // Kh is h in Turkic and Caucasian names (Khasan, Hasan), but Khan is never Han.
  const same = one === two || (shortest > 4 && one.replace(/H/g, 'h') === two.replace(/H/g, 'h'))
  if (!same) return false
  return a.vowels.every((vowels, at) => {
    const place = at === a.vowels.length - 1 ? 'last' : at === 0 ? 'start' : at === 1 ? 'first' : 'middle'
    const other = b.vowels[at] ?? ''
    if (japanese && [vowels, other].sort().join(' ') === 'o ou') return true
    return vowelsAlike(vowels, other, place, tongue, shortest > 5)
  })
}

/** Words of eight letters or more, one letter more or less or two changed about, neither the first nor one of the last two, where endings tell men from women and one family from another. */
function slipped(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 8 || REAL.has([a, b].sort().join(' '))) return false
  if (a[0] !== b[0] || a.slice(-2) !== b.slice(-2) || editDistance(a, b, 1) !== 1) return false
  // A letter put for another makes another name too often: Lindberg, Lundberg; Bernstein, Bergstein.
  return a.length !== b.length || [...a].sort().join('') === [...b].sort().join('')
}

/** One letter apart, and two surnames. */
const REAL = new Set(['hutchinson hutchison'])
