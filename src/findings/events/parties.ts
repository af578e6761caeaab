import type { Chunk } from '../../english/index.ts'
import type { ActorId } from '../../terms/index.ts'
import type { Argument } from './clause.ts'
import type { Layout } from './layout.ts'
import type { EventLexicon } from './lexicon.ts'

/** Nouns that act for whoever they belong to: `Turkish warplanes`, `the government of Chad`. */
export type Agents = (lemma: string) => boolean

const OWNING = /^(of|from|by)$/
const PARTITIVE =
  /^(member|leader|number|group|hundred|thousand|dozen|score|most|some|many|part|majority|all|several|two|three|four|five|six|seven|head|people|citizen|million|half|none|pair|one|both|side|coalition|representative|official|government|president|minister|king|queen|chairman|chief|authority|ministry|parliament|army|force|troop|court|embassy|ambassador|leadership|regime|republic|kingdom|state|foreign)$/

/** Who a noun phrase means as a doer: the actor it names, or whom its head acts for ("Turkish [warplanes]").
 * "Lithuanian exports" is nobody. */
export function doersOf(layout: Layout, chunks: readonly Chunk[], agents: Agents): ActorId[] {
  return unique(
    chunks.flatMap((chunk) => {
      const named = headActor(layout, chunk)
      if (named) return [named]
      const head = layout.reading.tokens[chunk.head]
      if (!head || !(agents(head.lemma) || PARTITIVE.test(head.lemma) || head.tag === 'NUM')) return []
      return ownersOf(layout, chunk)
    }),
  )
}

/** Who a noun phrase means as the one acted upon: the actor it names, else whose it is. "Chad's decision" is Chad. */
export function targetsOf(layout: Layout, chunks: readonly Chunk[]): ActorId[] {
  return unique(
    chunks.flatMap((chunk) => {
      const named = headActor(layout, chunk)
      return named ? [named] : ownersOf(layout, chunk)
    }),
  )
}

/** The actor that the head of a noun phrase names. */
export function headActor(layout: Layout, chunk: Chunk): ActorId | null {
  const mentions = layout.mentionsAt(chunk.head)
  const next = layout.reading.tokens[chunk.head + 1]
  if (next?.lower === "'s" && chunk.head + 1 < chunk.last) return null
  return mentions[0]?.actor ?? null
}

/** Whose a thing is: possessor, demonym or name before its head, else who stands behind "of", "from" or "by". */
export function ownersOf(layout: Layout, chunk: Chunk): ActorId[] {
  const { tokens } = layout.reading
  const inside: { actor: ActorId; possessive: boolean }[] = []
  for (let index = chunk.first; index < chunk.last; index++) {
    if (index === chunk.head) continue
    for (const { actor, span } of layout.mentionsAt(index)) {
      if (inside.some((one) => one.actor === actor)) continue
      const last = tokens[index + 1]
      const ends = tokens[index]?.end === span.end
      inside.push({
        actor,
        possessive:
          (ends && /^('s|'|’s|’)$/.test(last?.lower ?? '')) || /^(his|her|its|their)$/.test(tokens[index]?.lower ?? ''),
      })
    }
  }
  const owner = inside.filter(({ possessive }) => possessive)
  if (owner.length > 0) return owner.map(({ actor }) => actor).slice(0, 1)
  if (inside.length > 0) return inside.map(({ actor }) => actor)
  return tailOwners(layout, chunk, 0)
}

function tailOwners(layout: Layout, chunk: Chunk, depth: number): ActorId[] {
  const { tokens } = layout.reading
  if (depth > 2 || !OWNING.test(tokens[chunk.last]?.lower ?? '')) return []
  const next = layout.chunkAt(chunk.last + 1)
  if (!next || next.first !== chunk.last + 1) return []
  const named = headActor(layout, next)
  if (named) return [named, ...joined(layout, next)]
  const inside = ownersOf(layout, next)
  return inside.length > 0 ? inside : tailOwners(layout, next, depth + 1)
}

/** "the presidents of Chad [and Niger]". */
function joined(layout: Layout, chunk: Chunk): ActorId[] {
  const { tokens } = layout.reading
  if (!/^(and|,)$/.test(tokens[chunk.last]?.lower ?? '')) return []
  const next = layout.chunkAt(chunk.last + 1)
  if (!next || next.first !== chunk.last + 1) return []
  const named = headActor(layout, next)
  const verb = layout.verbAt(next.last)
  return named && verb?.form !== 'finite' ? [named] : []
}

/** Who stands in a slot of a frame behind a preposition. */
export function behind(layout: Layout, args: readonly Argument[], prep: string): ActorId[] {
  for (const argument of args) {
    if (
      argument.prep !== prep &&
      !(prep === 'to' && argument.prep === 'into') &&
      !(prep === 'toward' && argument.prep === 'towards')
    )
      continue
    const found = targetsOf(layout, argument.chunks)
    if (found.length > 0) return found
  }
  return []
}

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]

/** The nouns of class {agent} in the lexicon. */
export function agentsOf({ things }: EventLexicon): Agents {
  const heads = new Set(
    ['agent', 'troops', 'arms', 'militia', 'police', 'diplomat', 'officeholder', 'mission'].flatMap((name) =>
      (things.get(name) ?? []).map(({ head }) => head),
    ),
  )
  return (lemma) => heads.has(lemma)
}
