import type { Chunk } from '../../english/index.ts'
import type { ActorId, Mention } from '../../terms/index.ts'
import type { Layout } from './layout.ts'

const PAIR =
  /^(both|the two|these two|two|the|all) (?:warring |rival |feuding |opposing |contending |neighbouring |neighboring |conflicting |foreign |prime )?(\w+)$/
const STATES =
  /^(countries|nations|states|governments|neighbours|neighbors|powers|capitals|republics|kingdoms|islands)$/
/** States, or a state and those who fight or bargain with it. */
const SIDES = /^(sides|parties|camps|panels|delegations|factions|rivals|foes|adversaries|antagonists|belligerents)$/
const PERSONS =
  /^(leaders|presidents|ministers|men|women|diplomats|premiers|envoys|officials|politicians|generals|chancellors|monarchs|negotiators)$/
/** Of these "the" alone is enough: "the sides agreed". */
const DEFINITE = /^(sides|parties|panels|leaders|presidents|ministers|diplomats|premiers)$/

/** How far back, in code units, two people may have been named. */
const REACH = 900
/** Over how many code units a naming loses two thirds of its weight. */
const FADING = 1500

/** "both countries", "the two leaders", "the parties": the two states, sides or people that the text before is about; nobody where fewer were named.
 * Who speaks of them is none of them: in "Brazil's envoy urged both neighbours" it is two others. */
export function pairOf(layout: Layout, chunk: Chunk): ActorId[] {
  const { tokens } = layout.reading
  const words = tokens.slice(chunk.first, chunk.last).map(({ lower }) => lower)
  if (/^(the|this) (pair|duo)$/.test(words.join(' '))) return lastPersons(layout, chunk)
  const [, opener, noun = ''] = PAIR.exec(words.join(' ')) ?? []
  if (opener === undefined || (opener === 'the' && !DEFINITE.test(noun)) || (opener === 'all' && noun !== 'parties'))
    return []
  if (PERSONS.test(noun)) return lastPersons(layout, chunk)
  if (!STATES.test(noun) && !SIDES.test(noun)) return []
  const apposed = namedBehind(layout, chunk)
  if (apposed.length === 2) return apposed
  const beside = named(layout, chunk)
  return beside.length === 2 ? beside : twoSides(layout, chunk.start, strangersTo(layout, chunk), SIDES.test(noun))
}

/** Whether a phrase speaks of two states or sides without naming them: "both neighbours", "the parties"; of people, "the two leaders", it does not. */
export function isPair({ reading: { tokens } }: Layout, { first, last }: Chunk): boolean {
  const words = tokens.slice(first, last).map(({ lower }) => lower)
  const [, opener, noun = ''] = PAIR.exec(words.join(' ')) ?? []
  return opener !== undefined && (opener !== 'the' || DEFINITE.test(noun)) && (STATES.test(noun) || SIDES.test(noun))
}

/** The two states, or sides, that a text names most before a place, late namings counting most; nobody where fewer are named.
 * `others` are the countries of those who speak of them; movements and the like count only where `movements` is set. */
export function twoSides(layout: Layout, at: number, others: ReadonlySet<string>, movements: boolean): ActorId[] {
  const { reading } = layout
  const here = reading.sentences.find(({ start, end }) => start < at && at <= end)?.start ?? at
  const weights = new Map<ActorId, number>()
  for (const { actor, span } of reading.mentions) {
    if (span.end > here) continue
    const side = sideOf(layout, actor, movements)
    if (side === null || others.has(layout.countryOf(side) ?? side)) continue
    weights.set(side, (weights.get(side) ?? 0) + Math.exp((span.start - at) / FADING))
  }
  const found = [...weights].sort((a, b) => b[1] - a[1]).slice(0, 2)
  const order = (side: ActorId): number => reading.mentions.findIndex(({ actor }) => actor === side)
  return found.length === 2 ? found.map(([side]) => side).sort((a, b) => order(a) - order(b)) : []
}

const MOVEMENT =
  /\b(front|movement|rebels?|brigade|militia|fighters|insurgents|guerrillas?|separatists|liberation|resistance|opposition|faction)\b/i

/** The state that an actor stands for, or the movement that it is; null for anybody else. */
export function sideOf(layout: Layout, actor: ActorId, movements: boolean): ActorId | null {
  const kind = layout.kindOf(actor)
  if (kind === 'state') return actor
  const name = layout.reading.actors.find(({ id }) => id === actor)?.name ?? ''
  if (kind !== 'person' && MOVEMENT.test(name)) return movements && /\p{Lu}/u.test(name) ? actor : null
  const country = layout.countryOf(actor)
  return country === null ? null : layout.stateOf(country)
}

/** The countries of whoever does what a phrase is the object of; nobody's of a subject, in which a speaker may include himself. */
function strangersTo({ tree, reading, mentionsAt, chunkAt, countryOf }: Layout, chunk: Chunk): ReadonlySet<string> {
  if (tree.relation(chunk.head) === 'nsubj') return new Set()
  let node = reading.tokens[chunk.head]?.head ?? -1
  for (let steps = 0; node >= 0 && steps < 6; steps++) {
    const [subject] = tree.among(node, 'nsubj').filter((child) => child < chunk.first || child >= chunk.last)
    if (subject !== undefined) {
      const phrase = chunkAt(subject)
      const tokens = phrase
        ? Array.from({ length: phrase.last - phrase.first }, (_, at) => phrase.first + at)
        : [subject]
      return new Set(tokens.flatMap((token) => mentionsAt(token).map(({ actor }) => countryOf(actor) ?? actor)))
    }
    node = reading.tokens[node]?.head ?? -1
  }
  return new Set()
}

/** "the two countries, [Chad and Niger]": the two that stand behind it in apposition. */
function namedBehind({ reading, mentionsAt, kindOf }: Layout, { last }: Chunk): ActorId[] {
  const { tokens } = reading
  if (!/^[,–—:]$/.test(tokens[last]?.text ?? '')) return []
  const [first] = mentionsAt(last + 1)
  const and = tokens.findIndex(({ start }) => first !== undefined && start >= first.span.end)
  const [second] = first !== undefined && tokens[and]?.lower === 'and' ? mentionsAt(and + 1) : []
  const states = first && second && kindOf(first.actor) === 'state' && kindOf(second.actor) === 'state'
  return states && first.actor !== second.actor ? [first.actor, second.actor] : []
}

/** "Chad and Niger said both countries": the two named together right before in the same sentence. */
function named(layout: Layout, chunk: Chunk): ActorId[] {
  const { reading } = layout
  const before = reading.mentions.filter(
    ({ span, actor }) =>
      span.end <= chunk.start &&
      span.start >=
        (reading.sentences.find(({ start, end }) => start <= chunk.start && chunk.start < end)?.start ?? 0) &&
      layout.kindOf(actor) === 'state',
  )
  for (let index = before.length - 1; index > 0; index--) {
    const [first, second] = [before[index - 1], before[index]]
    if (!first || !second || first.actor === second.actor) continue
    if (/^\s+and\s+$/.test(reading.article.text.slice(first.span.end, second.span.start)))
      return [first.actor, second.actor]
  }
  return []
}

/** The last two people named; not the state that only tells where one of them is from. */
function lastPersons(layout: Layout, chunk: Chunk): ActorId[] {
  const found: ActorId[] = []
  const before = (mention: Mention): boolean => mention.span.end <= chunk.start
  for (const mention of layout.reading.mentions.filter(before).reverse()) {
    if (chunk.start - mention.span.start > REACH || found.length === 2) break
    if (layout.kindOf(mention.actor) === 'person' && !found.includes(mention.actor)) found.unshift(mention.actor)
  }
  return found.length === 2 ? found : []
}
