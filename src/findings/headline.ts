import type { Reading, VerbGroup } from '../english/index.ts'
import { type Actor, type ActorId, type Event, foldName, type Mention, overlaps, type Span } from '../terms/index.ts'

/** A reading with what was found in it. */
type Found = { readonly reading: Reading; readonly events: readonly Event[] }

/** What a headline adds to its article: acts that the body does not tell, and where it names actors of the body. */
export type HeadlineFinds = { readonly events: readonly Event[]; readonly mentions: readonly Mention[] }

/** A headline is read apart from its body, whose lead it would disturb, and only speaks of actors that the body names.
 * An act is told once an article: `Peru slaps tariff on bananas` over a body that tells the tariff adds nothing;
 * `Peru slaps tariff on bananas` over a body about the growers' anger adds the tariff. */
export function headlineFinds(headline: Found, body: Found, title: Span): HeadlineFinds {
  const known = new Map<ActorId, ActorId>()
  for (const actor of headline.reading.actors) {
    const found = sameActor(actor, body.reading.actors)
    if (found !== undefined) known.set(actor.id, found.id)
  }
  const mapped = (actors: readonly ActorId[]): ActorId[] => actors.flatMap((id) => known.get(id) ?? [])
  const countries = new Map(body.reading.actors.map(({ id, country }) => [id, country ?? id]))
  const lands = (actors: readonly ActorId[]) => new Set(actors.map((id) => countries.get(id) ?? id))
  const told = (event: Event): boolean =>
    body.events.some((other) => {
      if (other.type !== event.type) return false
      const there = lands([...other.sources, ...other.targets])
      return [...lands([...event.sources, ...event.targets])].some((land) => there.has(land))
    })
  const events = headline.events
    .map((event) => ({ ...within(event, title), sources: mapped(event.sources), targets: mapped(event.targets) }))
    .filter((event) => event.sources.length > 0 && !told(event))
  const mentions = headline.reading.mentions.flatMap((mention) => {
    const actor = known.get(mention.actor)
    return actor === undefined || mention.form !== 'name' ? [] : [{ ...mention, actor }]
  })
  return { events: events.filter((event, at) => first(events, event, at)), mentions }
}

/** Without the full stop that the headline was read with. */
function within(event: Event, { end }: Span): Event {
  const cut = (span: Span): Span => ({ start: span.start, end: Math.min(span.end, end) })
  const { evidence } = event
  return {
    ...event,
    trigger: cut(event.trigger),
    evidence: { ...evidence, span: cut(evidence.span), sentence: cut(evidence.sentence) },
  }
}

/** Of acts that share words the first. */
const first = (events: readonly Event[], event: Event, at: number): boolean =>
  !events.slice(0, at).some((other) => overlaps(other.trigger, event.trigger))

/** The body's actor that a headline means: by a name, by a state, by a surname that only one person of the body has. */
function sameActor(actor: Actor, actors: readonly Actor[]): Actor | undefined {
  if (actor.kind === 'state') return actors.find(({ kind, country }) => kind === 'state' && country === actor.country)
  if (actor.unnamed) return undefined
  const name = foldName(actor.name)
  const named = actors.filter((other) => [other.name, ...other.aliases].some((alias) => foldName(alias) === name))
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const bearers = actors.filter((other) => other.kind === 'person' && foldName(other.name).split(' ').at(-1) === name)
  return bearers.length === 1 ? bearers[0] : undefined
}

/** The reading of a headline as its grammar has it: the present tells what has happened (`Chad closes border`), `to` what is planned, and a
 * bare participle is a passive (`Border closed to lorries`). */
export function asHeadline(reading: Reading): Reading {
  const bare = (verb: VerbGroup): boolean =>
    verb.form === 'participle' && verb.first === verb.head && reading.tokens[verb.head]?.relation === 'root'
  const verbs = reading.verbs.map((verb): VerbGroup => {
    if (bare(verb)) return { ...verb, form: 'finite', tense: 'past', passive: true }
    const present = verb.form === 'finite' && verb.tense === 'present' && verb.modal === null && !verb.progressive
    return present ? { ...verb, tense: 'past' } : verb
  })
  const heads = new Set(verbs.filter((verb, at) => verb !== reading.verbs[at]).map(({ head }) => head))
  const tokens = reading.tokens.map((token, at) =>
    heads.has(at) ? { ...token, features: { ...token.features, Tense: 'Past' } } : token,
  )
  return { ...reading, verbs, tokens }
}

/** A headline as a sentence: words that it begins with capitals, as many outlets print them, are small where the body writes them so, and it
 * ends in a full stop, in the place of the end of its line. As long as before, so that spans hold. */
export function plainHeadline(text: string, title: Span): { readonly text: string; readonly body: Span } {
  const words = text.slice(title.start, title.end)
  const ends = text[title.end] === '\n' && !/[.!?]$/.test(words)
  const after = ends ? `.${text.slice(title.end + 1)}` : text.slice(title.end)
  const plain = text.slice(0, title.start) + small(words, after) + after
  return { text: plain, body: { start: title.start, end: title.end + (ends ? 1 : 0) } }
}

function small(words: string, body: string): string {
  const capitals = words.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0
  if (capitals * 2 < (words.match(/(?<!\p{L})\p{L}/gu)?.length ?? 0)) return words
  const known = new Set(body.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu) ?? [])
  return words.replace(/[\p{L}’'-]+/gu, (word, at: number) => {
    const lower = word.toLowerCase()
    return at > 0 && lower.length === word.length && (known.has(lower) || SMALL.has(lower)) ? lower : word
  })
}

/** Words of headlines that are no names, whatever their body says. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the of in on at to for by with from as and or but nor over after before amid against into under near say says vow vows hit hits slap slaps call calls'.split(
    ' ',
  ),
)
