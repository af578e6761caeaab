import type { Chunk } from '../../english/index.ts'
import type { Layout } from './layout.ts'

const NOMINAL = /^(NOUN|PROPN|PRON|NUM|SYM|X)$/
const RELATIVE = /^(who|which|whom|that|whose)$/

/** The base noun phrase that a word of a tree heads; undefined where it heads none. */
export function phraseOf(layout: Layout, token: number): Chunk | undefined {
  const chunk = layout.chunkAt(token)
  if (chunk) return chunk
  const word = layout.reading.tokens[token]
  if (!word || !(NOMINAL.test(word.tag) || word.tag === 'ADJ')) return undefined
  let first = token
  while (
    /^(det|amod|compound|nmod|nummod|flat)$/.test(layout.tree.relation(first - 1)) &&
    leads(layout, first - 1, token)
  )
    first--
  return {
    start: layout.reading.tokens[first]?.start ?? word.start,
    end: word.end,
    first,
    last: token + 1,
    head: token,
  }
}

/** Whether a word hangs on a noun, itself or through the next. */
function leads(layout: Layout, word: number, noun: number): boolean {
  const head = layout.reading.tokens[word]?.head ?? -1
  return head === noun || (head > word && head < noun)
}

/** A noun and those joined to it by "and", "or" or a comma: `[Chad], [Niger] and [Mali]`; what brings its own preposition is left out, and what stands from token `before` on. */
export function joinedTo(layout: Layout, noun: number, before = Number.POSITIVE_INFINITY): number[] {
  const { tree, reading } = layout
  const found = [noun]
  for (const child of tree.among(noun, 'conj')) {
    const word = reading.tokens[child]
    if (
      !word ||
      child >= before ||
      tree.among(child, 'nsubj', 'cop').length > 0 ||
      !(NOMINAL.test(word.tag) || layout.chunkAt(child)) ||
      layout.verbAt(child)
    )
      continue
    if (prepositionOf(layout, child)) continue
    found.push(...joinedTo(layout, child, before))
  }
  return found
}

/** The phrases of a noun and of those joined to it, each once; examples with "such as" and "including" are joined too. */
export function phrasesOf(layout: Layout, noun: number, before = Number.POSITIVE_INFINITY): Chunk[] {
  const found: Chunk[] = []
  const add = (token: number): void => {
    const chunk = phraseOf(layout, token)
    if (chunk && !found.some(({ first }) => first === chunk.first)) found.push(chunk)
  }
  for (const one of joinedTo(layout, noun, before)) {
    for (const owner of joinedOwners(layout, one)) add(owner)
    add(partOf(layout, one))
    for (const example of examplesOf(layout, one)) for (const each of joinedTo(layout, example)) add(each)
  }
  return found
}

/** "[UK] and EU negotiators", "[Chad] and Niger's envoys": names joined to those inside a noun phrase but outside its base. */
const joinedOwners = (layout: Layout, noun: number): number[] => {
  const { tree } = layout
  return tree
    .among(noun, 'nmod', 'compound', 'amod')
    .filter(
      (owner) =>
        owner < noun &&
        layout.chunkAt(owner) !== layout.chunkAt(noun) &&
        layout.mentionsAt(owner).length > 0 &&
        standsBefore(layout, owner, noun),
    )
}

const standsBefore = (layout: Layout, owner: number, noun: number): boolean => {
  const [before, own] = [layout.chunkAt(owner), layout.chunkAt(noun)]
  return before !== undefined && own?.first === before.last + 1 && layout.reading.tokens[before.last]?.lower === 'and'
}

const examplesOf = (layout: Layout, noun: number): number[] =>
  layout.tree
    .among(noun, 'nmod')
    .filter((child) => /^(including|such)$/.test(prepositionOf(layout, child)?.lower ?? ''))

/** The preposition that opens a noun phrase: the word right before it, else the one that the tree hangs on it with no other noun phrase between. */
export function prepositionOf(layout: Layout, noun: number): { lower: string; at: number } | null {
  const { tree, reading } = layout
  const { tokens } = reading
  const first = phraseOf(layout, noun)?.first ?? noun
  const before = tokens[first - 1]
  if (before && before.tag === 'ADP' && tree.relation(first - 1) === 'case')
    return { lower: opening(layout, first - 1), at: first - 1 }
  const at = tree.among(noun, 'case').find((mark) => mark < noun && !/^('s|')$/.test(tokens[mark]?.lower ?? ''))
  const token = at === undefined ? undefined : tokens[at]
  if (!token || at === undefined) return null
  for (let index = at + 1; index < first; index++) if (layout.chunkAt(index)) return null
  return { lower: token.lower, at }
}

/** Of prepositions side by side the first, which says how the phrase is meant: "[from] under", "such as". */
const opening = ({ tree, reading: { tokens } }: Layout, at: number): string => {
  const before = tokens[at - 1]
  const fixed = tree.relation(at) === 'fixed' || tokens[at]?.lower === 'as'
  return fixed && before?.lower === 'such' ? 'such' : (tokens[at]?.lower ?? '')
}

const PART =
  /^(ten|score|some|many|most|all|dozen|hundred|thousand|number|part|half|rest|majority|batch|shipment|series|several|one|two|three|pair|group|lot|team|package|total|million|billion|handful|wave|ton|tonne|kilo|kilogram|litre|barrel|couple|percent|string|spate|round|member|leader|each|both|none|plenty)$/

/** What a part is of: "some of [its troops]", "a series of [attacks]". */
function partOf(layout: Layout, noun: number): number {
  const { tree, reading } = layout
  if (!PART.test(reading.tokens[noun]?.lemma ?? '') || layout.mentionsAt(noun).length > 0) return noun
  const whole = tree.among(noun, 'nmod').find((child) => prepositionOf(layout, child)?.lower === 'of')
  return whole !== undefined && phraseOf(layout, whole) ? partOf(layout, whole) : noun
}

/** Whether a word is a pronoun that opens a relative clause. */
export const isRelative = ({ reading }: Layout, token: number): boolean =>
  RELATIVE.test(reading.tokens[token]?.lower ?? '') && reading.tokens[token]?.tag !== 'DET'
