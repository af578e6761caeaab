import { foldWord, foldWords } from './actors/fold.ts'
import { bodyEntries } from './gazetteer/bodies.ts'
import type {
  GivenName,
  GroupEntry,
  HeadEntry,
  NameEntry,
  NominalEntry,
  OrganEntry,
  TitleEntry,
} from './gazetteer/entries.ts'
import { linesOf } from './gazetteer/lines.ts'
import { type CountryRecord, type IsoNames, type StateRecord, stateEntries } from './gazetteer/states.ts'
import { titleEntries } from './gazetteer/titles.ts'
import { type Trie, trieOf } from './gazetteer/trie.ts'
import { zonesOf } from './gazetteer/zones.ts'
import { type LexiconFiles, parseTable } from './table.ts'

/** What is known of names before reading: states with adjectives and capitals, bodies, titles, nouns for people and organs. */
export type Gazetteer = {
  readonly names: Trie<NameEntry>
  readonly titles: Trie<TitleEntry>
  readonly organs: Trie<OrganEntry>
  /** Nouns for people, singular and plural, folded. */
  readonly groups: ReadonlyMap<string, GroupEntry>
  /** Folded words that tell the kind of a capitalised name. */
  readonly heads: ReadonlyMap<string, HeadEntry>
  /** Folded words that stand before minister, secretary and the like: `finance`. */
  readonly portfolios: ReadonlySet<string>
  /** Folded given names and the gender they tell. */
  readonly givenNames: Lookup<GivenName>
  /** Verbs in dictionary form of what persons and bodies do. */
  readonly actingVerbs: ReadonlySet<string>
  /** Common English words, which make a name less likely a person's. */
  readonly commonWords: { readonly has: (word: string) => boolean }
  /** The country of a city, by its folded name. */
  readonly cityCountry: (name: string) => string | undefined
  /** The IANA time zone of a dateline's place: `Perth`, `Vilnius, Lithuania`. */
  readonly zoneOf: (place: string) => string | undefined
  /** Common nouns for actors named before, folded: `alliance`. */
  readonly nominals: ReadonlyMap<string, NominalEntry>
  /** The states that `Baltic`, `West African` and the like may mean, alpha-3 codes by folded words. */
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>
  /** By alpha-3 code. */
  readonly states: ReadonlyMap<string, StateRecord>
}

/** What a map answers, whatever is behind it. */
export type Lookup<Value> = {
  readonly get: (key: string) => Value | undefined
  readonly has: (key: string) => boolean
}

/** Where a gazetteer comes from: the data packages' tables and the files of `lexicon/`. */
export type GazetteerSources = {
  readonly countries: readonly CountryRecord[]
  readonly isoNames: IsoNames
  readonly files: LexiconFiles
  /** Lines `name<TAB>m|f|either<TAB>usual or nothing`. */
  readonly givenNames: string
  /** A word a line, sorted. */
  readonly commonWords: string
  /** Lines `name<TAB>alpha-3 code`, sorted. */
  readonly cities: string
  /** Lines `name or alpha-3 code<TAB>IANA time zone`, sorted. */
  readonly zones: string
}

/** Builds the gazetteer. Throws a RangeError that names the line where a file is malformed. */
export function gazetteerOf({
  countries,
  isoNames,
  files,
  givenNames,
  commonWords,
  cities,
  zones,
}: GazetteerSources): Gazetteer {
  const table = (name: string) => parseTable(files(name))
  const { entries, states } = stateEntries(countries, isoNames, table('state-names'))
  const names = [...entries, ...bodyEntries(table('bodies')), ...placeEntries(table('places'))]
  const common = linesOf(commonWords)
  const heads = headsOf(table('name-heads'))
  const portfolios = new Set(table('portfolios').map((row) => foldWord(row.word ?? '')))
  const barred = new Set(entries.filter(({ sense }) => sense !== 'people').map(({ form }) => foldWord(form)))
  const trie = trieOf(names.map((entry) => [foldWords(entry.form), entry] as const))
  const cityCountry = linesOf(cities)
  return {
    names: trie,
    titles: trieOf(titleEntries(table('titles')).map((entry) => [foldWords(entry.form), entry] as const)),
    organs: trieOf(table('organs').map((row) => [foldWords(row.noun ?? ''), organOf(row)] as const)),
    groups: groupsOf(table('groups')),
    nominals: nominalsOf(table('nominals')),
    regions: regionsOf(table('regions'), countries),
    heads,
    portfolios,
    givenNames: givenNamesOf(
      givenNames,
      (name) => !BORNE.has(name) && (heads.has(name) || portfolios.has(name) || barred.has(name)),
    ),
    actingVerbs: new Set(table('acting-verbs').map((row) => row.verb ?? '')),
    commonWords: { has: (word) => common(word) !== undefined },
    cityCountry,
    zoneOf: zonesOf({ zone: linesOf(zones), names: trie, cityCountry }),
    states,
  }
}

/** Names of states and capitals, fields and kinds that people bear as given names. */
const BORNE = new Set(
  'jordan chad georgia israel sofia victoria bill mark art lane dane finn douglas stanley santiago asa'.split(' '),
)

const organOf = (row: Row): OrganEntry => ({
  noun: row.noun ?? '',
  makes: row.makes === 'state' ? 'state' : 'organization',
  bare: row.bare === 'yes',
})

const groupsOf = (rows: readonly Row[]): Map<string, GroupEntry> =>
  new Map<string, GroupEntry>(
    rows.flatMap(({ plural = '', noun = '' }): [string, GroupEntry][] => [
      [foldWord(plural), { plural: true }],
      ...(noun === '' ? [] : [[foldWord(noun), { plural: false }] as [string, GroupEntry]]),
    ]),
  )

const nominalsOf = (rows: readonly Row[]): Map<string, NominalEntry> =>
  new Map(
    rows.flatMap(({ noun = '', plural = '', means = '' }): [string, NominalEntry][] => [
      [foldWord(noun), { noun, means: means.split(';'), plural: false }],
      [foldWord(plural), { noun, means: means.split(';'), plural: true }],
    ]),
  )

/** The file's regions, and `african`, `west african` and the like from the data package's. */
function regionsOf(rows: readonly Row[], countries: readonly CountryRecord[]): Map<string, Set<string>> {
  const regions = new Map<string, Set<string>>()
  const add = (word: string, country: string) => regions.set(word, (regions.get(word) ?? new Set()).add(country))
  for (const { cca3, region, subregion } of countries) {
    for (const name of [region, subregion])
      if (name)
        add(
          `${name
            .toLowerCase()
            .replace(/ern (?=\w)/, ' ')
            .replace(/\s+/, ' ')}n`
            .replace(/(europe)n$/, '$1an')
            .replace(/(ca|ia)n$/, '$1n'),
          cca3,
        )
  }
  for (const { word = '', countries: codes = '' } of rows) for (const country of codes.split(' ')) add(word, country)
  return regions
}

const headsOf = (rows: readonly Row[]): Map<string, HeadEntry> =>
  new Map(
    rows.map((row) => [
      foldWord(row.word ?? ''),
      { makes: row.makes, sort: row.sort || 'organization', position: row.position || 'last' } as HeadEntry,
    ]),
  )

function givenNamesOf(text: string, barred: (name: string) => boolean): Lookup<GivenName> {
  const line = linesOf(text)
  const get = (name: string): GivenName | undefined => {
    const told = barred(name) ? undefined : line(name)
    if (told === undefined) return undefined
    const gender = told.startsWith('m') ? 'm' : told.startsWith('f') ? 'f' : null
    return { gender, usual: told.endsWith('usual') }
  }
  return { get, has: (name) => get(name) !== undefined }
}

type Row = Readonly<Record<string, string>>

const placeEntries = (rows: readonly Row[]): NameEntry[] =>
  rows.map((row) => ({
    sense: row.is === 'thing' ? 'thing' : 'place',
    form: row.name ?? '',
    name: row.name ?? '',
    country: row.country || null,
    sort: row.is ?? 'place',
    unless: [],
    when: [],
  }))
