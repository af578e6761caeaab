import { createRequire } from 'node:module'
import { foldName } from '../../terms/index.ts'

export type Country = {
  readonly name: { readonly common: string; readonly official: string }
  readonly cca2: string
  readonly cca3: string
  readonly capital: readonly string[]
  readonly altSpellings: readonly string[]
  readonly independent: boolean | null
  readonly area: number
  readonly latlng: readonly [lat: number, lon: number]
  readonly demonyms?: { readonly eng?: { readonly m: string; readonly f: string } }
}

export type State = { readonly code: string; readonly name: string }

/** The package gives Kosovo a code of its own; the world writes XKX. */
export const codeOf = ({ cca3 }: Country): string => (cca3 === 'UNK' ? 'XKX' : cca3)

export const countries = (): readonly Country[] =>
  createRequire(import.meta.url)('world-countries/countries.json') as readonly Country[]

/** The state that somebody means by a name, code, demonym or capital: `EST`, `Estonian`, `Tallinn`. Undefined where it is none.
 * @example stateNamed('estonian') //=> { code: 'EST', name: 'Estonia' } */
export function stateNamed(name: string): State | undefined {
  const folded = foldName(name)
  return folded === '' ? undefined : statesByName().get(folded)
}

let byName: ReadonlyMap<string, State> | undefined

/** Every state by all it is called, folded; worked out when it is first asked for. */
function statesByName(): ReadonlyMap<string, State> {
  if (byName !== undefined) return byName
  // France before the French Southern Lands, the Dominican Republic before Dominica.
  const all = [...countries()].sort((a, b) => Number(b.independent) - Number(a.independent) || b.area - a.area)
  const named = new Map<string, State>()
  for (const names of NAMES) {
    for (const country of all) {
      const state = { code: codeOf(country), name: country.name.common }
      for (const name of names(country).map(foldName)) if (!named.has(name)) named.set(name, state)
    }
  }
  byName = named
  return named
}

/** What a state is called: what goes before other names comes first. */
const NAMES: readonly ((country: Country) => readonly string[])[] = [
  (country) => [country.name.common, country.name.official, codeOf(country)],
  ({ demonyms, capital }) => [...capital, ...(demonyms?.eng ? [demonyms.eng.m, demonyms.eng.f] : [])],
  ({ altSpellings }) => altSpellings,
]

/** The common name of a state by its ISO 3166-1 alpha-3 code; the code itself where there is none.
 * @example stateName('EST') //=> 'Estonia' */
export const stateName = (code: string): string =>
  countries().find((country) => codeOf(country) === code)?.name.common ?? code
