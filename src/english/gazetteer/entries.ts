/** What a known name stands for. `adjective` and `people` are a state's: `Lithuanian`, `Lithuanians`. */
export type NameSense = 'state' | 'adjective' | 'people' | 'capital' | 'body' | 'place' | 'thing'

/** A known name in one of its forms. */
export type NameEntry = {
  readonly sense: NameSense
  /** As it is written, case included: `US` is not `us`. */
  readonly form: string
  /** The name the actor goes by. */
  readonly name: string
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  /** Of bodies: alliance, court, agency, bank, armed group, media … */
  readonly sort: string
  /** Words of the article that speak against this reading, unless one of `when` is there too. */
  readonly unless: readonly string[]
  readonly when: readonly string[]
}

export type TitleSort = 'office' | 'rank' | 'honorific' | 'profession' | 'kin'

/** A title as the lexicon has it. */
export type TitleEntry = {
  readonly title: string
  /** The title in full, where it is an abbreviation; else the title. */
  readonly full: string
  /** Whose office it is where nothing else tells: `Rep.` is American. */
  readonly country: string | null
  readonly sort: TitleSort
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
}

/** A given name: the gender it tells, and whether it is a usual one. */
export type GivenName = { readonly gender: 'm' | 'f' | null; readonly usual: boolean }

/** What the last or first word of a name tells of its kind: `Bank`, `River`, `Treaty`. */
export type HeadEntry = {
  readonly makes: 'organization' | 'place' | 'thing'
  /** Of organisations: organ, armed, bank, company … */
  readonly sort: string
  readonly position: 'last' | 'first' | 'any'
}

/** A common noun for an organ of a state: `foreign ministry`, `parliament`, `police`. */
export type OrganEntry = {
  readonly noun: string
  readonly makes: 'state' | 'organization'
  /** Whether the noun is an actor with no state beside it. */
  readonly bare: boolean
}

/** A common noun for people: `officials`. */
export type GroupEntry = { readonly plural: boolean }

/** A common noun that stands for an actor named before. `means`: state, sides, own, or sorts of bodies in order of preference. */
export type NominalEntry = { readonly noun: string; readonly means: readonly string[]; readonly plural: boolean }
