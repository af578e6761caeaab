import type { MentionForm } from '../../terms/index.ts'

/** Whom or what mentions speak of: an actor, several actors together, or something that is no actor. `Whom` is the actors' type. */
export type Spoken<Whom> = {
  /** Empty for what is no actor. */
  readonly actors: readonly Whom[]
  /** Mentions so far. */
  count: number
  gender: 'm' | 'f' | null
  /** Heads of the names and nouns used for it, lower case. */
  readonly nouns: Set<string>
  /** The last sentence of which it was the subject. */
  subject: number
}

/** A mention as the coreference head sees it. */
export type Noted<Whom> = {
  readonly spoken: Spoken<Whom>
  /** Index of the token that heads it. */
  readonly head: number
  /** The head's unit. */
  readonly unit: number
  /** Index of the token that the head depends on; -1 for the head of a sentence. */
  readonly governor: number
  readonly form: MentionForm
  readonly kind: NotedKind
  readonly plural: boolean
  /** Lower-case head. */
  readonly noun: string
  readonly role: NotedRole
  readonly quoted: boolean
  readonly sentence: number
  readonly paragraph: number
  /** Of a pronoun: which. */
  readonly sort: AnaphorSort | null
}

export type NotedKind = 'person' | 'place' | 'organization' | 'other'
export type NotedRole = 'subject' | 'object' | 'possessor' | 'oblique'

/** Which word asks whom it means: he or she, it, they, or a noun with the or this. */
export type AnaphorSort = 'm' | 'f' | 'it' | 'they' | 'noun'

/** A word that asks whom it means. */
export type Anaphor = Pick<
  Noted<unknown>,
  'head' | 'unit' | 'noun' | 'plural' | 'role' | 'quoted' | 'sentence' | 'paragraph'
> & {
  readonly sort: AnaphorSort
  readonly reflexive: boolean
  readonly governor: number
  /** Tokens that it depends on, nearest first, up to the head of its sentence. */
  readonly path: readonly number[]
  /** Those of them that a clause tells of in which it stands: `China` for `its` in `China, which lost its way`. */
  readonly tells: ReadonlySet<number>
}
