import { assertNever } from '../../../terms/index.ts'
import type { Loose } from './loose.ts'

/** How much must be forgiven for two hearings to be one word's: 0 nothing, 1 what careless spelling does every day, Infinity what it never does. */
export function looseCost(a: Loose, b: Loose): number {
  if (a.coarse !== b.coarse || a.coarse === '') return Number.POSITIVE_INFINITY
  if (a.ending !== b.ending && otherSex(a, b)) return Number.POSITIVE_INFINITY
  const short = Math.min(a.length, b.length) < 6
  let cost = (a.ending === b.ending ? 0 : 1) + (a.breath === b.breath ? 0 : short ? 2 : 1)
  const bothEnd = a.ending !== '' && b.ending !== ''
  const count = a.consonants.length
  for (let at = 0; at <= count; at++) {
    const [one, other] = [a.consonants[at], b.consonants[at]]
    if (one !== other && one !== undefined && other !== undefined) cost += NEAR.has(sorted(one, other)) ? 1 : 2
    const place =
      at === 0 ? 'start' : at < count ? 'middle' : bothEnd ? 'stems' : a.ending + b.ending !== '' ? 'stem' : 'end'
    cost += vowelCost(a.vowels[at] ?? '', b.vowels[at] ?? '', place, short)
    if (cost > 3) return Number.POSITIVE_INFINITY
  }
  return cost
}

/** A man's and a woman's form of one surname: two persons. */
const otherSex = (a: Loose, b: Loose): boolean =>
  (a.ending === 'm' && b.ending === 'f') || (a.ending === 'f' && b.ending === 'm')

const sorted = (a: string, b: string): string => (a < b ? a + b : b + a)

const near = (pairs: string): ReadonlySet<string> =>
  new Set(pairs.split(' ').map((pair) => sorted(pair[0] ?? '', pair[1] ?? '')))

/** Zilber, Silber; Günışık, Gunishik; Khwazak, Khwazhak; Hadji, Chatzi. The rest of a class (d and t, k and g, v and f, s and ch) costs more. */
const NEAR = near('sz sS zJ JC CS zZ sZ CZ JZ')

type Place = 'start' | 'middle' | 'stem' | 'stems' | 'end'

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
    case 'middle':
      if (pair.length === 1) return 1
      // Walsh is not Welsh, nor Ballo Bello.
      return CLOSE.has(pair) && !(short && pair === 'ae') ? 1 : 2
    default:
      return assertNever(place)
  }
}

const pairs = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((pair) => sorted(pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '')))

/** Vowels that are put for each other in the middle of words. */
const CLOSE = pairs('a e,e i,o u,E e,E a,E i,O a,O o,O u,i iu,u iu,o io,a ia,e ie,e ea,e ia,ia ea,i ie,iu io')
/** Iskandar, Skandar; Abughrara, Bughrara; Yelena, Elena. */
const STARTS = pairs('e ie,i ,a ,e i')
/** Never what tells a man's name from a woman's. */
const LAST = pairs('e i,o u,E i,E e,O u,O o,u iu,o io')
