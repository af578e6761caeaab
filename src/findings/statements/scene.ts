import type { Chunk, Quote, Reading, Time, Token, VerbGroup } from '../../english/index.ts'
import type { Span } from '../../terms/index.ts'

/** A stretch of one paragraph in which an attribution can lie: a sentence, or several that one quotation holds together.
 * Tokens half-open [first, last). */
export type Unit = { readonly first: number; readonly last: number; readonly paragraph: number }

/** A reading with look-ups by token; everything here is counted in tokens. */
export type Scene = {
  readonly reading: Reading
  readonly tokens: readonly Token[]
  readonly units: readonly Unit[]
  /** Whether a verb may bring in what somebody says. */
  readonly isSpeech: (verb: Token) => boolean
  /** The verb group, chunk, time or quotation (its marks included) that a token belongs to. */
  readonly verbAt: (token: number) => VerbGroup | undefined
  readonly chunkAt: (token: number) => Chunk | undefined
  readonly timeAt: (token: number) => Time | undefined
  readonly quoteAt: (token: number) => Quote | undefined
}

/** Lays a reading out for the finders of statements; linear in its length. */
export function sceneOf(reading: Reading, isSpeech: (verb: Token) => boolean): Scene {
  const { tokens, verbs, chunks, times, quotes } = reading
  const verbOf = ownersBy(tokens, verbs, (group) => [group.first, group.last])
  const chunkOf = ownersBy(tokens, chunks, (chunk) => [chunk.first, chunk.last])
  const timeOf = ownersOf(tokens, times)
  const quoteOf = ownersOf(
    tokens,
    quotes.map(({ outer }) => outer),
  )
  const quoteAt = (token: number) => quotes[quoteOf[token] ?? -1]
  return {
    reading,
    tokens,
    isSpeech,
    units: unitsOf(reading, quoteAt, (token) => verbs[verbOf[token] ?? -1], isSpeech),
    verbAt: (token) => verbs[verbOf[token] ?? -1],
    chunkAt: (token) => chunks[chunkOf[token] ?? -1],
    timeAt: (token) => times[timeOf[token] ?? -1],
    quoteAt,
  }
}

function ownersBy<T>(
  tokens: readonly Token[],
  things: readonly T[],
  range: (thing: T) => readonly [number, number],
): Int32Array {
  const owners = new Int32Array(tokens.length).fill(-1)
  things.forEach((thing, index) => {
    owners.fill(index, ...range(thing))
  })
  return owners
}

/** For each token the index of the span that holds its start. Spans in order of place; of two that overlap the first counts. */
function ownersOf(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const owners = new Int32Array(tokens.length).fill(-1)
  let at = 0
  tokens.forEach(({ start }, index) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++
    const span = spans[at]
    if (span && span.start <= start) owners[index] = at
  })
  return owners
}

/** No writer's sentence is longer; what has no full stop for pages is cut, so that looking through one stays cheap. */
const LONGEST = 600

function inPieces({ first, last, paragraph }: Unit): Unit[] {
  const pieces: Unit[] = []
  for (let at = first; at < last; at += LONGEST)
    pieces.push({ first: at, last: Math.min(last, at + LONGEST), paragraph })
  return pieces
}

/** Sentences, joined where a quotation runs over their border (`“We came. We saw,” she said.` is one)
 * and where a tag stands after its quotation as a sentence of its own (`“Why now?” Tamm asked.`). */
function unitsOf(
  { sentences, tokens }: Reading,
  quoteAt: (token: number) => Quote | undefined,
  verbAt: (token: number) => VerbGroup | undefined,
  isSpeech: (verb: Token) => boolean,
): Unit[] {
  const units: Unit[] = []
  for (const { first, last, paragraph } of sentences.flatMap(inPieces)) {
    const before = units.at(-1)
    const quote = quoteAt(first)
    const border = tokens[first]?.start ?? 0
    const runsOn = quote && quote.outer.start < border
    if (before && before.paragraph === paragraph && (runsOn || isTagSentence(before, first, last)))
      units[units.length - 1] = { ...before, last }
    else units.push({ first, last, paragraph })
  }
  return units

  /** A sentence that begins with a speaker and a verb of speech, right after a quotation that ends with `?` or `!`. */
  function isTagSentence(before: Unit, first: number, last: number): boolean {
    const mark = tokens[before.last - 1]
    const inner = tokens[before.last - 2]
    if (!mark || !inner || quoteAt(before.last - 1)?.outer.end !== mark.end || !/^[?!…]+$/.test(inner.text))
      return false
    if (quoteAt(first)) return false
    for (let at = first; at < Math.min(last, first + 14); at++) {
      const verb = verbAt(at)
      const head = verb && tokens[verb.head]
      if (verb && head) return verb.form === 'finite' && !verb.passive && isSpeech(head)
    }
    return false
  }
}
