import type { Chunk } from '../../english/index.ts'
import type { Field } from './field.ts'

const NOMINAL = /^(NOUN|PROPN|PRON|NUM|SYM|X|ADJ|DET)$/
const RELATIVE = /^(who|which|whom|that|whose|what)$/

/** A noun and those joined to it: `[Chad], [Niger] and [Mali]`, whichever of them the tree hangs the others on. */
export function joinedTo(field: Field, noun: number): number[] {
  const { tree, tokens } = field
  const found = [noun]
  const inside = tree
    .among(noun, 'nmod')
    .filter((part) => part > noun && isWithin(field, noun, part))
    .flatMap((part) => tree.among(part, 'conj').filter((other) => !isWithin(field, noun, other)))
  for (const child of [...tree.among(noun, 'conj'), ...inside])
    if (
      NOMINAL.test(tokens[child]?.tag ?? '') &&
      !/^co-?[a-z]+(ed|led|run)$/.test(tokens[child]?.lower ?? '') &&
      prepositionOf(field, child) === null
    )
      found.push(...joinedTo(field, child))
  return found
}

/** Whether one name spans two words: the "Republic" and "Chad" of "the Republic of Chad". */
const isWithin = ({ layout, tokens }: Field, noun: number, part: number): boolean =>
  layout.mentionsAt(noun).some(({ form, span }) => form === 'name' && span.end >= (tokens[part]?.end ?? 0))

/** The base noun phrase that a word heads or stands in; a lone word where the reading has none. */
export function phraseOf({ layout, tokens }: Field, noun: number): Chunk | undefined {
  const chunk = layout.chunkAt(noun)
  const token = tokens[noun]
  if (!token || (chunk && chunk.head === noun)) return chunk
  const first = chunk ? chunk.first : noun
  return { start: tokens[first]?.start ?? token.start, end: token.end, first, last: noun + 1, head: noun }
}

/** The preposition that a noun hangs by, in lower case; null for a bare one. Of "such as Chad" it is `such`. */
export function prepositionOf({ tree, tokens }: Field, noun: number): string | null {
  const at = tree.among(noun, 'case').find((mark) => mark < noun)
  return at === undefined ? null : (tokens[at]?.lower ?? null)
}

/** A noun phrase that hangs on a verb or a noun, with its preposition. */
export type Tail = { readonly prep: string | null; readonly noun: number }

/** What hangs on a verb or noun as object or behind a preposition, and what hangs on that in turn: "gave [a grant] [of $2 million] [to Chad]". */
export function tailsOf(field: Field, node: number, depth = 0): Tail[] {
  const { tree } = field
  if (depth > 2) return []
  return tree
    .among(node, 'obj', 'iobj', 'obl', 'nmod', 'conj')
    .filter((noun) => tree.relation(noun) !== 'conj' || tree.relation(node) !== 'conj')
    .flatMap((noun) => {
      if (tree.relation(noun) === 'conj') return prepositionOf(field, noun) ? [tailAt(field, noun)] : []
      return [tailAt(field, noun), ...tailsOf(field, noun, depth + 1)]
    })
}

const tailAt = (field: Field, noun: number): Tail => ({ prep: prepositionOf(field, noun), noun })

/** Whether a word is counted or a sum: "[buses]" in "40 buses", "[€]" in "€5". */
export const isCounted = ({ tree, tokens }: Field, noun: number): boolean =>
  tokens[noun]?.tag === 'SYM' ||
  tree.among(noun, 'nummod', 'compound').some((word) => tokens[word]?.tag === 'NUM' && word < noun)

/** Whether a word is a pronoun that opens a relative clause. */
export const isRelative = ({ tokens }: Field, token: number): boolean =>
  RELATIVE.test(tokens[token]?.lower ?? '') && tokens[token]?.tag !== 'DET'

/** The first and the last word of all that hangs on a word, itself included. */
export function reachOf({ tree }: Field, node: number): { first: number; last: number } {
  let [first, last] = [node, node]
  const queue = [node]
  for (let word = queue.pop(); word !== undefined; word = queue.pop()) {
    first = Math.min(first, word)
    last = Math.max(last, word)
    queue.push(...tree.under(word))
  }
  return { first, last }
}
