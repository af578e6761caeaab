import type { Tag } from '../reading.ts'
import type { CueSpan } from './cueSpans.ts'
import type { States } from './states.ts'
import type { Units } from './units.ts'

/** What the trained reader hears in an article's body. */
export type Heard = {
  readonly units: Units
  /** [units, hidden], of the window in which a unit's paragraph lies farthest from a border. */
  readonly vectors: Float32Array
  /** Every cue that is not out of the question, in order of place. */
  readonly cues: readonly HeardCue[]
  /** One a word given, in order. */
  readonly words: readonly HeardWord[]
  /** [words, projection], for trees; a word without a unit has noughts. */
  readonly arcs: Float32Array
  readonly states: States
}

/** A cue in units, half-open, with what its roles may be around it. */
export type HeardCue = CueSpan & {
  /** The unit that the scores begin at. */
  readonly low: number
  /** [units, 5] log chances of outside, begin source, inside source, begin content, inside content. */
  readonly scores: Float32Array
}

/** What is heard of one word. */
export type HeardWord = {
  /** Number of its unit; -1 where it has none. */
  readonly unit: number
  readonly tag: Tag
  /** The chance of the tag. */
  readonly sureness: number
  /** Universal features that it has: `{ Number: 'Sing' }`. */
  readonly features: Readonly<Record<string, string>>
  /** Kind of the mention that it heads, or null. */
  readonly kind: string | null
  /** 0 outside a name, 1 + 2·kind where one of that kind of name begins, 2 + 2·kind inside. */
  readonly name: number
  /** The chance that a sentence begins here. */
  readonly begins: number
}
