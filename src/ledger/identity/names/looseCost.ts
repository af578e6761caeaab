import { assertNever } from '../../../terms/index.ts'
import type { Loose } from './loose.ts'

/** How much must be forgiven for two hearings to be one word's: 0 nothing, 1 what careless spelling does every day, Infinity what it never does. */
export function looseCost(a: Loose, b: Loose): number {
  if (a.coarse !== b.coarse || a.coarse === '' || otherSex(a, b)) return Number.POSITIVE_INFINITY
  const short = Math.min(a.length, b.length) < 6
  if (a.consonants.length === b.consonants.length) return stepCost(a, b, short)
  // An h that one of the spellings leaves out: Rahim, Raim.
  return (short ? 2 : 1) + stepCost(a.breathless ?? a, b.breathless ?? b, short)
}

type Heard = Omit<Loose, 'breathless'>

function stepCost(a: Heard, b: Heard, short: boolean): number {
  const count = a.consonants.length
  if (count !== b.consonants.length) return Number.POSITIVE_INFINITY
  let cost = a.ending === b.ending ? 0 : 1
  const ended = (a.ending === '' ? 0 : 1) + (b.ending === '' ? 0 : 1)
  for (let at = 0; at <= count; at++) {
    const [one, other] = [a.consonants[at], b.consonants[at]]
    if (one !== other && one !== undefined && other !== undefined) cost += consonantCost(sorted(one, other), short)
    const place = at === 0 ? 'start' : at === 1 && count > 1 ? 'first' : at < count ? 'middle' : ENDS[ended]
    cost += vowelCost(a.vowels[at] ?? '', b.vowels[at] ?? '', place ?? 'end', short)
    if (cost > 3) return Number.POSITIVE_INFINITY
  }
  return cost
}

const ENDS = ['end', 'stem', 'stems'] as const

const consonantCost = (pair: string, short: boolean): number =>
  pair === 'Hh' ? (short ? 1 : 0) : NEAR.has(pair) ? 1 : /[hH]/.test(pair) ? Number.POSITIVE_INFINITY : 2

/** A man's and a woman's form of one surname: two persons. */
const otherSex = (a: Loose, b: Loose): boolean =>
  (a.ending === 'm' && b.ending === 'f') || (a.ending === 'f' && b.ending === 'm')

const sorted = (a: string, b: string): string => (a < b ? a + b : b + a)

const near = (pairs: string): ReadonlySet<string> =>
  new Set(pairs.split(' ').map((pair) => sorted(pair[0] ?? '', pair[1] ?? '')))

/** Zilber, Silber; Günışık, Gunishik; Khwazak, Khwazhak; Hadji, Chatzi. The rest of a class (d and t, k and g, v and f, s and ch) costs more. */
const NEAR = near('sz sS zJ JC CS zZ sZ CZ JZ')

type Place = 'start' | 'first' | 'middle' | 'stem' | 'stems' | 'end'

function vowelCost(a: string, b: string, place: Place, short: boolean): number {
  if (a === b) return 0
  const pair = sorted(a, b)
  switch (place) {
    case 'end':
      return LAST.has(pair) ? 1 : Number.POSITIVE_INFINITY
    case 'stem':
      return pair.length === 1 || CLOSE.has(pair) ? 1 : 2
    case 'stems':
      return CLOSE.has(pair) ? 1 : 2
    case 'start':
      return CLOSE.has(pair) || STARTS.has(pair) ? 1 : 2
    case 'first':
    case 'middle':
      if (pair.length === 1) return 1
      // Walsh is not Welsh, nor Ballo Bello.
      // Nor is Lundberg Lindberg: the first vowel stands.
      return CLOSE.has(pair) && !(short && pair === 'ae') ? 1 : place === 'first' ? 3 : 2
    default:
      return assertNever(place)
  }
}

const pairs = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((pair) => sorted(pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '')))

/** Vowels that are put for each other in the middle of words. */
const CLOSE = pairs('a e,e i,o u,E e,E i,O a,O o,O u,i iu,u iu,o io,a ia,e ie,e ea,e ia,ia ea,i ie,iu io')
/** Iskandar, Skandar; Abughrara, Bughrara; Yelena, Elena. */
const STARTS = pairs('e ie,i ,a ,e i')
/** Never what tells a man's name from a woman's. */
const LAST = pairs('e i,o u,E i,E e,O u,O o,u iu,o io')
