import type { Chunk, Sentence, VerbGroup } from '../../english/index.ts'

/** A noun phrase after a verb with the preposition before it; coordinated ones together: `on [Iran] and [Syria]`. */
export type Argument = {
  /** Lower case; null for a bare object. */
  readonly prep: string | null
  /** Token of the preposition, or the first of the noun phrase. */
  readonly at: number
  readonly chunks: readonly Chunk[]
  /** Whether a comma stands between the verb and it. */
  readonly loose: boolean
}

/** How a clause hangs on the one before it. */
export type Link = 'that' | 'infinitive' | 'gerund' | 'participle' | 'relative'

/** A verb with what stands round it, as far as a flat reading tells. */
export type Clause = {
  readonly verb: VerbGroup
  readonly sentence: Sentence
  /** Who the verb is said of; of a passive, who it is done to. Coordinated ones together; empty where nobody is found. */
  readonly subject: readonly Chunk[]
  readonly args: readonly Argument[]
  readonly governor: Clause | null
  readonly link: Link | null
  /** The subject is the governor's object: `urged [Poland] to sign`. */
  readonly byObject: boolean
  /** The noun an infinitive hangs on: `[decision] to allow`. */
  readonly noun: Chunk | null
  /** The word right before an infinitive, gerund or participle, or before the first of those it is joined to; empty where a phrase stands there. */
  readonly lead: string
  /** The word that opens it: `if`, `after`, `by`; null without one. */
  readonly opener: string | null
}
