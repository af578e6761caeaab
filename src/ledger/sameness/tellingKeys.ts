import { assertNever } from '../../terms/index.ts'
import { contentHash } from '../contentHash.ts'
import { eventFamily, STAGE } from './eventFamily.ts'
import type { EventTelling, PartyMark, Telling, When } from './telling.ts'

/** Under which keys a telling is kept, and under which it looks for others: two that may be one line find each other both ways. */
export type Keys = { readonly kept: readonly string[]; readonly sought: readonly string[] }

/** Days in one bucket of time. */
const BUCKET = 8

/** How many days after an event it may still be told without its day. */
export const LOOK_BACK = 24

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
      return byLands(
        [...telling.sources, ...telling.targets],
        kindOf(telling),
        day === null ? '?' : String(bucketOf(day)),
        [...buckets(day, back, LOOK_BACK)],
      )
    }
    case 'statement': {
      const day = dayOf(telling.when)
      const who = telling.speaker
      const at = (name: string, bucket: string) => `w|${name}|${bucket}`
      const names = who === null ? [telling.scope] : [who.key, ...(who.land === who.key ? [] : [who.land])]
      const own = day === null ? '?' : String(bucketOf(day))
      const kept = names.map((name) => at(name, own))
      return { kept, sought: names.flatMap((name) => buckets(day, LOOK_BACK, LOOK_BACK).map((b) => at(name, b))) }
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
      return byLands(telling.who, 'a', telling.from, [telling.from], telling.what)
    default:
      return assertNever(telling)
  }
}

/** Only events of one family of types and one stage can be one. */
const kindOf = ({ type, status }: EventTelling): string => `e${eventFamily(type)}${STAGE[status]}`

/** What is only spoken of is sought among events told by or about a state of its article. */
function recallKeys(telling: EventTelling, lands: readonly string[]): Keys {
  const { sources, targets, when } = telling
  const head = kindOf(telling)
  const states = [...new Set([...lands, ...[...sources, ...targets].map(({ land }) => land)])]
    .sort()
    .slice(0, MOST_PARTIES)
  const day = dayOf(when)
  const own = day === null ? '?' : String(bucketOf(day))
  const times = buckets(day, when.from === null ? LOOK_BACK : WITHIN_DAYS, LOOK_BACK)
  return {
    kept: states.map((land) => `${head}1|${land}|${own}`),
    sought: times.flatMap((time) => states.flatMap((land) => [`${head}1|${land}|${time}`, `${head}*|${land}|${time}`])),
  }
}

const same = (key: string): Keys => ({ kept: [key], sought: [key] })

function monthsAround(iso: string): string[] {
  const [year = 0, month = 1] = iso.split('-').map(Number)
  return [-2, -1, 0, 1, 2].map((by) => new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7))
}

/** Keys by the states that take part: by pairs, and by one where only one is told; and by persons and bodies of states, whose state may be mistaken. */
function byLands(parties: readonly PartyMark[], head: string, own: string, times: readonly string[], alone = ''): Keys {
  /** Whoever is only described, and of no state, is another one in the next report. */
  const known = parties.filter(({ described, key, land }) => !described || land !== key)
  const first = (all: readonly string[]) => [...new Set(all)].sort().slice(0, MOST_PARTIES)
  const lands = first(known.map(({ land }) => land))
  const names = first(parties.filter(({ named, key, land }) => named && land !== key).map(({ key }) => key))
  const keysAt = (time: string) => ({
    none: `${head}0|${alone}|${time}`,
    named: names.map((name) => `${head}n|${name}|${time}`),
    one: lands.map((land) => `${head}1|${land}|${time}`),
    any: lands.map((land) => `${head}*|${land}|${time}`),
    two: lands.flatMap((a, at) => lands.slice(at + 1).map((b) => `${head}2|${a}|${b}|${time}`)),
  })
  const kept = keysAt(own)
  if (lands.length === 0) return { kept: [kept.none], sought: times.map((time) => keysAt(time).none) }
  if (lands.length === 1)
    return {
      kept: [...kept.named, ...kept.one],
      sought: times.map(keysAt).flatMap(({ named, one, any }) => [...named, ...one, ...any]),
    }
  return {
    kept: [...kept.named, ...kept.two, ...kept.any],
    sought: times.map(keysAt).flatMap(({ named, one, two }) => [...named, ...one, ...two]),
  }
}

/** Parties of one report that it can be found by. */
const MOST_PARTIES = 5

/** A key as a number of 52 bits, for the index. */
export const keyNumber = (key: string): number => Number.parseInt(contentHash([key]).slice(0, 13), 16)
