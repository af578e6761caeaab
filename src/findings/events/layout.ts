import type { Chunk, NounPhrase, Reading, VerbGroup } from '../../english/index.ts'
import { partitionPoint } from '../../english/index.ts'
import type { ActorId, Mention, Span } from '../../terms/index.ts'
import { type Tree, treeOf } from '../tree/tree.ts'

/** What stands at each token of a reading, so that a finder need not search. */
export type Layout = {
  readonly reading: Reading
  readonly tree: Tree
  readonly chunkAt: (token: number) => Chunk | undefined
  readonly verbAt: (token: number) => VerbGroup | undefined
  /** Whether a token is part of an expression of time. */
  readonly isTime: (token: number) => boolean
  /** Mentions whose span covers a token, the longest first. */
  readonly mentionsAt: (token: number) => readonly Mention[]
  /** The whole noun phrase a token stands in, titles and appositions included, and the mention that heads it. */
  readonly phraseAt: (token: number) => { readonly phrase: NounPhrase; readonly mention: Mention } | undefined
  /** The actor that is the state of a country. */
  readonly stateOf: (country: string) => ActorId | null
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
  const time = new Uint8Array(tokens.length)
  for (const span of times) for (const index of tokensIn(reading, span)) time[index] = 1
  markDays(reading, time)
  const named = new Map<number, Mention[]>()
  for (const mention of mentions) {
    for (const index of tokensIn(reading, mention.span)) {
      const list = named.get(index)
      if (list) list.push(mention)
      else named.set(index, [mention])
    }
  }
  for (const chunk of chunks) {
    const own = underNoun(reading, withoutTime(reading, chunk, time), named)
    chunkOf.fill(own, own.first, own.last)
  }
  for (const verb of verbs) {
    if (tokens[verb.head]?.lower === 'people') continue
    const names = named.get(verb.head) ?? []
    if (!names.some(({ form, span }) => form === 'name' && span.end > span.start + (verb.end - verb.start)))
      verbOf.fill(verb, verb.first, verb.last)
  }
  const phrased = new Map<number, { phrase: NounPhrase; mention: Mention }>()
  for (const phrase of reading.phrases) {
    const mention = mentions[phrase.mention]
    if (!mention) continue
    for (const index of tokensIn(reading, phrase)) if (!phrased.has(index)) phrased.set(index, { phrase, mention })
  }
  const quoted = new Uint8Array(tokens.length)
  for (const { inner } of quotes) {
    const inside = tokensIn(reading, inner)
    if (inside.some((index) => verbOf[index]?.form === 'finite')) for (const index of inside) quoted[index] = 1
  }
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  return {
    reading,
    tree: treeOf(reading),
    chunkAt: (token) => chunkOf[token],
    verbAt: (token) => verbOf[token],
    isTime: (token) => time[token] === 1,
    mentionsAt: (token) => named.get(token) ?? [],
    phraseAt: (token) => phrased.get(token),
    stateOf: (country) =>
      reading.actors.find((actor) => actor.kind === 'state' && actor.country === country)?.id ?? null,
    inQuote: (token) => quoted[token] === 1,
    kindOf: (actor) => actors.get(actor)?.kind,
    countryOf: (actor) => actors.get(actor)?.country ?? null,
  }
}

const DAY =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|january|february|april|june|july|august|september|october|november|december|(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/
const UNIT =
  /^(week|month|year|night|weekend|summer|autumn|spring|winter|decade|evening|morning|afternoon|days|weeks|months|years)$/

/** Days and months named without a year that could date them stand no less for times. */
function markDays({ tokens }: Reading, time: Uint8Array): void {
  tokens.forEach((token, index) => {
    if (DAY.test(token.lower)) time[index] = 1
    if (UNIT.test(token.lower) && /^(last|this|next|every|recent|past)$/.test(tokens[index - 1]?.lower ?? ''))
      time.fill(1, index - 1, index + 1)
  })
}

/** A noun phrase without the day that was read into it: `the United States [last month]`. */
function withoutTime({ tokens }: Reading, chunk: Chunk, time: Uint8Array): Chunk {
  let last = chunk.last
  while (last - 1 > chunk.first && time[last - 1] === 1) last--
  if (last === chunk.last || time[chunk.first] === 1) return chunk
  const end = tokens[last - 1]?.end ?? chunk.end
  return { ...chunk, last, end, head: Math.min(chunk.head, last - 1) }
}

/** A noun phrase under the noun that says what its name is the name of, where the name is nobody's: `the Danish [trawler] Kirsten Brae`. */
function underNoun({ tokens }: Reading, chunk: Chunk, named: ReadonlyMap<number, readonly Mention[]>): Chunk {
  if (tokens[chunk.head]?.tag !== 'PROPN' || named.has(chunk.head)) return chunk
  let at = chunk.head
  while (at > chunk.first && tokens[at]?.tag === 'PROPN' && !named.has(at)) at--
  return at < chunk.head && tokens[at]?.tag === 'NOUN' && !named.has(at) ? { ...chunk, head: at } : chunk
}

/** The indexes of the tokens that lie in a span. */
export function tokensIn({ tokens }: Reading, span: Span): number[] {
  const found: number[] = []
  const first = partitionPoint(tokens.length, (index) => (tokens[index]?.end ?? 0) <= span.start)
  for (let index = first; index < tokens.length && (tokens[index]?.start ?? 0) < span.end; index++) found.push(index)
  return found
}
