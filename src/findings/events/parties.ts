import type { Chunk } from '../../english/index.ts'
import type { ActorId, Mention } from '../../terms/index.ts'
import type { Argument } from './clause.ts'
import type { Layout } from './layout.ts'
import { phraseOf, prepositionOf } from './nominal.ts'
import { pairOf } from './pairs.ts'

/** Nouns that act for whoever they belong to: `Turkish warplanes`, `the government of Chad`. */
export type Agents = (lemma: string) => boolean

const OWNS = /^(his|her|its|their)$/
/** Of these, "of" tells the victim: "the killing of". */
const HARM =
  /^(killing|murder|death|assassination|detention|arrest|execution|abduction|kidnapping|torture|rape|expulsion|deportation|persecution|treatment|invasion|occupation|annexation|seizure|destruction|poisoning|shooting|bombing|shelling|bombardment|attack|assault|massacre|violence|crackdown|imprisonment|jailing|targeting|siege|blockade|recognition|capture|harassment|ban|breach|violation|abuse|recall|use|support|criticism|suspension|rejection|demolition|hanging|stabbing|lynching|beating|downing|slaying|ouster|removal|overthrow)$/
const OWNING = /^(of|from|by)$/
const PARTITIVE =
  /^(member|leader|number|group|hundred|thousand|dozen|score|most|some|many|part|majority|all|several|two|three|four|five|six|seven|head|people|citizen|million|half|none|pair|one|both|side|coalition|representative|official|government|president|minister|king|queen|chairman|chief|authority|ministry|parliament|army|force|troop|court|embassy|ambassador|leadership|regime|republic|kingdom|state|foreign)$/

/** Who a noun phrase means as a doer: the actor it names, or whom its head acts for ("Turkish [warplanes]").
 * "Lithuanian exports" is nobody. */
export function doersOf(layout: Layout, chunks: readonly Chunk[], agents: Agents): ActorId[] {
  return unique(
    chunks.flatMap((chunk) => {
      const pair = pairOf(layout, chunk)
      if (pair.length > 0) return pair
      const several = statesOfSeveral(layout, chunk)
      if (several.length > 0) return several
      const named = headActor(layout, chunk)
      const apposed = appositive(layout, chunk)
      if (named && !(apposed && isDescribed(layout, chunk, named)))
        return [...besides(layout, chunk), named, ...furtherOwner(layout, chunk, named)]
      if (apposed) return [apposed]
      const head = layout.reading.tokens[chunk.head]
      if (!head || isOneOf(layout, chunk) || !(agents(head.lemma) || PARTITIVE.test(head.lemma) || head.tag === 'NUM'))
        return []
      const owners = ownersOf(layout, chunk)
      if (owners.length === 0) return tailOwners(layout, chunk, 0, SPEAKS_FOR.test(head.lemma) ? /^(for|of)$/ : /^in$/)
      return COUNTRY.test(head.lemma) ? owners.map((owner) => countryOf(layout, owner)) : owners
    }),
  )
}

const OFFICES =
  /^(minister|president|leader|premier|chancellor|ambassador|envoy|chief|head|foreign minister|prime minister|king|diplomat|negotiator|delegation|representative|general|commander|army|navy|force|government|parliament|police|delegate|official|secretary|capital|guard|troop|soldier|fleet|mission|embassy)$/

/** "the trade [ministers] of Chad and Niger": of several who are told by their office alone each stands for the state named. */
function statesOfSeveral(layout: Layout, chunk: Chunk): ActorId[] {
  const { tokens } = layout.reading
  const head = tokens[chunk.head]
  if (!head || head.lower === head.lemma || !OFFICES.test(head.lemma) || tokens[chunk.last]?.lower !== 'of') return []
  const found: ActorId[] = []
  for (let at = chunk.last + 1; ; ) {
    const next = layout.chunkAt(at)
    const state = next?.first === at ? headActor(layout, next) : null
    if (!next || state === null || layout.kindOf(state) !== 'state') break
    found.push(state)
    at = next.last
    if (tokens[at]?.text === ',') at++
    else if (tokens[at]?.lower !== 'and') break
    if (tokens[at]?.lower === 'and') at++
  }
  return found.length > 1 ? unique(found) : []
}

/** "[Kenyan] and Ugandan soldiers": the state named before the "and" inside a noun phrase, which is a party of its own. */
function besides(layout: Layout, { first, head }: Chunk): ActorId[] {
  const { tokens } = layout.reading
  const [parted] = tokens[first - 1]?.lower === 'and' ? layout.mentionsAt(first - 2) : []
  if (
    parted &&
    layout.kindOf(parted.actor) === 'state' &&
    /^(ADJ|PROPN)$/.test(tokens[first - 2]?.tag ?? '') &&
    isDemonym(layout, parted) &&
    layout.mentionsAt(first).some(({ actor }) => actor !== parted.actor && layout.countryOf(actor) !== null) &&
    OFFICES.test(tokens[head]?.lemma ?? '')
  )
    return [parted.actor]
  for (let index = first + 1; index < head; index++) {
    if (tokens[index]?.lower !== 'and') continue
    const [before] = layout.mentionsAt(index - 1)
    const after = layout.mentionsAt(index + 1)
    const apart = before && before.span.end <= (tokens[index]?.start ?? 0)
    if (apart && after.length > 0 && layout.kindOf(before.actor) === 'state') return [before.actor]
  }
  return []
}

/** Whether a state is told by its adjective, which is no name of it. */
const isDemonym = ({ reading }: Layout, { actor, span }: Mention): boolean =>
  reading.actors.find(({ id }) => id === actor)?.name !== reading.article.text.slice(span.start, span.end)

/** "border guards of Peru and [Ecuador]": the state that a body of two states is of besides. */
function furtherOwner(layout: Layout, chunk: Chunk, named: ActorId): ActorId[] {
  const { tokens } = layout.reading
  const mention = layout.mentionsAt(chunk.head).find(({ actor }) => actor === named)
  if (!mention || layout.kindOf(named) === 'state' || layout.kindOf(named) === 'person') return []
  let last = chunk.head
  while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= mention.span.end) last++
  const [and, next] = [tokens[last + 1], layout.mentionsAt(last + 2)[0]]
  const first = layout.mentionsAt(last)[0]
  if (last === chunk.head || and?.lower !== 'and' || !next || !first || layout.kindOf(next.actor) !== 'state') return []
  return tokens[last + 2]?.head === last ? [next.actor] : []
}

const SPEAKS_FOR = /^(spokes(man|woman|person)|lawyer|attorney|adviser|advisor|aide|counsel|minister|official)$/

/** "the chief minister of the valley, [Omar Hadi], condemned": who stands between commas behind a description. */
function appositive(layout: Layout, chunk: Chunk): ActorId | null {
  const { tokens } = layout.reading
  for (const child of layout.tree.among(chunk.head, 'appos')) {
    const beside = layout.mentionsAt(child)[0]
    if (beside?.form === 'name' && layout.kindOf(beside.actor) !== 'state') return beside.actor
  }
  let index = chunk.last
  for (let depth = 0; depth < 3; depth++) {
    const next = layout.chunkAt(index + 1)
    if (!/^(of|for|to|in)$/.test(tokens[index]?.lower ?? '') || !next || next.first !== index + 1) break
    index = next.last
  }
  const name = tokens[index]?.text === ',' ? layout.chunkAt(index + 1) : undefined
  const mention = name && name.first === index + 1 ? layout.mentionsAt(name.head)[0] : undefined
  return mention?.form === 'name' && name && tokens[name.last]?.text === ',' ? mention.actor : null
}

/** "its acting [head], Omar Hadi": a person told only by what they are gives way to the name that stands beside. */
const isDescribed = (layout: Layout, chunk: Chunk, actor: ActorId): boolean =>
  layout.kindOf(actor) === 'person' &&
  layout.mentionsAt(chunk.head).some((mention) => mention.actor === actor && mention.form === 'nominal') &&
  !layout.reading.mentions.some((mention) => mention.actor === actor && mention.form === 'name')

/** "a party member": somebody, and not the party. */
const isOneOf = ({ reading: { tokens } }: Layout, { first, head }: Chunk): boolean =>
  /^(a|an|one|another)$/.test(tokens[first]?.lower ?? '') &&
  /^(member|citizen|resident|supporter|voter|donor|employee|native)$/.test(tokens[head]?.lemma ?? '')

const COUNTRY = /^(country|nation|government|state|homeland)$/

/** The state a person is of, where the article names it: "his country". */
function countryOf(layout: Layout, actor: ActorId): ActorId {
  const country = layout.kindOf(actor) === 'person' ? layout.countryOf(actor) : null
  return (country === null ? null : layout.stateOf(country)) ?? actor
}

/** Who a noun phrase means as the one acted upon: the actor it names, else whose it is. "Chad's decision" is Chad. */
export function targetsOf(layout: Layout, chunks: readonly Chunk[]): ActorId[] {
  return unique(
    chunks.flatMap((chunk) => {
      const pair = pairOf(layout, chunk)
      if (pair.length > 0) return pair
      const several = statesOfSeveral(layout, chunk)
      if (several.length > 0) return several
      const named = headActor(layout, chunk)
      const apposed = appositive(layout, chunk)
      if (named && !(apposed && isDescribed(layout, chunk, named))) return [named]
      if (apposed) return [apposed]
      const owner = layout.mentionsAt(chunk.head)[0]
      if (owner && isSomebody(layout, owner, chunk)) return []
      return owner ? [owner.actor] : ownersOf(layout, chunk)
    }),
  )
}

/** The actor that the head of a noun phrase names. */
export function headActor(layout: Layout, chunk: Chunk): ActorId | null {
  const mentions = layout.mentionsAt(chunk.head)
  const named =
    mentions.find(({ span }) => span.start >= chunk.start) ??
    mentions.find(({ form }) => form === 'name') ??
    mentions.find(({ span }) => span.end === layout.reading.tokens[chunk.head]?.end)
  if (named && isSomebody(layout, named, chunk)) return null
  if (named && !isPossessor(layout, named, chunk)) return named.actor
  const before = layout.mentionsAt(chunk.head - 1)[0]
  if (
    before?.form === 'name' &&
    chunk.head > chunk.first &&
    layout.kindOf(before.actor) === 'person' &&
    isName(layout, chunk.head)
  )
    return before.actor
  const whole = layout.phraseAt(chunk.head)
  if (whole && whole.mention.span.start >= chunk.end && layout.kindOf(whole.mention.actor) === 'person')
    return whole.mention.actor
  return null
}

/** "an American" is nobody known, and no state. */
function isSomebody(layout: Layout, { actor }: Mention, { first, head }: Chunk): boolean {
  return (
    /^(a|an|one|another)$/.test(layout.reading.tokens[first]?.lower ?? '') &&
    first < head &&
    layout.kindOf(actor) === 'state'
  )
}

/** A word written like a name: the month in "Ana [May]". */
const isName = (layout: Layout, token: number): boolean => layout.reading.tokens[token]?.tag === 'PROPN'

/** Whether a name that runs on past a noun phrase owns what follows: "the [Court] of Auditors' report". */
function isPossessor(layout: Layout, { span }: Mention, chunk: Chunk): boolean {
  if (span.end <= chunk.end && span.start >= chunk.start) return false
  const { tokens } = layout.reading
  for (let index = chunk.first; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || token.start > span.end) return false
    if (token.start === span.end) return /^('s|')$/.test(token.lower)
  }
  return false
}

/** Whose a thing is: possessor, demonym or name before its head, else who stands behind "of", "from" or "by". */
export function ownersOf(layout: Layout, chunk: Chunk): ActorId[] {
  const { tokens } = layout.reading
  const inside: { actor: ActorId; possessive: boolean }[] = []
  for (let index = chunk.first; index < chunk.last; index++) {
    if (index === chunk.head) continue
    for (const { actor, span } of layout.mentionsAt(index)) {
      if (tokens[index]?.end !== span.end || isHyphened(layout, index)) continue
      if (tokens[index]?.lower === 'their' && layout.kindOf(actor) === 'group') continue
      const possessive = OWNS.test(tokens[index]?.lower ?? '') || /^('s|'|’s|’)$/.test(tokens[index + 1]?.lower ?? '')
      inside.push({ actor, possessive })
    }
  }
  const owner = inside.filter(({ possessive }) => possessive)
  if (owner.length > 0) return owner.slice(0, 1).map(({ actor }) => actor)
  if (inside.length > 0) return inside.map(({ actor }) => actor)
  return tailOwners(layout, chunk, 0, linksOf(tokens[chunk.head]?.lemma ?? ''))
}

/** The prepositions behind a noun that tell whose it is. */
const linksOf = (lemma: string): RegExp =>
  HARM.test(lemma) ? /^by$/ : /^(border|frontier|boundary)$/.test(lemma) ? /^(of|with)$/ : OWNING

/** "a [Tunisia]-inspired protest" is not Tunisia's; "the [Saudi]-led coalition" is. */
function isHyphened(layout: Layout, index: number): boolean {
  const { tokens } = layout.reading
  const hyphen = tokens[index + 1]
  return (
    hyphen?.text === '-' &&
    hyphen.start === tokens[index]?.end &&
    !/^(led|made|run)$/.test(tokens[index + 2]?.lower ?? '') &&
    layout.mentionsAt(index + 2).length === 0
  )
}

function tailOwners(layout: Layout, chunk: Chunk, depth: number, links: RegExp): ActorId[] {
  const { tokens } = layout.reading
  const senders = depth === 0 ? sendersOf(layout, chunk) : []
  if (senders.length > 0) return senders
  if (depth > 2 || !links.test(tokens[chunk.last]?.lower ?? '')) return []
  const next = layout.chunkAt(chunk.last + 1)
  if (!next || next.first !== chunk.last + 1) return []
  const named = headActor(layout, next)
  if (named) return [named, ...joined(layout, next)]
  const inside = ownersOf(layout, next)
  return inside.length > 0 ? inside : tailOwners(layout, next, depth + 1, links)
}

/** "missiles fired by [Chad]", "an attack carried out by [rebels]": who did to a thing what a participle behind it says. */
function sendersOf(layout: Layout, { head }: Chunk): ActorId[] {
  const { tree } = layout
  for (const participle of tree.among(head, 'acl')) {
    const agent = tree.among(participle, 'obl').find((child) => prepositionOf(layout, child)?.lower === 'by')
    const phrase = agent === undefined ? undefined : phraseOf(layout, agent)
    const sender =
      phrase && SENT.test(layout.reading.tokens[participle]?.lemma ?? '') ? headActor(layout, phrase) : null
    if (sender) return [sender]
  }
  return []
}

const SENT = /^(fire|launch|carry|send|drop|detonate|plant|make|claim|stage|mount|conduct|fly|organize|lead|wage)$/

/** "the presidents of Chad [and Niger]". */
function joined(layout: Layout, chunk: Chunk): ActorId[] {
  const { tokens } = layout.reading
  if (!/^(and|,)$/.test(tokens[chunk.last]?.lower ?? '')) return []
  const next = layout.chunkAt(chunk.last + 1)
  if (!next || next.first !== chunk.last + 1) return []
  const named = headActor(layout, next)
  const verb = layout.verbAt(next.last)
  return named && verb?.form !== 'finite' ? [named] : []
}

/** Who stands behind a preposition. A name nobody knows ends the search: "a visit to [Qunu], home of Chad's envoy" is not to Chad. */
export function behind(layout: Layout, args: readonly Argument[], prep: string): ActorId[] {
  return behindAny(layout, args, [prep])
}

/** Who stands behind the first of some prepositions. */
export function behindAny(layout: Layout, args: readonly Argument[], preps: readonly string[]): ActorId[] {
  for (const argument of args) {
    const { prep, loose } = argument
    if (
      /^(behalf|account|basis|grounds?|part|side)$/.test(
        layout.reading.tokens[argument.chunks[0]?.head ?? -1]?.lower ?? '',
      )
    )
      continue
    if (loose || prep === null || !(preps.includes(prep) || preps.includes(ALIKE[prep] ?? ''))) continue
    const found = targetsOf(layout, argument.chunks)
    if (found.length > 0) return found
    const head = layout.reading.tokens[argument.chunks[0]?.head ?? -1]
    if (
      head?.tag === 'PROPN' &&
      /^(to|with|of|against|on|from)$/.test(prep) &&
      !layout.isTime(argument.chunks[0]?.head ?? -1)
    )
      return []
  }
  return []
}

const ALIKE: Readonly<Record<string, string>> = {
  into: 'in',
  towards: 'to',
  toward: 'to',
  onto: 'on',
  upon: 'on',
  inside: 'in',
  within: 'in',
}

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]
