import type { Chunk } from '../../english/index.ts'
import type { ActorId, Membership, MembershipAs, Span } from '../../terms/index.ts'
import { type Scene as EventScene, headActor, type Layout } from '../events/index.ts'
import type { Context, Draft } from '../steps.ts'
import type { MembershipLexicon } from './lexicon.ts'

/** A sentence as the finders of memberships see it. */
export type Scene = EventScene & { readonly words: MembershipLexicon }

/** Every sentence of the article with the words of belonging. */
export const scenesOf = ({ scenes, lexicon }: Context): Scene[] =>
  scenes.map((scene) => ({ ...scene, words: lexicon.memberships }))

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
