import { hashOf } from '../likeness.ts'

/** What a word of a print is: of the matter, a name, a small word, a number. */
export type Sort = 'matter' | 'name' | 'light' | 'number'

const SORTS: readonly Sort[] = ['matter', 'name', 'light', 'number']

/** How much sharing a word of each sort says. Names are told as pronouns, and shared by all that is said of one subject. */
const WEIGHT: Readonly<Record<Sort, number>> = { matter: 1, name: 0.5, light: 0.3, number: 1 }

/** The lowest bits hold the sort, the next whether it is negated, the others the word's hash. */
const SORT_BITS = 7
const NEGATED = 8
const HASH_BITS = 24

/** A word of a print as one number below 2^28. */
export const tokenOf = (stem: string, sort: Sort): number =>
  (hashOf(stem) >>> (32 - HASH_BITS)) * 16 + SORTS.indexOf(sort)

/** The same word, negated. */
export const negatedToken = (token: number): number => token | NEGATED

export const isNegated = (token: number): boolean => (token & NEGATED) !== 0

export const wordIn = (token: number): number => token >>> 4

export const sortIn = (token: number): Sort => SORTS[token & SORT_BITS] ?? 'light'

export const weightOf = (token: number): number => WEIGHT[sortIn(token)]

/** Whether the word is more than a small word. */
export const carries = (token: number): boolean => sortIn(token) !== 'light'
