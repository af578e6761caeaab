import { type Draft, draftOf, use } from './draft.ts'
import type { Held } from './held.ts'
import type { Scene } from './scene.ts'

/** Offices of towns, provinces and other parts of a state. */
const LOCAL =
  /^(?:(?:acting|deputy|vice|lieutenant|regional|provincial|former) )*(?:mayor|governor|prefect|president|premier|chief minister|police chief|sheriff|council leader)$/

const TOWN = /\b(?:mayor|prefect|sheriff)\b/

const OF_PLACE = /^(.*?) (?:of|in) (\p{Lu}[\p{L}'’. -]*)$/u

/** Gives offices of towns and provinces the place for a body of its own: `mayor of Riga` is of Riga, and Riga in Latvia.
 * Not `president of Ghana`, which has a state. */
export function fillLocalOwners(scene: Scene, held: readonly Held[], home: (at: number) => Draft | null): void {
  const places = new Map<string, Draft>()
  for (const one of held) {
    if (one.owner?.kind === 'organization' && TOWN.test(one.title))
      one.owner.country ??= home(one.office.first)?.country ?? null
    if (one.owner || one.office.entry.sort !== 'office') continue
    const [, title, told] = OF_PLACE.exec(one.title) ?? []
    const name = told ?? one.office.place
    if (!name || !LOCAL.test(title ?? one.title)) continue
    const country =
      one.office.country ?? scene.gazetteer.cityCountry(name.toLowerCase()) ?? home(one.office.first)?.country ?? null
    const place = places.get(name) ?? draftOf('organization', country)
    if (!places.has(name)) use(place, name)
    places.set(name, place)
    one.owner = place
  }
}
