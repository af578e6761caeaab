import type { EventLexicon } from '../events/index.ts'
import type { Context } from '../steps.ts'
import type { Field } from '../tree/index.ts'
import type { CommitmentLexicon } from './lexicon.ts'

/** A sentence as the finders of promises see it. */
export type Scene = Field & { readonly words: CommitmentLexicon; readonly events: EventLexicon }

/** Every sentence of the article with the words of promising. */
export const scenesOf = ({ fields, lexicon }: Context): Scene[] =>
  fields.map((field) => ({ ...field, words: lexicon.commitments, events: lexicon.events }))
