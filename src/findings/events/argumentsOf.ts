import type { Chunk } from '../../english/index.ts'
import type { Argument } from './clause.ts'
import type { Layout } from './layout.ts'
import { isRelative, phrasesOf, prepositionOf } from './nominal.ts'
import { rightBehind } from './rightBehind.ts'

/** The noun phrases that hang on a predicate, each with its preposition, in order of place, times left out: "imposed [sanctions] [on Iran and Syria]".
 * What hangs on its objects is among them, and what follows the verb without a gap, since a tree is often wrong about what a phrase belongs to. `from` is the token after the verb. */
export function argumentsOf(layout: Layout, node: number, from: number): Argument[] {
  const { tree, reading } = layout
  const found: Argument[] = []
  const isCopular = tree.among(node, 'cop').length > 0
  if (isCopular && reading.tokens[node]?.tag !== 'ADJ') push(layout, found, node, node, from)
  for (const child of tree.under(node)) {
    const relation = tree.relation(child)
    const nominal = relation === 'xcomp' && !layout.verbAt(child) && reading.tokens[child]?.tag !== 'ADJ'
    if (/^(obj|iobj|obl|nmod)$/.test(relation) || nominal) push(layout, found, child, node, from)
    else if (relation === 'xcomp' && reading.tokens[child]?.tag === 'ADJ') below(layout, found, child, from)
  }
  for (const { noun, prep, at } of rightBehind(layout, node, from)) {
    const known = found.some(({ chunks }) => chunks.some(({ first, last }) => first <= noun && noun < last))
    if (!known) found.push({ prep, at, chunks: phrasesOf(layout, noun), loose: false })
  }
  const isBefore = ({ chunks: [chunk] }: Argument): number => Number((chunk?.head ?? 0) < from)
  const apart = found
    .flatMap((one) => receiverApart(layout, one))
    .filter(({ chunks: [chunk] }, at, all) => all.findIndex((other) => other.chunks[0]?.first === chunk?.first) === at)
  return apart.sort((a, b) => isBefore(a) - isBefore(b) || a.at - b.at).filter((one) => !isBehalf(layout, one))
}

/** "lent [Benin] [90 firefighters]", "sent to [Benin] [300 tents]": a state and a number of things side by side are two phrases. */
function receiverApart(layout: Layout, one: Argument): Argument[] {
  const { tokens } = layout.reading
  const [chunk, ...others] = one.chunks
  const [state] = chunk ? layout.mentionsAt(chunk.first) : []
  if (!chunk || others.length > 0 || !state || layout.kindOf(state.actor) !== 'state') return [one]
  let last = chunk.first + 1
  while (last < chunk.head && (tokens[last]?.end ?? 0) <= state.span.end) last++
  const number = tokens[last]
  const counts =
    number?.tag === 'NUM' &&
    last < chunk.head &&
    tokens[chunk.head]?.tag === 'NOUN' &&
    /^[A-Z]/.test(tokens[chunk.first]?.text ?? '')
  if (!number || !counts || tokens[last - 1]?.end !== state.span.end) return [one]
  const receiver = { ...chunk, last, head: last - 1, end: state.span.end }
  const things = { ...chunk, first: last, start: number.start }
  return [
    { ...one, chunks: [receiver] },
    { prep: null, at: last, chunks: [things], loose: one.loose },
  ]
}

/** "on behalf [of Chad]", "on the part [of]": nobody that the verb is done to. */
const isBehalf = ({ reading: { tokens } }: Layout, { at, prep }: Argument): boolean =>
  prep === 'of' && /^(behalf|part|account)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower !== 'a'

/** The phrases that hang on a noun phrase: "talks [with Chad] [on water]"; what only sets it in time is none. */
export function tailsOf(layout: Layout, { head, first }: Chunk): Argument[] {
  const found: Argument[] = []
  below(layout, found, head, first)
  return found.filter(({ prep, at }) => at > head && !SETTING.test(prep ?? '')).sort((a, b) => a.at - b.at)
}

const SETTING = /^(during|after|before|amid|until|since|despite|without|as|through|throughout|because|among)$/

function push(layout: Layout, found: Argument[], noun: number, node: number, from: number): void {
  if (isRelative(layout, noun)) return
  const chunks = phrasesOf(layout, noun)
  const [first] = chunks
  if (!first) return
  const bound = boundsSum(layout, noun)
  const preposition = noun === node || bound ? null : prepositionOf(layout, noun)
  const bare = preposition === null && !bound && /^obl:/.test(layout.reading.tokens[noun]?.relation ?? '')
  if (!layout.isTime(first.head) && !bare) {
    const at = preposition?.at ?? Math.min(...chunks.map((chunk) => chunk.first))
    found.push({ prep: preposition?.lower ?? null, at, chunks, loose: noun < from || isApart(layout, noun, at, from) })
  }
  if (noun !== node) below(layout, found, noun, from)
  for (const joined of layout.tree.among(noun, 'conj'))
    if (prepositionOf(layout, joined)) push(layout, found, joined, node, from)
}

/** The phrases that hang on a noun or adjective: "critical [of Chad]", "a ban [on timber] [from Chad]". */
function below(layout: Layout, found: Argument[], noun: number, from: number): void {
  for (const child of layout.tree.among(noun, 'nmod', 'obl'))
    if (child > noun && prepositionOf(layout, child)) push(layout, found, child, noun, from)
  for (const joined of layout.tree.among(noun, 'conj'))
    if (!prepositionOf(layout, joined) && !layout.verbAt(joined)) below(layout, found, joined, from)
}

/** "lend [up to $1 billion]": prepositions before a sum that only bound it. */
function boundsSum({ tree, reading: { tokens } }: Layout, noun: number): boolean {
  const marks = tree.among(noun, 'case', 'advmod').filter((mark) => mark < noun)
  const words = marks.map((mark) => tokens[mark]?.lower).join(' ')
  const next = tokens[(marks.at(-1) ?? noun) + 1]
  return (
    /^(up to|over|about|around|under|above|below|nearly|at least|at most)$/.test(words) &&
    (next?.tag === 'NUM' || next?.tag === 'SYM')
  )
}

/** Whether a comma sets a phrase off from its verb; one that only lists or qualifies does not. */
function isApart({ reading: { tokens }, tree }: Layout, noun: number, at: number, from: number): boolean {
  if (tokens[at - 1]?.text !== ',' && !/^[–—]$/.test(tokens[at - 1]?.text ?? '')) return false
  return at > from && tree.relation(noun) !== 'obj'
}
