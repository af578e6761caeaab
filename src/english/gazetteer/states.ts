import { foldWords } from '../actors/fold.ts'
import type { NameEntry, NameSense } from './entries.ts'

/** A country as the package world-countries gives it; only what is used. */
export type CountryRecord = {
  readonly cca2: string
  readonly cca3: string
  readonly independent?: boolean | null
  readonly region?: string
  readonly subregion?: string
  readonly name: { readonly common: string; readonly official: string }
  readonly capital?: readonly string[]
  readonly demonyms?: Readonly<Record<string, { readonly f: string; readonly m: string }>>
}

/** English names by alpha-2 code, as the package i18n-iso-countries gives them. */
export type IsoNames = Readonly<Record<string, string | readonly string[]>>

/** The state of an alpha-3 code: its common English name and its adjective, `Lithuanian`. */
export type StateRecord = { readonly country: string; readonly name: string; adjective: string | null }

/** Where two senses share a form the first of these wins. */
const RANK: readonly NameSense[] = ['state', 'adjective', 'people', 'capital']

/** Names the file prefers to the packages'. */
const COMMON: Readonly<Record<string, string>> = {
  TUR: 'Turkey',
  CZE: 'Czech Republic',
  COG: 'Republic of the Congo',
  COD: 'Democratic Republic of the Congo',
  VAT: 'Holy See',
  SUN: 'Soviet Union',
  YUG: 'Yugoslavia',
  DDR: 'East Germany',
  CSK: 'Czechoslovakia',
}

const code = (cca3: string): string => (cca3 === 'UNK' ? 'XKX' : cca3)

/** Names, adjectives, peoples and capitals of all states, those of `lexicon/state-names.tsv` before the packages'. */
export function stateEntries(
  countries: readonly CountryRecord[],
  isoNames: IsoNames,
  rows: readonly Readonly<Record<string, string>>[],
): { entries: NameEntry[]; states: Map<string, StateRecord> } {
  const states = new Map<string, StateRecord>()
  const taken = new Map<string, NameEntry>()
  const seats: NameEntry[] = []
  const barred = new Set<string>()
  const add = (form: string, sense: NameSense, country: string, unless: string[] = [], when: string[] = []) => {
    const name = states.get(country)?.name ?? COMMON[country] ?? form
    const key = foldWords(form).join(' ')
    if (key.length < 2 || (sense === 'capital' && barred.has(key))) return
    const before = taken.get(`${key} ${acronym(form)}`)
    if (before && RANK.indexOf(before.sense) <= RANK.indexOf(sense)) return
    taken.set(`${key} ${acronym(form)}`, { sense, form, name, country, sort: 'state', unless, when })
  }
  for (const record of countries) {
    const country = code(record.cca3)
    states.set(country, { country, name: COMMON[country] ?? record.name.common, adjective: null })
  }
  for (const [country, name] of Object.entries(COMMON))
    if (!states.has(country)) states.set(country, { country, name, adjective: null })
  for (const row of rows) {
    const sense = row.as === 'name' ? 'state' : row.as
    if (sense === 'seat')
      seats.push({
        sense: 'capital',
        form: row.name ?? '',
        name: row.country ?? '',
        country: null,
        sort: 'seat',
        unless: listed(row.unless),
        when: [],
      })
    else if (sense === 'not a capital') barred.add(foldWords(row.name ?? '').join(' '))
    else add(row.name ?? '', sense as NameSense, row.country ?? '', listed(row.unless), listed(row.when))
  }
  for (const main of [true, false]) {
    for (const record of countries) {
      if (Boolean(record.independent) !== main) continue
      const country = code(record.cca3)
      const iso = isoNames[record.cca2] ?? []
      for (const name of [record.name.common, record.name.official, ...(typeof iso === 'string' ? [iso] : iso)])
        add(name, 'state', country)
      for (const capital of record.capital ?? []) if (main) add(capital, 'capital', country)
      const english = record.demonyms?.eng
      for (const form of english ? new Set([english.m, english.f]) : []) {
        for (const one of form.split(/, | or /)) {
          add(one, 'adjective', country)
          if (!/(ese|ish|ch|ss|s)$/.test(one)) add(`${one}s`, 'people', country)
        }
      }
    }
  }
  for (const { form, sense, country } of [...taken.values()]) {
    const state = states.get(country ?? '')
    if (sense === 'adjective' && state) state.adjective ??= form
    if (sense === 'adjective' && !/(ese|ish|ch|ss|s|z)$/.test(form) && country) add(`${form}s`, 'people', country)
  }
  for (const [country, adjective] of Object.entries(ADJECTIVES)) {
    const state = states.get(country)
    if (state) state.adjective = adjective
  }
  return { entries: [...taken.values(), ...seats], states }
}

/** The adjectives newspapers name a state's organs by, where a list begins with another: not `West German`, `Abkhaz` or `Kiwi`. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  ARG: 'Argentine',
  AZE: 'Azerbaijani',
  BWA: 'Botswanan',
  COG: 'Congolese',
  DEU: 'German',
  DJI: 'Djiboutian',
  GEO: 'Georgian',
  HKG: 'Hong Kong',
  LAO: 'Lao',
  LSO: 'Lesotho',
  LUX: 'Luxembourg',
  NZL: 'New Zealand',
  SLV: 'Salvadoran',
  SOM: 'Somali',
  SVK: 'Slovak',
  VAT: 'Vatican',
}

const acronym = (form: string): boolean => /^[\p{Lu}.]+$/u.test(form)
const listed = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
