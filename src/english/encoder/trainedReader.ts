import type { Tag } from '../reading.ts'
import type { Graph } from './graph.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the trained reader may say of a word, in the order of its answers. */
export type Labels = {
  readonly tags: readonly Tag[]
  /** Each feature with its values; the first, '', stands for none. */
  readonly features: readonly (readonly [name: string, values: readonly string[]])[]
  /** Kinds of the mention that a word may head; the first, '', stands for none. */
  readonly kinds: readonly string[]
  /** Kinds of name; label 0 is outside, 1 + 2·kind begins a name, the next goes on in it. */
  readonly names: readonly string[]
  readonly relations: readonly string[]
}

/** How wide the numbers are that one graph hands to the next. */
export type Widths = {
  readonly hidden: number
  readonly role: number
  /** A word's projections side by side, for `arcs` and `relations`. */
  readonly dependent: number
  readonly head: number
  readonly dependentLabel: number
  readonly headLabel: number
}

/** The numbers of one word that trees are made of, all projections side by side. */
export const projectionOf = ({ dependent, head, dependentLabel, headLabel }: Widths): number =>
  dependent + head + dependentLabel + headLabel

/** The trained reader, loaded by the caller. */
export type TrainedReader = {
  /** The lower layers of the encoder, which the event coder shares. */
  readonly lower: Graph
  /** The layers above them, and the heads that read units one by one. */
  readonly encoder: Graph
  readonly roles: Graph
  readonly arcs: Graph
  readonly relations: Graph
  readonly coreference?: Graph
  readonly vocabulary: Vocabulary
  readonly labels: Labels
  readonly widths: Widths
  /** Word pieces of one window. */
  readonly window: number
  /** Units on either side of a cue in which its source and content are looked for. */
  readonly reach: number
}
