import { foldName } from '../../../terms/index.ts'
import { type EastAsian, eastAsian } from './eastAsian.ts'
import { foldWord } from './foldWord.ts'
import { givenClasses } from './givenNames.ts'
import { honorificsOff } from './honorifics.ts'
import { type Loose, loosely } from './loose.ts'
import { type Sound, skeletonOf, soundOf } from './sound.ts'
import { spellingsOf } from './spellings.ts'
import { type Tongue, tongueOf } from './tongue.ts'

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
  /** What it may sound like in careless or foreign spellings. */
  readonly loose: readonly Loose[]
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
  readonly tongue: Tongue
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

/** A person's name taken apart, honorifics off; twice where the first word may be an honorific or a name. */
export function personReadings(name: string): readonly PersonName[] {
  const tokens = inOrder(name.trim())
    .split(/\s+/)
    .filter((token) => foldWord(token) !== '')
  return honorificsOff(tokens).flatMap((rest) => {
    const folded = foldWhole(rest.length === tokens.length ? name : rest.join(' '))
    // Abu Sayeed may be one family's name (as Abu Nidal), or two words of which the first is given.
    const kunya = rest.length > 1 && ABU.test(foldWord(rest[0] ?? ''))
    return kunya ? [readingOf(rest, folded, false), readingOf(rest, folded, true)] : [readingOf(rest, folded, true)]
  })
}

/** As `foldName`; most names are plain letters. */
const foldWhole = (name: string): string =>
  /^[A-Z][a-z]*(?:[ -][A-Z][a-z]*)*$/.test(name) && !name.startsWith('The ')
    ? name.toLowerCase().replaceAll('-', ' ')
    : foldName(name)

/** The likelier reading of the two. */
export function personName(name: string): PersonName {
  return personReadings(name)[0] ?? readingOf([], '', true)
}

function readingOf(tokens: readonly string[], folded: string, joinsAbu: boolean): PersonName {
  const last = foldWord(tokens.at(-1) ?? '')
  const generation = tokens.length > 2 || last.length < 4 ? (GENERATIONS[last] ?? '') : ''
  const kept = generationOff(tokens, generation)
  const together = kept.join('')
  const capitals = together === together.toUpperCase()
  const particles: string[] = []
  const words: NameWord[] = []
  let arabicParticle = false
  const bare = bareAfter(kept, joinsAbu)
  let before = ''
  kept.forEach((token, at) => {
    const text = before + foldWord(token)
    const atEnd = at === kept.length - 1
    if (!atEnd && (at > 0 || bare > 0 || /^\p{Ll}/u.test(token)) && before === '') {
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
    if (!atEnd && before === '' && ABD.test(text)) {
      before = 'abdul'
      arabicParticle = true
      return
    }
    // Abu Nidal, Abi Rached: one family's name in two words.
    if (!atEnd && before === '' && (joinsAbu || at > 0) && ABU.test(text) && !initialNext(kept[at + 1] ?? '')) {
      before = 'abu'
      arabicParticle = true
      return
    }
    const parts = before === '' ? partsOf(token) : [before + partsOf(token).join('')]
    before = ''
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
    tongue: tongueOf(
      words.map((word) => word.text),
      arabicParticle,
    ),
  }
}

const ABD = /^abd(?:[aeou]{1,2}l)?$/
const ABU = /^ab(?:u|i|ou|o)$/
const initialNext = (token: string): boolean => /^\p{L}\.?$/u.test(token)

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
function bareAfter(tokens: readonly string[], joinsAbu: boolean): number {
  const leading = tokens.length - 1
  if (leading < 1) return 0
  if (leading === 1 && joinsAbu && ABU.test(foldWord(tokens[0] ?? ''))) return 1
  const all = tokens.slice(0, leading).every((token, at) => {
    const text = foldWord(token)
    return at === 0 ? LEADING.has(text) : FAMILY_PARTICLES.has(text)
  })
  return all ? leading : 0
}

/** The parts of a hyphened token; an Arabic article among them is the empty string: al-Harthi, ash-Shami, Abd-al-Rahman. */
function partsOf(token: string): readonly string[] {
  if (!/[-‐‑–]/.test(token)) return [foldWord(token)]
  const parts = token
    .split(/[-‐‑–]/)
    .map((part) => foldWord(part))
    .filter((part) => part !== '')
  if (ABD.test(parts[0] ?? '') && parts.length > 1) {
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
  const dotted = token.includes('.') && /^(?:(?:\p{L}{1,2}|Dzh)\.[-\s]?)+$/u.test(token)
  const together = !capitals && /^\p{Lu}{2,3}$/u.test(token) && !/[AEIOUY]/.test(token)
  if (dotted && !token.includes('-')) {
    const parts = token.split('.').map((part) => foldWord(part))
    return parts.filter((part) => part !== '').map((part) => wordOf(part, part, true, false))
  }
  if (together) return [...text].map((letter) => wordOf(letter, letter, true, false))
  return [wordOf(text, token, dotted || [...text].length === 1, ofFirst)]
}

function wordOf(text: string, token: string, initial: boolean, ofFirst: boolean): NameWord {
  // As it is written, for its diacritics, where that is one part of the token.
  const plain = /^[A-Za-z]+$/.test(token)
  const written = plain ? text : [token, ...token.split(/[-‐‑–]/)].find((part) => foldWord(part) === text)
  const spellings = spellingsOf(written ?? text)
  const sounds = spellings.map(soundOf)
  const ids = [...new Set([...sounds.map(skeletonOf), ...givenClasses(text).map((name) => `=${name}`)])]
  return { text, initial, ofFirst, sounds, ids, loose: initial ? [] : loosely(spellings) }
}

/** `Mensah J. P.` is J. P. Mensah. */
function initialsFirst(words: readonly NameWord[]): readonly NameWord[] {
  const from = words.findIndex((word) => word.initial)
  const turn = from > 0 && words.slice(from).every((word) => word.initial)
  return turn ? [...words.slice(from), ...words.slice(0, from)] : words
}
