import { type ActorKind, foldName } from '../terms/index.ts'
import type { Guise } from './identity/index.ts'

/** An actor that a person knows beforehand, from a list of theirs. */
export type KnownEntry = {
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  /** `foreign minister of GEO`; `?` where no state is told. */
  readonly offices: readonly string[]
  /** `Q42`. */
  readonly wikidata: string | null
}

/** A list of known actors, by the name of the file it came in. */
export type KnownList = { readonly name: string; readonly entries: readonly KnownEntry[] }

/** How an entry takes part in telling who is who: like an article that presents the actor, but one that leads. A state is known by its
 * code alone, as it is in articles. */
export function guiseOfEntry(entry: KnownEntry, list: string): Guise {
  const { kind, country } = entry
  const isState = kind === 'state' && country !== null
  const folded = new Set([foldName(entry.name), ''])
  const others = entry.aliases.toSorted().filter((other) => {
    const name = foldName(other)
    const isNew = !folded.has(name) && (kind !== 'person' || name.includes(' '))
    folded.add(name)
    return isNew
  })
  return {
    kind,
    name: isState ? country : entry.name,
    names: isState ? [] : others,
    country,
    offices: isState ? [] : [...new Set(entry.offices)].sort(),
    lands: [],
    scope: null,
    ...(isState ? {} : { listed: `${list} ${entry.wikidata ?? '-'}` }),
  }
}

/** The list that a guise's `listed` names, and its Wikidata id there.
 * @example listedIn('desk.csv Q42') //=> { list: 'desk.csv', wikidata: 'Q42' } */
export function listedIn(listed: string): { readonly list: string; readonly wikidata: string | null } {
  const at = listed.lastIndexOf(' ')
  const wikidata = listed.slice(at + 1)
  return { list: listed.slice(0, at), wikidata: wikidata === '-' ? null : wikidata }
}

/** Whether two listed guises are one actor's as their lists have it: by Wikidata id; no list has one actor twice.
 * @example [listedRuling('a.csv Q1', 'b.csv Q1'), listedRuling('a.csv Q1', 'a.csv -'), listedRuling('a.csv Q1', 'b.csv -')]
 *   //=> ['same', 'apart', undefined] */
export function listedRuling(a: string, b: string): 'same' | 'apart' | undefined {
  const [one, other] = [listedIn(a), listedIn(b)]
  if (one.wikidata !== null && other.wikidata !== null) return one.wikidata === other.wikidata ? 'same' : 'apart'
  return one.list === other.list ? 'apart' : undefined
}
