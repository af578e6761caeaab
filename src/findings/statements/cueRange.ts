import type { Complement } from './complement.ts'
import type { Cue } from './cue.ts'
import type { Range } from './nounPhrase.ts'

/** The words shown as the cue: the verb with its particle, and with its auxiliaries where they deny or soften it (`did not say`, `would support`). */
export function cueRange(cue: Cue, complement: Complement | null): Range {
  const { verb } = cue
  const first = verb && (verb.negated || verb.modal) ? verb.first : cue.first
  const preposition = complement && /^[a-z]+$/.test(complement.frame) && complement.start === cue.last + 1
  return { first, last: preposition && !FRAMES.has(complement.frame) ? cue.last + 1 : cue.last }
}

const FRAMES = new Set(['quote', 'that', 'to', 'ing', 'wh', 'np'])
