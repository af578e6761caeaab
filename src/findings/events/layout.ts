import type { Chunk, Reading, Sentence, VerbGroup } from '../../english/index.ts'
import type { ActorId, Mention, Span } from '../../terms/index.ts'

/** What stands at each token of a reading, so that a finder need not search. */
export type Layout = {
  readonly reading: Reading
  readonly chunkAt: (token: number) => Chunk | undefined
  readonly verbAt: (token: number) => VerbGroup | undefined
  /** Whether a token is part of an expression of time. */
  readonly isTime: (token: number) => boolean
  /** Mentions whose span covers a token, the longest first. */
  readonly mentionsAt: (token: number) => readonly Mention[]
  /** Whether a token lies in a quotation of a whole clause. */
  readonly inQuote: (token: number) => boolean
  readonly kindOf: (actor: ActorId) => string | undefined
  readonly countryOf: (actor: ActorId) => string | null
}

/** Lays a reading out by token. */
export function layoutOf(reading: Reading): Layout {
  const { tokens, chunks, verbs, mentions, times, quotes } = reading
  const chunkOf = new Array<Chunk | undefined>(tokens.length)
  const verbOf = new Array<VerbGroup | undefined>(tokens.length)
  for (const chunk of chunks) chunkOf.fill(chunk, chunk.first, chunk.last)
  for (const verb of verbs) verbOf.fill(verb, verb.first, verb.last)
  const time = new Uint8Array(tokens.length)
  for (const span of times) for (const index of tokensIn(reading, span)) time[index] = 1
  const quoted = new Uint8Array(tokens.length)
  for (const { inner } of quotes) {
    const inside = tokensIn(reading, inner)
    if (inside.some((index) => verbOf[index]?.form === 'finite')) for (const index of inside) quoted[index] = 1
  }
  const named = new Map<number, Mention[]>()
  for (const mention of mentions) {
    for (const index of tokensIn(reading, mention.span)) {
      const list = named.get(index)
      if (list) list.push(mention)
      else named.set(index, [mention])
    }
  }
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  return {
    reading,
    chunkAt: (token) => chunkOf[token],
    verbAt: (token) => verbOf[token],
    isTime: (token) => time[token] === 1,
    mentionsAt: (token) => named.get(token) ?? [],
    inQuote: (token) => quoted[token] === 1,
    kindOf: (actor) => actors.get(actor)?.kind,
    countryOf: (actor) => actors.get(actor)?.country ?? null,
  }
}

/** The indexes of the tokens that lie in a span. */
export function tokensIn({ tokens }: Reading, span: Span): number[] {
  const found: number[] = []
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < tokens.length && (tokens[index]?.start ?? 0) < span.end; index++) found.push(index)
  return found
}

/** The sentence that holds a token. */
export function sentenceAt({ sentences }: Reading, token: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return undefined
    if (token < sentence.first) high = middle - 1
    else if (token >= sentence.last) low = middle + 1
    else return sentence
  }
  return undefined
}
