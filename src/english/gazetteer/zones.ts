import { foldWords } from '../actors/fold.ts'
import type { NameEntry } from './entries.ts'
import { longest, type Trie } from './trie.ts'

/** Where a time zone is looked up: by a city with one of its own or an alpha-3 code; the country of a name or city. */
type Sources = {
  readonly zone: (key: string) => string | undefined
  readonly names: Trie<NameEntry>
  readonly cityCountry: (name: string) => string | undefined
}

/** Tells the IANA time zone of a dateline's place, the first of its parts that has one: `Perth`, `Vilnius, Lithuania`. */
export function zonesOf({ zone, names, cityCountry }: Sources): (place: string) => string | undefined {
  const of = (place: string): string | undefined => {
    const words = foldWords(place)
    const name = words.join(' ')
    const entries = longest(
      names,
      (index) => words[index],
      0,
      ({ country }) => country !== null,
    )?.found
    const country = entries?.[0]?.country ?? cityCountry(name)
    return zone(name) ?? (country ? zone(country) : undefined)
  }
  return (place) => place.split(',').reduce<string | undefined>((found, part) => found ?? of(part), undefined)
}
