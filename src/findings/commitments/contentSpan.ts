import { type Span, trim } from '../../terms/index.ts'
import { reachOf } from '../tree/index.ts'
import type { Scene } from './scene.ts'
import { shareAt } from './shareAt.ts'

const CLOSERS = /^[.!?;,:"”’»)]$|^''$|^–$|^—$/
const SPEECH =
  /^(say|announce|add|tell|report|state|declare|confirm|write|note|reveal|tweet|claim|disclose|explain|stress)$/
const CONTRAST = /^(but|while|although|though|whereas|adding|saying|noting|despite|after)$/

/** From a token to the end of what is promised by the word at `node`: the sentence, less an attribution at its end, a contrast, a promise
 * joined to it, another clause and closing marks. "will send tents to Chad, the ministry said" ends with Chad. */
export function contentSpan(scene: Scene, first: number, node: number): Span {
  const { tokens, layout, sentence } = scene
  let last = sentence.last
  for (let at = Math.max(first, node) + 1; at < last; at++) {
    const token = tokens[at]
    if (!token) continue
    if (token.text === ';' || isClosingQuote(scene, first, at)) last = at
    else if (token.lower === 'but' && tokens[token.head]?.tag !== 'NOUN') last = at
    else if (token.text === ',' && CONTRAST.test(tokens[at + 1]?.lower ?? '')) last = at
    else if (token.text === ',' && /^according$/.test(tokens[at + 1]?.lower ?? '')) last = at
    else if (shareAt(scene, at) || isNewClause(scene, at)) last = at
    else if (isApart(scene, node, at)) last = Math.min(last, beginOf(scene, at, node))
  }
  while (last > first + 1 && CLOSERS.test(tokens[last - 1]?.text ?? '')) last--
  while (last > first + 1 && /^(and|or)$/.test(tokens[last - 1]?.lower ?? '')) last--
  if (tokens[last - 1]?.text === ',') last--
  const span = { start: tokens[first]?.start ?? sentence.start, end: tokens[last - 1]?.end ?? sentence.end }
  return trim(layout.reading.article.text, span)
}

/** The same, ended where what hangs on the noun at `noun` ends: "[a pledge of $2 million] was welcomed". */
export function within(scene: Scene, noun: number, first: number, node: number): Span {
  const span = contentSpan(scene, first, node)
  const end = scene.tokens[reachOf(scene, noun).last]?.end ?? span.end
  return trim(scene.layout.reading.article.text, {
    start: span.start,
    end: Math.max(Math.min(span.end, end), span.start),
  })
}

/** "… and Niger will return": somebody else, and what they do, come next, whatever the tree joins them to. */
function isNewClause({ layout, tokens, sentence }: Scene, at: number): boolean {
  if (tokens[at]?.lower !== 'and') return false
  const chunk = layout.chunkAt(at + 1)
  return chunk !== undefined && chunk.last < sentence.last && layout.verbAt(chunk.last)?.form === 'finite'
}

/** Whether a word heads a clause that is no part of what hangs on `node`: what reports it, or what another does. */
function isApart({ tree, tokens }: Scene, node: number, at: number): boolean {
  const subject = tree.among(at, 'nsubj').filter((noun) => noun > node)
  const verbal = /^(VERB|AUX)$/.test(tokens[at]?.tag ?? '') || tree.among(at, 'cop').length > 0
  if (!verbal) return false
  if (
    SPEECH.test(tokens[at]?.lemma ?? '') &&
    subject.length + tree.among(at, 'nsubj').length > 0 &&
    !tree.hangsOn(at, node)
  )
    return tree.among(at, 'nsubj').some((noun) => noun > node) || tree.relation(at) === 'conj'
  const inside = tree.hangsOn(at, node)
  const relation = tree.relation(at)
  const own = tree.among(at, 'nsubj').length > 0 || tree.among(at, 'aux').length > 0
  if (inside) return relation === 'conj' && own && tree.above(at) === node && tokens[at]?.tag === 'VERB'
  if (tree.hangsOn(node, at)) return at > node && tree.relation(node) !== 'conj'
  return /^(conj|parataxis|root)$/.test(relation) && (own || relation === 'conj') && tokens[at - 1]?.lower !== 'to'
}

/** Where a clause that stands apart begins, its "and" and comma included. */
function beginOf({ tree, tokens }: Scene, at: number, node: number): number {
  const parts = tree.under(at).filter((word) => word > node && word < at)
  const starts = parts.map((word) => Math.max(reachOf({ tree } as Scene, word).first, node + 1))
  let first = Math.min(at, ...starts)
  while (first > node + 1 && (tokens[first - 1]?.text === ',' || /^(and|or|but)$/.test(tokens[first - 1]?.lower ?? '')))
    first--
  return first
}

/** A quotation mark that closes one opened before the promise began. */
function isClosingQuote({ layout, tokens }: Scene, first: number, at: number): boolean {
  const start = tokens[first]?.start ?? 0
  const here = tokens[at]?.start ?? 0
  return layout.reading.quotes.some(({ inner }) => inner.start <= start && start < inner.end && here >= inner.end)
}
