import { type Actor, foldName, type KnownActors } from '../../terms/index.ts'
import { type Draft, draftOf } from './draft.ts'

/** Finds a person by surname among those known already, where just one bears it.
 * With Kęstutis Budrys alone known, `budrys` is him; with two Tamms known, `tamm` is nobody. */
export function knownPersons(known: KnownActors): (surname: string) => Draft | null {
  const bySurname = new Map<string, Actor | null>()
  for (const actor of known.actors) {
    if (actor.kind !== 'person') continue
    const parts = foldName(actor.name).split(' ')
    const surname = parts.at(-1) ?? ''
    if (parts.length > 1) bySurname.set(surname, bySurname.has(surname) ? null : actor)
  }
  const drafts = new Map<string, Draft>()
  return (surname) => {
    const actor = bySurname.get(surname)
    if (!actor) return null
    const draft = drafts.get(surname) ?? draftOf('person', actor.country, actor.name)
    drafts.set(surname, draft)
    return draft
  }
}

/** The countries of persons known already, by folded full name, where all who bear the name have the same. */
export function knownCountries(known: KnownActors): ReadonlyMap<string, string | null> {
  const countries = new Map<string, string | null>()
  for (const { kind, name, country } of known.actors) {
    if (kind !== 'person' || !country) continue
    const key = foldName(name)
    countries.set(key, countries.has(key) && countries.get(key) !== country ? null : country)
  }
  return countries
}
