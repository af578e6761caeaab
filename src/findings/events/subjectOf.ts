import type { Chunk, VerbGroup } from '../../english/index.ts'
import type { Layout } from './layout.ts'
import { isRelative, phraseOf, phrasesOf } from './nominal.ts'

/** Who a predicate is said of, as far as its own words tell; `relative` where a pronoun stands for the noun before. */
export type Subject = { readonly chunks: readonly Chunk[]; readonly relative: boolean }

/** The subject that stands with a predicate; null where there is none and another clause lends its own.
 * "[China], which …, responded"; of "[banks] which fled" the pronoun is the noun before it. */
export function subjectOf(layout: Layout, node: number, verb: VerbGroup): Subject | null {
  const { tree, reading } = layout
  const own = nearestSubject(layout, node, verb)
  if (own === undefined) return null
  if (!isRelative(layout, own))
    return { chunks: phrasesOf(layout, own, own < verb.first ? verb.first : undefined), relative: false }
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
