import type { Chunk, VerbGroup } from '../../english/index.ts'
import type { Layout } from './layout.ts'
import { isRelative, phraseOf, phrasesOf } from './nominal.ts'
import { mainSubject } from './predicate.ts'

/** Who a predicate is said of, as far as its own words tell; `relative` where a pronoun stands for the noun before. */
export type Subject = { readonly chunks: readonly Chunk[]; readonly relative: boolean }

/** The subject that stands with a predicate; null where there is none and another clause lends its own.
 * "[China], which …, responded"; of "[banks] which fled" the pronoun is the noun before it. */
export function subjectOf(layout: Layout, node: number, verb: VerbGroup): Subject | null {
  const { tree, reading } = layout
  const own = nearestSubject(layout, node, verb)
  if (own === undefined) return null
  if (!isRelative(layout, own)) {
    const chunks = phrasesOf(layout, own, own < verb.first ? verb.first : undefined)
    return { chunks: withSecond(layout, chunks, verb), relative: false }
  }
  const above = antecedentOf(layout, own, node)
  if (above === null) return { chunks: [], relative: true }
  const word = reading.tokens[above]
  const chunks = word && tree.relation(node) === 'acl' ? phrasesOf(layout, above) : [phraseOf(layout, above)]
  const close = onlyLast(
    layout,
    chunks.filter((chunk) => chunk !== undefined),
    own,
  )
  return { chunks: close, relative: true }
}

/** Of several subjects that a tree gives a verb the nearest before it, since the others are a place line or part of the name; else one behind it. */
function nearestSubject({ tree, reading }: Layout, node: number, verb: VerbGroup): number | undefined {
  const main = mainSubject({ tree, reading }, node)
  if (main !== null) return main
  const told = tree.among(node, 'nsubj')
  const subjects =
    told.length > 0 ? told : tree.among(node, 'expl').filter((child) => reading.tokens[child]?.lower === 'it')
  return (
    subjects.findLast((child) => child < verb.first) ??
    subjects.find((child) => reading.tokens[child]?.tag !== 'ADJ' && child !== verb.head)
  )
}

/** "Chad and [Niger], which": after a comma a singular clause tells of the last. A plural one of all. */
function onlyLast({ reading: { tokens } }: Layout, chunks: readonly Chunk[], pronoun: number): readonly Chunk[] {
  const last = chunks.at(-1)
  if (chunks.length < 2 || !last) return chunks
  return last.last <= pronoun && tokens[last.last]?.text !== ',' ? chunks : [last]
}

/** The noun that a relative pronoun stands for: the one that its clause hangs on; where the tree has that behind the pronoun, the one right before. */
export function antecedentOf(layout: Layout, pronoun: number, node: number): number | null {
  const { reading, tree } = layout
  const above = reading.tokens[node]?.head ?? -1
  if (/^acl$/.test(tree.relation(node)) && above >= 0 && above < pronoun) return above
  for (let index = pronoun - 1; index >= 0 && index > pronoun - 4; index--) {
    const chunk = layout.chunkAt(index)
    if (chunk) return chunk.head
    if (!/^[,(]$/.test(reading.tokens[index]?.text ?? '') && reading.tokens[index]?.tag !== 'ADP') return null
  }
  return null
}

/** "President of Chad Omar Hadi and [President of Niger Ana Lim] met": the second of two people whose titles the tree takes apart. */
function withSecond(layout: Layout, chunks: readonly Chunk[], verb: VerbGroup): readonly Chunk[] {
  const { tokens } = layout.reading
  const [only] = chunks
  const second = layout.phraseAt(verb.first - 1)
  if (chunks.length !== 1 || !only || !second || layout.kindOf(second.mention.actor) !== 'person') return chunks
  const from = tokens.findLastIndex(({ start }, at) => at < verb.first && start <= second.phrase.start)
  const first = tokens[from - 1]?.lower === 'and' ? layout.phraseAt(from - 2) : undefined
  const chunk = layout.chunkAt(verb.first - 1)
  const apart = first && first.mention.actor !== second.mention.actor && layout.kindOf(first.mention.actor) === 'person'
  const same = first !== undefined && first.phrase.start <= only.start && only.end <= first.phrase.end
  return chunk && apart && same ? [...chunks, chunk] : chunks
}
