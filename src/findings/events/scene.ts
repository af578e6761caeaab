import type { Chunk, Reading, Sentence } from '../../english/index.ts'
import type { Clause } from './clause.ts'
import { clausesOf } from './clausesOf.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { EventLexicon } from './lexicon.ts'
import type { Agents } from './parties.ts'

/** A sentence taken apart, as the finders of events, commitments and memberships see it. */
export type Scene = {
  readonly layout: Layout
  /** Nouns that act for whoever they belong to. */
  readonly agents: Agents
  readonly events: EventLexicon
  readonly sentence: Sentence
  readonly clauses: readonly Clause[]
  /** Its base noun phrases, days left out of them. */
  readonly chunks: readonly Chunk[]
}

/** Deeds that kill and displace like those who do them: "Syrian [shelling] killed". */
const HARM: ReadonlySet<string> = new Set(
  'shelling bombing airstrike strike attack raid bombardment offensive assault ambush missile rocket drone shell bomb fire gunfire crackdown invasion operation blast explosion'.split(
    ' ',
  ),
)

/** Every sentence of an article taken apart, once for all finders. */
export function scenesOf(reading: Reading, events: EventLexicon): Scene[] {
  const layout = layoutOf(reading)
  const agents: Agents = (lemma) => events.agents.has(lemma) || HARM.has(lemma)
  return reading.sentences.map((sentence) => ({
    layout,
    agents,
    events,
    sentence,
    clauses: clausesOf(layout, sentence),
    chunks: chunksIn(layout, sentence),
  }))
}

function chunksIn(layout: Layout, { first, last }: Sentence): Chunk[] {
  const found: Chunk[] = []
  for (let index = first; index < last; ) {
    const chunk = layout.chunkAt(index)
    if (chunk) found.push(chunk)
    index = chunk ? Math.max(chunk.last, index + 1) : index + 1
  }
  return found
}
