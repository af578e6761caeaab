import { foldName } from '../../../terms/index.ts'
import { placeNamed } from './countries.ts'

/** A body's name taken apart. */
export type BodyName = {
  readonly folded: string
  /** Its words in order, the small ones too, without what is in brackets: for first letters. */
  readonly words: readonly BodyWord[]
  /** What tells it, each word in one form, `X of Y` as `Y X`; without countries and legal form. */
  readonly core: readonly string[]
  readonly places: readonly string[]
  /** `ltd`; empty for most. */
  readonly legal: string
  /** Letters as written, where the whole name is an acronym, or one stands in brackets. */
  readonly acronym: string
  /** Nothing but the acronym (and perhaps a country) is told. */
  readonly onlyAcronym: boolean
}

export type BodyWord = { readonly text: string; readonly small: boolean; readonly place: boolean }

const SMALL = new Set('the of and for in on to a de du des la et y'.split(' '))
/** What stands before the one it belongs to: `University of X` is the X University. */
const TURNS = new Set(['of', 'for', 'in'])

const LEGAL: Readonly<Record<string, string>> = {
  ltd: 'ltd',
  limited: 'ltd',
  inc: 'inc',
  incorporated: 'inc',
  corp: 'corp',
  corporation: 'corp',
  co: 'co',
  company: 'co',
  plc: 'plc',
  llc: 'llc',
  gmbh: 'gmbh',
  ag: 'ag',
  sa: 'sa',
  spa: 'spa',
  jsc: 'jsc',
  pjsc: 'pjsc',
  ooo: 'ooo',
  bv: 'bv',
  nv: 'nv',
  ab: 'ab',
  oy: 'oy',
}

/** One form for a word's British and American spelling and its usual shortening. */
const ONE: Readonly<Record<string, string>> = {
  labour: 'labor',
  defence: 'defense',
  centre: 'center',
  organisation: 'organization',
  programme: 'program',
  harbour: 'harbor',
  fed: 'federation',
  min: 'ministry',
  dept: 'department',
  intl: 'international',
  natl: 'national',
  assn: 'association',
  assoc: 'association',
  univ: 'university',
  cttee: 'committee',
  govt: 'government',
}

/** A body's name taken apart: brackets, countries and legal form off, one form for each word. */
export function bodyName(name: string): BodyName {
  const bracket = /\(([^()]+)\)\s*$/.exec(name)
  const inside = bracket?.[1]?.trim() ?? ''
  const bracketed = looksLikeAcronym(inside) ? inside : ''
  const plain = bracketed === '' ? name : name.slice(0, bracket?.index).trim()
  const { words, raw } = wordsOf(plain)
  const places = [...new Set(words.filter((word) => word.place).map((word) => word.text))].sort()
  const rest = raw.filter((_, at) => words[at]?.place !== true)
  const { tokens, legal } = withoutLegal(rest)
  const core = coreOf(tokens)
  const [only = ''] = tokens.filter((token) => !SMALL.has(foldName(token)))
  const onlyAcronym = core.length === 1 && looksLikeAcronym(only)
  return {
    folded: foldName(name),
    words,
    core,
    places,
    legal,
    acronym: (onlyAcronym ? only : bracketed).replace(/\P{L}/gu, ''),
    onlyAcronym,
  }
}

/** Two to eight letters, more of them large than small. */
function looksLikeAcronym(text: string): boolean {
  const letters = text.replace(/[.&\d-]/g, '')
  const large = letters.replace(/[^\p{Lu}]/gu, '').length
  return /^\p{Lu}\p{L}{1,7}$/u.test(letters) && large >= 2 && large * 2 > letters.length
}

/** The name's words, a country of two or three words being one; `raw` has each as it is written. */
function wordsOf(name: string): { readonly words: readonly BodyWord[]; readonly raw: readonly string[] } {
  const tokens = name
    .replace(/[’'`]s(?!\p{L})/gu, '')
    .replace(/&/g, ' and ')
    .split(/[\s,/‐‑–-]+/)
    .filter((token) => foldName(token) !== '' || /^the$/i.test(token))
  const words: BodyWord[] = []
  const raw: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const size = [3, 2, 1].find((count) => placeAt(tokens, at, count) !== undefined)
    const place = size === undefined ? undefined : placeAt(tokens, at, size)
    const token = tokens[at] ?? ''
    const text = token.toLowerCase() === 'the' ? 'the' : foldName(token).replace(/ /g, '')
    words.push({ text: place ?? text, small: SMALL.has(text), place: place !== undefined })
    raw.push(tokens.slice(at, at + (size ?? 1)).join(' '))
    at += size ?? 1
  }
  return { words, raw }
}

const placeAt = (tokens: readonly string[], at: number, count: number): string | undefined => {
  const part = tokens.slice(at, at + count)
  // `us` is a country only where it is written US.
  if (count === 1 && part[0]?.length === 2 && part[0] !== part[0]?.toUpperCase()) return undefined
  return part.length === count ? placeNamed(part.map((token) => foldName(token)).join(' ')) : undefined
}

function withoutLegal(tokens: readonly string[]): { readonly tokens: readonly string[]; readonly legal: string } {
  const last = LEGAL[foldName(tokens.at(-1) ?? '')]
  return last === undefined || tokens.length < 2 ? { tokens, legal: '' } : { tokens: tokens.slice(0, -1), legal: last }
}

function coreOf(tokens: readonly string[]): readonly string[] {
  const parts: string[][] = [[]]
  for (const token of tokens) {
    const text = foldName(token)
    if (TURNS.has(text)) parts.unshift([])
    else if (text !== '' && !SMALL.has(text)) parts[0]?.push(oneForm(text))
  }
  const words = parts.flat()
  if (!words.includes('ministry') && !words.includes('department')) return words
  return words
    .join(' ')
    .replace(/\binternal affair\b/, 'interior')
    .replace(/\b(foreign|external) affair\b/, 'foreign')
    .split(' ')
}

/** The singular, in one spelling. */
function oneForm(word: string): string {
  const single = singular(word)
  return ONE[single] ?? single
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && /[^suai]s$/.test(word) ? word.slice(0, -1) : word
}
