import type { Token } from './reading.ts'

const MODALS: Readonly<Record<string, string>> = {
  will: 'will',
  wo: 'will',
  "'ll": 'will',
  shall: 'shall',
  sha: 'shall',
  would: 'would',
  "'d": 'would',
  can: 'can',
  ca: 'can',
  could: 'could',
  may: 'may',
  might: 'might',
  must: 'must',
  should: 'should',
  ought: 'ought',
}
const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'m", "'re", "'s"])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'d", "'s"])
const DO = new Set(['do', 'does', 'did'])
const NEGATIONS = new Set(['not', "n't", 'nt', 'never'])

/** The modal a word is, in full; null for other words. @example modalOf('wo') //=> 'will' */
export const modalOf = (lower: string): string | null => (Object.hasOwn(MODALS, lower) ? (MODALS[lower] ?? null) : null)

export const isBe = (token: Token): boolean => BE.has(token.lower) && (token.lower !== "'s" || token.tag !== 'PART')
export const isHave = (token: Token): boolean => HAVE.has(token.lower) && (token.lower !== "'s" || token.tag !== 'PART')
export const isDo = (token: Token): boolean => DO.has(token.lower)

/** Whether a word denies its verb: not, n't, never; not `hardly`. */
export const isNegation = (token: Token): boolean => NEGATIONS.has(token.lower)
