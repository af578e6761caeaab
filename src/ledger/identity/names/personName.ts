import { foldName } from '../../../terms/index.ts'
import { type EastAsian, eastAsian } from './eastAsian.ts'
import { givenClasses } from './givenNames.ts'
import { type Sound, skeletonOf, soundOf } from './sound.ts'
import { spellingsOf } from './spellings.ts'

/** A word of a person's name; a hyphened one is as many words as it has parts. */
export type NameWord = {
  readonly text: string
  /** `J.`, `Yu.`, `JP`: only the beginning of a word. */
  readonly initial: boolean
  /** Joined by a hyphen to the first word. */
  readonly ofFirst: boolean
  readonly sounds: readonly Sound[]
  /** What any word alike to this one shares with it: skeletons of its spellings, and classes of given names. */
  readonly ids: readonly string[]
}

export type PersonName = {
  readonly folded: string
  /** In the order given name first, unless the language has it otherwise; without particles. */
  readonly words: readonly NameWord[]
  /** `de la`, `von`: those that tell families apart. */
  readonly particles: string
  readonly arabicParticle: boolean
  /** `jr`, `sr`, `ii`; empty for most. */
  readonly generation: string
  /** Its one token, hyphened or not, or what a particle leaves: a bare surname. */
  readonly single: boolean
  /** The tokens as written, for those languages where syllables count. */
  readonly tokens: readonly string[]
  readonly eastAsian: EastAsian
}

const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
  filho: 'filho',
  neto: 'neto',
}
const ARABIC_PARTICLES = new Set(['al', 'el', 'ul', 'bin', 'ibn', 'ben', 'bint', 'binti', 'ould'])
const FAMILY_PARTICLES = new Set(
  'de del della delle di da do dos das du la las los le van von der den ter ten zu zur af av'.split(' '),
)
/** Only join two surnames: Vera y Cedeño. */
const JOINERS = new Set(['y', 'e', 'i'])
/** With one word after it, a bare surname even where it is written with a capital: `Da Silva`, `Al Harithi`. */
const LEADING = new Set(['de', 'del', 'della', 'da', 'dos', 'das', 'van', 'von', 'al', 'el'])

/** A person's name taken apart. */
export function personName(name: string): PersonName {
  const tokens = inOrder(name.trim())
    .split(/\s+/)
    .filter((token) => foldName(token) !== '')
  const last = foldName(tokens.at(-1) ?? '')
  const generation = tokens.length > 2 || last.length < 4 ? (GENERATIONS[last] ?? '') : ''
  const kept = generationOff(tokens, generation)
  const folded = foldName(name)
  const capitals = name === name.toUpperCase()
  const particles: string[] = []
  const words: NameWord[] = []
  let arabicParticle = false
  const bare = bareAfter(kept)
  let abd = ''
  kept.forEach((token, at) => {
    const text = abd + foldName(token).replace(/ /g, '')
    const atEnd = at === kept.length - 1
    if (!atEnd && (at > 0 || bare > 0 || /^\p{Ll}/u.test(token)) && abd === '') {
      if (ARABIC_PARTICLES.has(text)) {
        arabicParticle = true
        return
      }
      if (at < bare || at > 0) {
        if (FAMILY_PARTICLES.has(text)) {
          particles.push(text)
          return
        }
        if (JOINERS.has(text) && /^\p{Ll}/u.test(token)) return
      }
    }
    if (!atEnd && /^abd(?:[aeou]{1,2}l)?$/.test(text)) {
      abd = 'abdul'
      arabicParticle = true
      return
    }
    const parts = abd === '' ? partsOf(token) : [abd + partsOf(token).join('')]
    abd = ''
    if (parts.some((part) => part === '')) arabicParticle = true
    for (const part of parts) {
      if (part !== '') words.push(...wordsOf(part, token, capitals, at === 0 && parts.length > 1))
    }
  })
  return {
    folded,
    words: initialsFirst(words),
    particles: particles.join(' '),
    arabicParticle,
    generation,
    single: kept.length === 1 || bare > 0,
    tokens: kept,
    eastAsian: eastAsian(kept),
  }
}

/** `Petrov, Ivan` is Ivan Petrov; `Petrov, Jr.` is not. */
function inOrder(name: string): string {
  const [before = '', after = '', more] = name.split(/\s*,\s*/)
  if (after === '' || more !== undefined) return name
  return GENERATIONS[foldName(after)] === undefined ? `${after} ${before}` : `${before} ${after}`
}

function generationOff(tokens: readonly string[], generation: string): readonly string[] {
  return generation === '' ? tokens : tokens.slice(0, -1)
}

/** How many particles lead a bare surname (`de la Cruz`: 2); 0 where the name is no bare surname. */
function bareAfter(tokens: readonly string[]): number {
  const leading = tokens.length - 1
  if (leading < 1) return 0
  const all = tokens.slice(0, leading).every((token, at) => {
    const text = foldName(token)
    return at === 0 ? LEADING.has(text) : FAMILY_PARTICLES.has(text)
  })
  return all ? leading : 0
}

/** The parts of a hyphened token; an Arabic article among them is the empty string: al-Harthi, ash-Shami, Abd-al-Rahman. */
function partsOf(token: string): readonly string[] {
  const parts = token
    .split(/[-‐‑–]/)
    .map((part) => foldName(part).replace(/ /g, ''))
    .filter((part) => part !== '')
  if (/^abd(?:[aeou]{1,2}l)?$/.test(parts[0] ?? '') && parts.length > 1) {
    return [
      '',
      `abdul${parts
        .slice(1)
        .filter((part) => part !== 'al')
        .join('')}`,
    ]
  }
  return parts.map((part, at) => {
    const next = parts[at + 1]
    if (next === undefined) return part
    const assimilated = /^[ae]([dnrstz]h?|sh)$/.exec(part)
    return /^(?:al|el|ul)$/.test(part) || (assimilated && next.startsWith(assimilated[1] ?? '?')) ? '' : part
  })
}

/** One word, or for `J.P.` and `JP` as many initials. */
function wordsOf(text: string, token: string, capitals: boolean, ofFirst: boolean): readonly NameWord[] {
  const dotted = /^(?:\p{L}{1,2}\.[-\s]?)+$/u.test(token)
  const together = !capitals && /^\p{Lu}{2,3}$/u.test(token) && !/[AEIOUY]/.test(token)
  if (dotted && !token.includes('-')) {
    const parts = token.split('.').map((part) => foldName(part))
    return parts.filter((part) => part !== '').map((part) => wordOf(part, part, true, false))
  }
  if (together) return [...text].map((letter) => wordOf(letter, letter, true, false))
  return [wordOf(text, token, dotted || [...text].length === 1, ofFirst)]
}

function wordOf(text: string, token: string, initial: boolean, ofFirst: boolean): NameWord {
  // As it is written, for its diacritics, where that is one part of the token.
  const written = [token, ...token.split(/[-‐‑–]/)].find((part) => foldName(part) === text)
  const spellings = spellingsOf(written ?? text)
  const sounds = spellings.map(soundOf)
  const ids = [...new Set([...sounds.map(skeletonOf), ...givenClasses(text).map((name) => `=${name}`)])]
  return { text, initial, ofFirst, sounds, ids }
}

/** `Mensah J. P.` is J. P. Mensah. */
function initialsFirst(words: readonly NameWord[]): readonly NameWord[] {
  const from = words.findIndex((word) => word.initial)
  const turn = from > 0 && words.slice(from).every((word) => word.initial)
  return turn ? [...words.slice(from), ...words.slice(0, from)] : words
}
