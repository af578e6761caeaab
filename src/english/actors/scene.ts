import type { NameEntry } from '../gazetteer/entries.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { partitionPoint } from '../partitionPoint.ts'
import type { Quote } from '../reading.ts'
import type { Parsed } from './actorsOf.ts'
import type { Draft, Reference } from './draft.ts'
import type { Hits } from './hits.ts'
import { joined, type Word } from './words.ts'

/** What is known of an article once its names are: the stage on which titles, nouns and pronouns find whom they mean. */
export type Scene = {
  readonly parsed: Parsed
  readonly words: readonly Word[]
  readonly hits: Hits
  readonly gazetteer: Gazetteer
  /** Names in order of place. */
  readonly named: readonly Reference[]
  /** Names by their first word, and by the word after their last. */
  readonly startsAt: ReadonlyMap<number, Reference>
  readonly endsAt: ReadonlyMap<number, Reference>
  /** The quote that holds an offset, marks left out. */
  readonly quoteAt: (offset: number) => Quote['inner'] | null
  /** The known place or capital, no actor here, whose name ends before a word. */
  readonly placeEndingAt: (last: number) => { readonly first: number; readonly entry: NameEntry } | undefined
  /** Whether a word is part of a name. */
  readonly covered: (at: number) => boolean
  /** The actor of a state, made if the article has not named it. */
  readonly stateOf: (country: string) => Draft
  /** The actor of a body the lexicon knows. */
  readonly bodyOf: (entry: NameEntry) => Draft
}

/** Sets the stage. */
export function sceneOf(
  parsed: Parsed,
  words: readonly Word[],
  hits: Hits,
  gazetteer: Gazetteer,
  named: readonly Reference[],
  makers: Pick<Scene, 'stateOf' | 'bodyOf'>,
): Scene {
  const startsAt = new Map<number, Reference>()
  const endsAt = new Map<number, Reference>()
  for (const reference of named) {
    const known = startsAt.get(reference.first)
    if (!known || known.last < reference.last) startsAt.set(reference.first, reference)
    endsAt.set(reference.last, reference)
  }
  const places = new Map<number, { first: number; entry: NameEntry }>()
  for (const [first, { last, entry }] of hits.names)
    if (/^(?:place|capital)$/.test(entry.sense) && entry.sort !== 'adjective' && !endsAt.has(last))
      places.set(last, { first, entry })
  const covered = new Set<number>()
  for (const { first, last } of named) for (let at = first; at < last; at++) covered.add(at)
  return {
    parsed,
    words,
    hits,
    gazetteer,
    named,
    startsAt,
    endsAt,
    ...makers,
    placeEndingAt: (last) => places.get(last),
    quoteAt: quoteFinder(parsed.quotes),
    covered: (at) => covered.has(at),
  }
}

/** Whether a space alone parts word `at` from the one before it. */
export const follows = (scene: Scene, at: number): boolean => at > 0 && joined(scene.words[at - 1])

function quoteFinder(quotes: readonly Quote[]): (offset: number) => Quote['inner'] | null {
  return (offset) => {
    const after = partitionPoint(quotes.length, (index) => (quotes[index]?.inner.start ?? 0) <= offset)
    const inner = quotes[after - 1]?.inner
    return inner && offset < inner.end ? inner : null
  }
}
