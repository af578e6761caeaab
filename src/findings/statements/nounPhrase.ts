import type { Scene, Unit } from './scene.ts'
import { isComma, isConjunction, isQuoted } from './words.ts'

/** Tokens half-open [first, last). */
export type Range = { readonly first: number; readonly last: number }

const LINKS = new Set(
  'of for from in at on with to by near against among between behind within about over under'.split(' '),
)
/** Prepositions that tie a noun to the speaker who follows `said`; others may tell where it was said. */
const RIGHT_LINKS = new Set(['of', 'for', 'from', 'with', 'at', 'in'])

/** Words that stand for a noun phrase of their own: `many said`, `both oppose it`. */
const QUANTIFIERS = /^(many|most|some|both|few|several|others|all|neither|none|each|one|more|half)$/

/** The noun phrase that ends right before `end`: `a spokesman for the ministry`, `Tamm and two aides`; null where none ends there. */
export function phraseBefore(scene: Scene, unit: Unit, end: number): Range | null {
  const chunk = scene.chunkAt(end - 1)
  const closing = closedParenthesis(scene, unit, end)
  if (closing !== null) {
    const inner = phraseBefore(scene, unit, closing)
    return inner && { first: inner.first, last: end }
  }
  if (!chunk && QUANTIFIERS.test(scene.tokens[end - 1]?.lower ?? '') && end - 1 >= unit.first && !scene.verbAt(end - 1))
    return { first: end - 1, last: end }
  if (!chunk || chunk.last !== end || chunk.first < unit.first) return null
  let first = chunk.first
  for (let steps = 0; steps < 6; steps++) {
    const link = scene.tokens[first - 1]
    const before = first - 2 >= unit.first ? scene.chunkAt(first - 2) : undefined
    if (!link || !before || before.last !== first - 1 || isQuoted(scene, first - 1)) break
    const time = scene.timeAt(before.head)
    if (time) break
    if (LINKS.has(link.lower) && scene.tokens[before.head]?.tag !== 'PRON') first = before.first
    else if (isConjunction(link) && link.lower !== 'but' && !hasVerbBefore(scene, unit, before.first))
      first = before.first
    else break
  }
  const lone = scene.tokens[first - 1]
  if (
    lone &&
    /^(of)$/.test(lone.lower) &&
    first - 2 >= unit.first &&
    /^(NUM|DET|PRON|ADJ|NOUN)$/.test(scene.tokens[first - 2]?.tag ?? '')
  )
    first -= 2
  return { first, last: end }
}

/** `(R-Utah)` right before `end`: where its parenthesis opens; else null. */
function closedParenthesis(scene: Scene, unit: Unit, end: number): number | null {
  if (scene.tokens[end - 1]?.text !== ')') return null
  for (let at = end - 2; at >= Math.max(unit.first, end - 14); at--) if (scene.tokens[at]?.text === '(') return at
  return null
}

/** Whether a verb stands before `index` in the same stretch between commas. */
function hasVerbBefore(scene: Scene, unit: Unit, index: number): boolean {
  for (let at = index - 1; at >= Math.max(unit.first, index - 40); at--) {
    if (scene.verbAt(at)) return true
    const token = scene.tokens[at]
    if (isComma(token) || token?.tag === 'SCONJ') return false
  }
  return false
}

/** The noun phrase that begins at `start`, with what hangs on it by prepositions; null where none begins there.
 * `links` are the prepositions that may tie on more. */
export function phraseAt(
  scene: Scene,
  unit: Unit,
  start: number,
  links: ReadonlySet<string> = RIGHT_LINKS,
): Range | null {
  const chunk = scene.chunkAt(start)
  if (!chunk || chunk.first !== start) return determined(scene, unit, start, links)
  let last = chunk.last
  for (let steps = 0; steps < 6; steps++) {
    const parenthesis = openedParenthesis(scene, unit, last)
    if (parenthesis !== null) last = parenthesis
    const such = scene.tokens[last]?.lower === 'such' && scene.tokens[last + 1]?.lower === 'as'
    if (such) last++
    const link = scene.tokens[last]
    const next = last + 1 < unit.last ? scene.chunkAt(last + 1) : undefined
    if (!link || !next || next.first !== last + 1 || scene.timeAt(next.head)) break
    if (!such && !links.has(link.lower) && link.lower !== 'and') break
    if (link.lower === 'and' && scene.verbAt(next.last)) break
    if (link.lower === 'of' && next.last === next.first + 1 && scene.tokens[next.first]?.lower.endsWith('ing')) break
    last = next.last
  }
  return { first: start, last }
}

/** `one of the ministers`, `some in the party`: a determiner or number that no chunk holds, then `of` and a noun phrase. */
function determined(scene: Scene, unit: Unit, start: number, links: ReadonlySet<string>): Range | null {
  const token = scene.tokens[start]
  if (!token || !/^(DET|NUM|PRON|ADJ)$/.test(token.tag) || scene.tokens[start + 1]?.lower !== 'of') return null
  const rest = phraseAt(scene, unit, start + 2, links)
  return rest && { first: start, last: rest.last }
}

function openedParenthesis(scene: Scene, unit: Unit, index: number): number | null {
  if (scene.tokens[index]?.text !== '(') return null
  for (let at = index + 1; at < Math.min(unit.last, index + 14); at++) if (scene.tokens[at]?.text === ')') return at + 1
  return null
}
