import type { EventType, Span, Status } from '../../terms/index.ts'

/** A sentence whose two parties are known; spans count UTF-16 code units of `text`. */
export type PartySentence = {
  readonly text: string
  readonly source: readonly Span[]
  readonly target: readonly Span[]
}

/** What a sentence says that its source does to its target; `type` is null where it tells no event between them. */
export type Coding = {
  readonly type: EventType | null
  readonly mode: string | null
  readonly status: Status | null
  /** Between 0 and 1. */
  readonly chance: number
  /** The lexicon's entry, where the lexicon decided; null where the trained head did. */
  readonly entry: string | null
}

/** Whose types are told: the manual's, or the conversion table's of 2021 where the two part. */
export type Scheme = 'manual' | 'table'
