import { type Actor, type ActorKind, type AgendaItem, foldName, type Role } from '../../terms/index.ts'
import { contentHash } from '../contentHash.ts'
import { fullness, parseName } from './names/index.ts'

/** How one article presents an actor: what there is to know it again by. Many articles share a guise, and many guises are one actor's. */
export type Guise = {
  readonly kind: ActorKind
  /** The fullest name, as the article spells it. */
  readonly name: string
  /** Other names by which the same article calls it, in order; of a person whole names only. */
  readonly names: readonly string[]
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  /** Offices it holds there: `foreign minister of GEO`; `?` where no state is told. */
  readonly offices: readonly string[]
  /** Of a person of whom no state is told, the three states that its article speaks of most. */
  readonly lands: readonly string[]
  /** Where somebody is only described (`officials`), the article's own words: the next report's officials are others. */
  readonly scope: string | null
  /** Of a bare surname of which nothing else is told, the article's own words: two such need not be one person's. */
  readonly lone?: string
  /** Present where a person's list of known actors gives it, and under which number there. */
  readonly listed?: string
}

/** Office holders of one reading: what a person is in it. */
export type OfficesOf = (actor: Actor['id']) => readonly string[]

/** What an article tells about all its actors. `lands` are the states it speaks of most, `body` the key of its own words, so that copies agree. */
export type Company = { readonly officesOf: OfficesOf; readonly lands: readonly string[]; readonly body: string }

/** The guise of an actor of one reading.
 * @example guiseOf({ id: actorId('a1'), kind: 'state', name: 'Chad', aliases: ['Chad'], country: 'TCD' }, { officesOf: () => [], lands: [], body: 'b' }).country //=> 'TCD' */
export function guiseOf(actor: Actor, { officesOf, lands, body }: Company): Guise {
  const described = actor.unnamed === true
  const others = described || actor.kind === 'state' ? [] : actor.aliases
  const folded = new Set([foldName(actor.name), ''])
  const names = others.toSorted().filter((other) => {
    const isNew = !folded.has(foldName(other)) && isWhole(actor.kind, foldName(other))
    folded.add(foldName(other))
    return isNew
  })
  const offices = described ? [] : [...new Set(officesOf(actor.id))].sort()
  const lone = !described && actor.kind === 'person' && actor.country === null && offices.length === 0
  return {
    kind: actor.kind,
    /** Articles call a state by many names; its code is one. */
    name: actor.kind === 'state' ? (actor.country ?? actor.name) : actor.name,
    names,
    country: actor.country,
    offices,
    lands: described || actor.kind !== 'person' || actor.country !== null ? [] : lands.toSorted(),
    scope: described ? body : null,
    ...(lone && isSurname({ kind: actor.kind, name: actor.name }) ? { lone: body } : {}),
  }
}

/** Of a person a surname alone says nothing that the whole name does not. */
const isWhole = (kind: ActorKind, name: string): boolean => kind !== 'person' || name.includes(' ')

/** What the roles of one reading say of each person: present offices only. */
export function officesIn(
  roles: readonly (Role | AgendaItem)[],
  countryOf: (actor: Actor['id']) => string | null,
): OfficesOf {
  const offices = new Map<Actor['id'], string[]>()
  for (const role of roles) {
    if (role.kind !== 'role' || role.tenure === 'former') continue
    const of = role.of === null ? null : countryOf(role.of)
    const office = `${role.title.toLowerCase()} of ${of ?? '?'}`
    offices.set(role.person, [...(offices.get(role.person) ?? []), office])
  }
  return (actor) => offices.get(actor) ?? []
}

/** How many of an article's states say in whose company it is. */
const MOST_LANDS = 3

/** The states that an article speaks of most, that of most mentions first. `states` are countries with the number of their mentions. */
export const landsOf = (states: readonly (readonly [country: string, mentions: number])[]): readonly string[] =>
  states
    .toSorted(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    .slice(0, MOST_LANDS)
    .map(([country]) => country)

/** The same for guises that say the same. A described group that two readings of one text take for different kinds is one. */
export const guiseKey = (guise: Guise): string =>
  guise.scope !== null
    ? contentHash(['described', foldName(guise.name), guise.country, guise.scope])
    : guise.kind === 'state' && guise.country !== null
      ? contentHash(['state', guise.country])
      : contentHash([
          'guise',
          guise.kind,
          guise.name,
          guise.names,
          guise.country,
          guise.offices,
          guise.lands,
          guise.listed ?? null,
          ...(guise.lone === undefined ? [] : [guise.lone]),
        ])

/** Where a guise stands among those that may be one actor: what tells most leads. */
export function guiseRank(guise: Guise, key: string): string {
  const least = (count: number): string => String(9 - Math.min(9, count))
  return [
    guise.listed === undefined ? 1 : 0,
    least(fullness(guise.name)),
    guise.country === null ? 1 : 0,
    least(guise.offices.length),
    guise.name,
    key,
  ].join(' ')
}

/** Whether a person is called by a surname alone, or by another single word. */
export const isSurname = ({ kind, name }: Pick<Guise, 'kind' | 'name'>): boolean =>
  kind === 'person' && (!/\s/.test(name.trim()) || parseName('person', name).single)
