import type { Chunk, Sentence } from '../../english/index.ts'
import type { ActorId, Membership, MembershipAs, Span } from '../../terms/index.ts'
import { type Agents, agentsOf, type Clause, clausesOf, headActor, type Layout, layoutOf } from '../events/index.ts'
import type { Context, Draft } from '../steps.ts'
import type { MembershipLexicon } from './lexicon.ts'

/** A sentence as the finders of memberships see it. */
export type Scene = {
  readonly layout: Layout
  readonly agents: Agents
  readonly words: MembershipLexicon
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
    words: lexicon.memberships,
    sentence,
    clauses: clausesOf(layout, sentence),
  }))
}

/** A membership with its evidence. */
export const membershipOf = (
  { sentence }: Scene,
  member: ActorId,
  body: ActorId,
  as: MembershipAs,
  span: Span,
): Draft<Membership> => ({
  kind: 'membership',
  member,
  body,
  as,
  evidence: { span, sentence: { start: sentence.start, end: sentence.end } },
})

/** The actors that noun phrases name. */
export const named = (layout: Layout, chunks: readonly Chunk[]): ActorId[] => [
  ...new Set(chunks.flatMap((chunk) => headActor(layout, chunk) ?? [])),
]

/** Bodies one can belong to: organizations, never states or people. */
export const bodies = (layout: Layout, chunks: readonly Chunk[]): ActorId[] =>
  named(layout, chunks).filter((actor) => layout.kindOf(actor) === 'organization')
