import type { ActorKind, MentionForm } from '../../terms/index.ts'

/** An actor while its article is being read; gathered name by name, then numbered. */
export type Draft = {
  kind: ActorKind
  /** Names used, with how often. */
  readonly names: Map<string, number>
  /** The name it goes by whatever the text uses; null for the fullest name of the text. */
  readonly known: string | null
  country: string | null
  gender: 'm' | 'f' | null
  /** Whether it has a description only: `a German official`. */
  unnamed: boolean
  /** Of a body: alliance, court, agency … as the lexicon has it. */
  sort: string
  /** Of `names`, those said to be laid down. */
  readonly former: Set<string>
  /** Common nouns set beside its name: `airline` in `the airline Ventus`. */
  readonly nouns: Set<string>
}

/** A place that speaks of a draft. */
export type Reference = {
  readonly draft: Draft
  readonly start: number
  readonly end: number
  /** Words half-open [first, last). */
  readonly first: number
  readonly last: number
  readonly form: MentionForm
}

/** A draft with no names yet. */
export const draftOf = (kind: ActorKind, country: string | null, known: string | null = null): Draft => ({
  kind,
  names: new Map(),
  known,
  country,
  gender: null,
  unnamed: false,
  sort: kind,
  former: new Set(),
  nouns: new Set(),
})

/** Counts one use of a name. */
export function use(draft: Draft, name: string): void {
  draft.names.set(name, (draft.names.get(name) ?? 0) + 1)
}
