import type { ActorKind } from '../terms/index.ts'

/** One of two actors that may be one. */
export type Doubter = {
  /** `actors.id`; null for one that only a list of known actors has. */
  readonly actor: number | null
  readonly key: string
  readonly kind: ActorKind
  readonly name: string
  readonly country: string | null
  /** The guise that is in doubt: some of the actor's appearances. */
  readonly guise: number
  /** Offices that reports and lists give it: `foreign minister of GEO`. */
  readonly offices: readonly string[]
}

/** Two actors that may be one, for a person to settle; the one that reports tell more of first. */
export type Doubted = {
  readonly a: Doubter
  readonly b: Doubter
  /** From 0 to 1. */
  readonly confidence: number
  readonly why: string
}
