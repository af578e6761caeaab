import QuickLRU from 'quick-lru'
import { assertNever } from '../../../terms/index.ts'
import { bodyKeys } from './bodyKeys.ts'
import { type BodyName, bodyName } from './bodyName.ts'
import { bodyRelation } from './bodyRelation.ts'
import { marksOf, shareMark } from './marks.ts'
import type { NameRelation } from './nameRelation.ts'
import { personKeys } from './personKeys.ts'
import { type PersonName, personReadings } from './personName.ts'
import { personRelation } from './personRelation.ts'

/** A name taken apart once, to be compared with many. */
export type ParsedName = {
  /** Under these it is looked up: two names that do not stand apart share at least one, and few others share it. The letter before the colon tells
   * what a key is; `s:` and `g:` keys, of what a single word may call it by, are shared by many and sought by single words only. */
  readonly keys: readonly string[]
  /** Whether it is a single word, or what counts as one (de la Cruz, Karremans-Otte). */
  readonly single: boolean
  /** The keys as numbers, in order. */
  readonly marks: Int32Array
} & (
  | { readonly kind: 'person'; readonly readings: readonly PersonName[] }
  | { readonly kind: 'body'; readonly body: BodyName }
)

/** Takes a name apart, without titles; honorifics that slipped into it are left out.
 * @example parseName('person', 'Petar Hadjiev').keys.some((key) => parseName('person', 'Hadzhiev').keys.includes(key)) //=> true */
export function parseName(kind: 'person' | 'body', name: string): ParsedName {
  const known = parsed[kind].get(name)
  if (known !== undefined) return known
  const own = parsedAnew(kind, name)
  parsed[kind].set(name, own)
  return own
}

/** Names are compared again and again; taking one apart costs a hundred times what comparing does. */
const MOST_IN_MEMORY = 30_000
const parsed = {
  person: new QuickLRU<string, ParsedName>({ maxSize: MOST_IN_MEMORY }),
  body: new QuickLRU<string, ParsedName>({ maxSize: MOST_IN_MEMORY }),
}

function parsedAnew(kind: 'person' | 'body', name: string): ParsedName {
  switch (kind) {
    case 'person': {
      const readings = personReadings(name)
      const [first, ...more] = readings
      const own = first === undefined ? [] : personKeys(first)
      const keys = more.length === 0 ? own : [...new Set([...own, ...more.flatMap(personKeys)])]
      return {
        kind,
        readings,
        keys,
        single: readings.length === 0 || readings.some(({ single }) => single),
        marks: marksOf(keys),
      }
    }
    case 'body': {
      const body = bodyName(name)
      const keys = bodyKeys(body)
      return { kind, body, keys, single: false, marks: marksOf(keys) }
    }
    default:
      return assertNever(kind)
  }
}

/** From the closest on. */
const ORDER: readonly NameRelation[] = [
  'equal',
  'variant',
  'shorter',
  'acronym',
  'initials',
  'alike',
  'surname',
  'called',
  'apart',
]

/** Whichever of two relations is the closer.
 * @example closerOf('surname', 'variant') //=> 'variant' */
export const closerOf = (a: NameRelation, b: NameRelation): NameRelation =>
  ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b

/** How two names of one kind stand to each other; `apart` where that is in doubt, and for names of two kinds. The same either way round.
 * @example relationOf(parseName('person', 'Hadzhiev'), parseName('person', 'Petar Hadjiev')) //=> 'surname' */
export function relationOf(a: ParsedName, b: ParsedName): NameRelation {
  // Most pairs share no key, and so cannot be one.
  if (!shareMark(a.marks, b.marks)) return 'apart'
  if (a.kind === 'body') return b.kind === 'body' ? bodyRelation(a.body, b.body) : 'apart'
  if (b.kind === 'body') return 'apart'
  let closest: NameRelation = 'apart'
  for (const one of a.readings) for (const other of b.readings) closest = closerOf(closest, personRelation(one, other))
  return closest
}

/** How two persons' names, without titles, stand to each other.
 * @example personNames('Hadzhiev', 'Petar Hadjiev') //=> 'surname' */
export const personNames = (a: string, b: string): NameRelation =>
  relationOf(parseName('person', a), parseName('person', b))

/** How the names of two organisations or groups stand to each other.
 * @example bodyNames('BGF', 'Banana Growers’ Federation') //=> 'acronym' */
export const bodyNames = (a: string, b: string): NameRelation => relationOf(parseName('body', a), parseName('body', b))
