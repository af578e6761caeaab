import type { Sentence } from '../../english/index.ts'
import type { Clause } from './clause.ts'
import type { Layout } from './layout.ts'

/** Where a clause stands: whose act it tells and what it hangs on. */
export type Place = Pick<Clause, 'subject' | 'governor' | 'link' | 'noun' | 'byObject'> & { readonly lead?: string }

/** The clauses of a sentence being taken apart, by the word of the tree they hang on. */
export type Clauses = {
  readonly layout: Layout
  readonly sentence: Sentence
  readonly at: (node: number) => Clause | null
  /** The clause of the last finite verb before a token, relative ones left out. */
  readonly before: (token: number) => Clause | null
}

/** A clause that hangs on nothing and has no subject. */
export const NOWHERE: Place = { subject: [], governor: null, link: null, noun: null, byObject: false }
