import type { Sentence } from '../../english/index.ts'
import {
  type Agents,
  agentsOf,
  type Clause,
  clausesOf,
  type EventLexicon,
  type Layout,
  layoutOf,
} from '../events/index.ts'
import type { Context } from '../steps.ts'
import type { CommitmentLexicon } from './lexicon.ts'

/** A sentence as the finders of promises see it. */
export type Scene = {
  readonly layout: Layout
  readonly agents: Agents
  readonly words: CommitmentLexicon
  readonly events: EventLexicon
  readonly sentence: Sentence
  readonly clauses: readonly Clause[]
}

/** Every sentence of the article with its clauses. */
export function scenesOf({ reading, lexicon }: Context): Scene[] {
  const layout = layoutOf(reading)
  const agents = agentsOf(lexicon.events)
  return reading.sentences.map((sentence) => ({
    layout,
    agents,
    words: lexicon.commitments,
    events: lexicon.events,
    sentence,
    clauses: clausesOf(layout, sentence),
  }))
}
