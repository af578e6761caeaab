import type { TitleEntry } from '../gazetteer/entries.ts'
import type { Draft } from './draft.ts'

export type Tenure = 'current' | 'former' | 'acting' | 'designate'

/** How a noun phrase begins. */
export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none'

/** A title with what modifies it: `the former Lithuanian foreign minister`, whoever holds it. Words half-open [first, last). */
export type Office = {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** Index of the first word of the title itself. */
  readonly head: number
  readonly entry: TitleEntry
  /** The folded words of `title`. */
  readonly words: readonly string[]
  /** Lower case, without state and tenure: `deputy minister for European affairs`. */
  readonly title: string
  readonly determiner: Determiner
  readonly tenure: Tenure
  /** The state, body or person it is an office of, where its own words say. */
  owner: Draft | null
  /** Index of the word of a pronoun or noun that stands for the owner: `his`, `the country's`. */
  readonly ownerWord: number | null
  /** Whether a place, not a state, stands beside it: `Texas attorney general`. */
  readonly placed: boolean
  /** A place in the possessive before it, of which nothing is known: `South Sartai's governor`. */
  readonly place: string | null
  /** Of the place it is an office of. */
  readonly country: string | null
  /** Whoever bears it here. */
  holders: Draft[]
  /** Whether a verb of being, not a place beside the name, gives it its holder. */
  copula: boolean
  /** The state named beside a counterpart: `his Ukrainian counterpart`. */
  readonly ownerBeside: Draft | null
  /** Of a plural, each holder with the state it is an office of: `Presidents A of X and B of Y`. */
  each: { readonly holder: Draft; readonly owner: Draft | null }[]
}
