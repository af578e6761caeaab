import type { Chunk, Reading } from '../../english/index.ts'
import { type ActorId, contains, type Mention, type Span, type Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'
import { firstFrom, startingWithin } from './places.ts'

/** Says who the speaker's words mean. Comes before all that compares speakers. */
export const nameSpeakers: Refiner<Statement> = {
  name: 'statements/nameSpeakers',
  refine: (found, { reading }) => {
    const mentions = reading.mentions.map((mention) => ({ ...mention.span, mention }))
    return found.map((statement) => {
      const span = statement.speaker?.span
      return span ? { ...statement, speaker: { span, actor: actorOf(reading, mentions, span) } } : statement
    })
  },
}

type Placed = Span & { readonly mention: Mention }

/** Texts that speak for whoever issued them: `the Latvian statement`. */
const TEXTS =
  /^(statement|letter|tweet|post|message|memo|note|communiqué|declaration|release|report|spokes\w+|announcement|account)$/

/** The actor a noun phrase means: the name that its first part has for a head, or a name in apposition to it;
 * of `who` and `which` the one right before. Null where its head is nobody known, as in `a friend of Tamm`. */
function actorOf(reading: Reading, mentions: readonly Placed[], span: Span): ActorId | null {
  const { text } = reading.article
  if (/^(who|which|that)$/i.test(text.slice(span.start, span.end))) return actorBefore(text, mentions, span.start)
  const chunks = startingWithin(reading.chunks, span)
  const head = chunks[0]
  const inside = startingWithin(mentions, span)
  if (!head) return inside[0]?.mention.actor ?? null
  const titled = titledPerson(reading, span)
  if (titled) return titled
  const named = headMention(reading, inside, head, span)
  const apposed = apposition(reading, inside, chunks, span)
  const own = named?.mention
  if (apposed && own?.form !== 'name') return apposed.mention.actor
  if (own)
    return apposed && isPerson(reading, apposed.mention) && !isPerson(reading, own) ? apposed.mention.actor : own.actor
  const word = reading.tokens[head.head]
  if (!word || !TEXTS.test(word.lower)) return null
  const by = text.slice(span.start, span.end).lastIndexOf(' by ')
  const authors = by < 0 ? [] : inside.filter(({ start }) => start > span.start + by)
  const author = authors.find(({ mention }) => isPerson(reading, mention)) ?? authors[0]
  return (author ?? inside.find((place) => contains(head, place)))?.mention.actor ?? null
}

/** The person whose phrase, titles and all, is the whole of the speaker's words: `US Ambassador to Latvia Ann Kask`. */
function titledPerson(reading: Reading, span: Span): ActorId | null {
  const { phrases, mentions } = reading
  for (let at = firstFrom(phrases, span.start - 4); at < phrases.length; at++) {
    const phrase = phrases[at]
    if (!phrase || phrase.start > span.start + 4) break
    const mention = mentions[phrase.mention]
    if (mention && mention.form !== 'pronoun' && phrase.end === span.end && isPerson(reading, mention))
      return mention.actor
  }
  return null
}

const isPerson = ({ actors }: Reading, { actor }: Mention): boolean =>
  actors.find(({ id }) => id === actor)?.kind === 'person'

/** The mention that holds the head word of a chunk: `Tamm` in `Foreign Minister Tamm`, the whole of `the ministry`;
 * where the chunk reaches beyond `within`, the last word in it (`the ministry` of `the ministry's plan`). */
function headMention(reading: Reading, inside: readonly Placed[], chunk: Chunk, within: Span): Placed | undefined {
  const own = reading.tokens[chunk.head]
  const head = own && own.start < within.end ? own : reading.tokens[firstFrom(reading.tokens, within.end) - 1]
  return head && inside.find((place) => contains(place, head))
}

/** A person named after a comma: `the mayor's spokesman, Ants Tamm`; or before one: `Tamm, the mayor`. */
function apposition(
  reading: Reading,
  inside: readonly Placed[],
  chunks: readonly Chunk[],
  span: Span,
): Placed | undefined {
  const { text } = reading.article
  return chunks
    .slice(1)
    .filter(({ start }) => /,\s*$/.test(text.slice(span.start, start)))
    .map((chunk) => headMention(reading, inside, chunk, span))
    .find((place) => place?.mention.form === 'name' && isPerson(reading, place.mention))
}

/** The last one mentioned before `, who`. */
function actorBefore(text: string, mentions: readonly Placed[], at: number): ActorId | null {
  for (let index = firstFrom(mentions, at) - 1; index >= Math.max(0, firstFrom(mentions, at) - 3); index--) {
    const place = mentions[index]
    if (place && /^[\s,)—–-]*$/.test(text.slice(place.end, at))) return place.mention.actor
  }
  return null
}
