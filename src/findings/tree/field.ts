import type { Chunk, Sentence, Token } from '../../english/index.ts'
import type { Agents, Layout, Scene } from '../events/index.ts'
import type { Tree } from './tree.ts'

/** A sentence with its tree, as the finders of commitments and memberships see it. */
export type Field = {
  readonly layout: Layout
  readonly tree: Tree
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  /** Its base noun phrases, days left out of them. */
  readonly chunks: readonly Chunk[]
  /** Nouns that act for whoever they belong to. */
  readonly agents: Agents
}

/** Every sentence of an article with its tree. */
export const fieldsOf = (scenes: readonly Scene[]): Field[] =>
  scenes.map(({ layout, sentence, chunks, agents }) => ({
    layout,
    tree: layout.tree,
    tokens: layout.reading.tokens,
    sentence,
    chunks,
    agents,
  }))

/** The tokens of a field's sentence, as indexes in order. */
export const tokensOf = ({ sentence: { first, last } }: Field): number[] =>
  Array.from({ length: last - first }, (_, at) => first + at)
