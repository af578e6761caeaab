import type { Reading } from '../../english/index.ts'
import { partitionPoint } from '../../english/index.ts'
import { spanAt } from './places.ts'

/** Tokens half-open [first, last). */
export type Range = { readonly first: number; readonly last: number }

const LINKS = /^(?:of|for|from|in|at|to|with|on|and)$/
const MOST_LINKS = 6

/** The noun phrase that ends right before a token, with those that prepositions tie it to: `a spokesman for the ministry`;
 * an apposition between commas belongs to it: `Saar, the captain,`. Null where none ends there. */
export function phraseBefore(reading: Reading, end: number, floor: number): Range | null {
  const { tokens } = reading
  if (tokens[end - 1]?.text === ',') {
    const opening = lastComma(reading, end - 1, floor)
    const named = opening === null ? null : phraseBefore(reading, opening, floor)
    return named && { first: named.first, last: end - 1 }
  }
  const chunk = chunkAt(reading, end - 1)
  if (!chunk || chunk.last !== end || chunk.first < floor) return null
  let { first } = chunk
  for (let steps = 0; steps < MOST_LINKS; steps++) {
    const before = chunkAt(reading, first - 2)
    const linked = LINKS.test(tokens[first - 1]?.lower ?? '') && before?.last === first - 1
    if (!before || !linked || before.first < floor || isTime(reading, before.first)) break
    first = before.first
  }
  return { first, last: end }
}

/** The noun phrase that begins at a token, with those that prepositions tie to it and an apposition: `Kask, a dock worker`. */
export function phraseAt(reading: Reading, first: number, ceiling: number): Range | null {
  const { tokens } = reading
  const chunk = chunkAt(reading, first)
  if (chunk?.first !== first) return null
  let { last } = chunk
  let apposed = false
  for (let steps = 0; steps < MOST_LINKS; steps++) {
    const link = tokens[last]
    const next = chunkAt(reading, last + 1)
    if (!link || next?.first !== last + 1 || next.last > ceiling || isTime(reading, last + 1)) break
    const apposition: boolean = link.text === ',' && !apposed && isApposed(reading, chunk, next)
    if (!apposition && !/^(?:of|for|from|at|with|in)$/.test(link.lower)) break
    apposed ||= apposition
    last = next.last
  }
  return { first, last }
}

/** `Kask, a dock worker`, `the minister, Liisa Tamm`: a noun after a name or a name after a noun. */
function isApposed({ tokens }: Reading, one: { readonly head: number }, next: { readonly head: number }): boolean {
  const [first, second] = [tokens[one.head]?.tag, tokens[next.head]?.tag]
  return second === 'NOUN' || (first === 'NOUN' && second === 'PROPN')
}

/** The comma that opens what a comma closes, with no verb of its own between the two save a participle's. */
function lastComma(reading: Reading, closing: number, floor: number): number | null {
  for (let at = closing - 1; at > Math.max(floor, closing - 20); at--) {
    if (reading.tokens[at]?.text === ',') return at
    if (holding(reading.verbs, at)?.form === 'finite') return null
  }
  return null
}

/** The base noun phrase that holds a token. */
export function chunkAt({ chunks }: Reading, token: number): (Range & { readonly head: number }) | undefined {
  return holding(chunks, token)
}

/** Of ranges in order of place the one that holds a token; found by halving. */
export function holding<T extends Range>(ranges: readonly T[], token: number): T | undefined {
  const found = ranges[partitionPoint(ranges.length, (index) => (ranges[index]?.last ?? 0) <= token)]
  return found && found.first <= token ? found : undefined
}

const isTime = ({ tokens, times }: Reading, token: number): boolean =>
  spanAt(times, tokens[token]?.start ?? 0) !== undefined
