import type { Scene as EventScene } from '../events/index.ts'
import type { Context } from '../steps.ts'
import type { CommitmentLexicon } from './lexicon.ts'

/** A sentence as the finders of promises see it. */
export type Scene = EventScene & { readonly words: CommitmentLexicon }

/** Every sentence of the article with the words of promising. */
export const scenesOf = ({ scenes, lexicon }: Context): Scene[] =>
  scenes.map((scene) => ({ ...scene, words: lexicon.commitments }))
