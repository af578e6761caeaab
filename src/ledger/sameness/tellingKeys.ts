import { assertNever, type EventType } from '../../terms/index.ts'
import { STAGE, typesNear } from './eventTypes.ts'
import type { EventTelling, PartyMark, Telling, When } from './telling.ts'

/** Under which keys a telling is kept, and under which it looks for others: two that may be one line find each other both ways. */
export type Keys = { readonly kept: readonly string[]; readonly sought: readonly string[] }

/** Days in one bucket of time. */
const BUCKET = 8

/** How many days after an event it may still be told without its day. */
export const LOOK_BACK = 24

/** Days that two reports of one utterance may lie apart. */
export const ONE_UTTERANCE_DAYS = 6

/** How many days the first days of two reports of one event may part, where either tells only from when to when. */
export const WITHIN_DAYS = 8

/** How many days two reports of one event may part that both name a day. */
export const NEAR_DAYS = 3

const DAY_MS = 86_400_000

const bucketOf = (iso: string): number => Math.floor(Date.parse(iso) / DAY_MS / BUCKET)

/** The buckets from `before` days before to `after` days after a day. */
function buckets(iso: string | null, before: number, after: number): string[] {
  if (iso === null) return ['?']
  const day = Date.parse(iso) / DAY_MS
  const first = Math.floor((day - before) / BUCKET)
  const last = Math.floor((day + after) / BUCKET)
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
}

const dayOf = ({ from, told }: When): string | null => from ?? told

export function tellingKeys(telling: Telling): Keys {
  switch (telling.kind) {
    case 'event': {
      if (telling.recall !== null) return recallKeys(telling, telling.recall)
      const day = dayOf(telling.when)
      const back = telling.when.from === null ? LOOK_BACK : WITHIN_DAYS
      const heads = (types: readonly EventType[]) => types.map((type) => `e${STAGE[telling.status]}${type}`)
      const own = day === null ? '?' : String(bucketOf(day))
      const times = buckets(day, back, LOOK_BACK)
      const parties = [...telling.sources, ...telling.targets]
      const { kept, sought } = byLands(
        parties,
        { own: heads([telling.type]), near: heads(typesNear(telling.type)) },
        own,
        times,
      )
      /** What is only spoken of is under keys of its own, so that it looks at events and not at all that is spoken of. */
      if (STAGE[telling.status] !== 0) return { kept, sought }
      const lands = [...new Set(parties.map(({ land }) => land))].sort().slice(0, MOST_PARTIES)
      return {
        kept: [...kept, ...lands.map((land) => `r|${telling.type}|${land}|${own}`)],
        sought: [...sought, ...times.flatMap((time) => lands.map((land) => `s|${telling.type}|${land}|${time}`))],
      }
    }
    case 'statement': {
      const day = dayOf(telling.when)
      const who = telling.speaker
      const at = (name: string, bucket: string) => `w|${name}|${bucket}`
      const names = who === null ? [telling.scope] : [who.key, ...(who.land === who.key ? [] : [who.land])]
      const own = day === null ? '?' : String(bucketOf(day))
      const kept = names.map((name) => at(name, own))
      return {
        kept,
        sought: names.flatMap((name) => buckets(day, ONE_UTTERANCE_DAYS, ONE_UTTERANCE_DAYS).map((b) => at(name, b))),
      }
    }
    case 'commitment': {
      if (telling.by.length === 0) return same(`c|${telling.scope}`)
      const lands = [...new Set(telling.by.map(({ land }) => land))]
      const month = telling.told?.slice(0, 7) ?? '?'
      const kept = lands.map((land) => `c|${land}|${month}`)
      const months = telling.told === null ? ['?'] : monthsAround(telling.told)
      return { kept, sought: lands.flatMap((land) => months.map((it) => `c|${land}|${it}`)) }
    }
    case 'role':
      return same(`r|${telling.person}|${telling.title}`)
    case 'membership':
      return same(`m|${telling.member}|${telling.body}|${telling.as}`)
    case 'agenda':
      return byLands(telling.who, { own: ['a'], near: ['a'] }, telling.from, [telling.from], telling.what)
    default:
      return assertNever(telling)
  }
}

/** What is only spoken of is sought among events told by or about a state of its article. */
function recallKeys({ type, sources, targets, when }: EventTelling, lands: readonly string[]): Keys {
  const states = [...new Set([...lands, ...[...sources, ...targets].map(({ land }) => land)])]
    .sort()
    .slice(0, MOST_PARTIES)
  const day = dayOf(when)
  const own = day === null ? '?' : String(bucketOf(day))
  const times = buckets(day, when.from === null ? LOOK_BACK : WITHIN_DAYS, LOOK_BACK)
  return {
    kept: states.map((land) => `s|${type}|${land}|${own}`),
    sought: times.flatMap((time) => states.map((land) => `r|${type}|${land}|${time}`)),
  }
}

const same = (key: string): Keys => ({ kept: [key], sought: [key] })

function monthsAround(iso: string): string[] {
  const [year = 0, month = 1] = iso.split('-').map(Number)
  return [-2, -1, 0, 1, 2].map((by) => new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7))
}

/** Keys by the states that take part: by pairs, and by one where only one is told; and by persons and bodies of states, whose state may be mistaken.
 * `heads` say of what: its own, and those of all that may be one with it. */
function byLands(
  parties: readonly PartyMark[],
  heads: { readonly own: readonly string[]; readonly near: readonly string[] },
  own: string,
  times: readonly string[],
  alone = '',
): Keys {
  /** Whoever is only described, and of no state, is another one in the next report. */
  const known = parties.filter(({ described, key, land }) => !described || land !== key)
  const first = (all: readonly string[]) => [...new Set(all)].sort().slice(0, MOST_PARTIES)
  const lands = first(known.map(({ land }) => land))
  const names = first(parties.filter(({ named, key, land }) => named && land !== key).map(({ key }) => key))
  const keysAt = (head: string, time: string) => ({
    none: `${head}0|${alone}|${time}`,
    named: names.map((name) => `${head}n|${name}|${time}`),
    one: lands.map((land) => `${head}1|${land}|${time}`),
    any: lands.map((land) => `${head}*|${land}|${time}`),
    two: lands.flatMap((a, at) => lands.slice(at + 1).map((b) => `${head}2|${a}|${b}|${time}`)),
  })
  const kept = heads.own.map((head) => keysAt(head, own))
  const sought = heads.near.flatMap((head) => times.map((time) => keysAt(head, time)))
  if (lands.length === 0) return { kept: kept.map(({ none }) => none), sought: sought.map(({ none }) => none) }
  if (lands.length === 1)
    return {
      kept: kept.flatMap(({ named, one }) => [...named, ...one]),
      sought: sought.flatMap(({ named, one, any }) => [...named, ...one, ...any]),
    }
  return {
    kept: kept.flatMap(({ named, two, any }) => [...named, ...two, ...any]),
    sought: sought.flatMap(({ named, one, two }) => [...named, ...one, ...two]),
  }
}

/** Parties of one report that it can be found by. */
const MOST_PARTIES = 5

/** A key as a number of 53 bits, for the index: two FNV-1a hashes of 32 bits, each of its own beginning, mixed (murmur3's finish). */
export function keyNumber(key: string): number {
  let [one, two] = [0x811c9dc5, 0x9dc5811c]
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x85ebca6b)
  }
  one = Math.imul(one ^ (one >>> 16), 0xc2b2ae35) ^ (two >>> 13)
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ (one >>> 13)
  return (two & 0x1fffff) * 0x100000000 + (one >>> 0)
}
