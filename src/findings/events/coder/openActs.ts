import type { Chunk } from '../../../english/index.ts'
import type { ActorId, Span } from '../../../terms/index.ts'
import { tailsOf } from '../argumentsOf.ts'
import type { Clause } from '../clause.ts'
import { behind, doersOf, ownersOf, targetsOf, unique } from '../parties.ts'
import type { Sides } from '../resolve.ts'
import type { Scene } from '../scene.ts'
import { subjectActors } from '../sides.ts'
import { isGame } from '../sport.ts'
import { type Chain, chainOf, isUnreal } from '../telling.ts'
import { isShort } from './asking.ts'

/** A verb or noun between actors that may tell an act, whatever the lexicon knows of it. */
export type OpenAct = {
  /** Index in `reading.tokens`. */
  readonly predicate: number
  /** The words that tell it, in order of place. */
  readonly words: readonly [Span, ...Span[]]
  /** Who may do it to whom, one way a row; without targets where several do it together. */
  readonly ways: readonly Sides[]
  readonly clause: Clause | null
  readonly chain: Chain | null
}

/** How many targets of one act are tried. */
const TARGETS = 3
/** Verbs that tell what is said: whatever else the sentence tells, the coder hears it there too. */
const SAYING = /^(say|tell|reply|write|add|report|state|speak|argue|note|read|explain|describe)$/

/** The acts that the verbs and nouns of a sentence may tell between actors; none of a plain short sentence, of a game, of an "if" or under a verb that makes
 * a promise, a wish or a refusal of them, since the rules know those better. */
export const openActs = (scene: Scene): OpenAct[] =>
  isShort(scene.sentence) || isGame(scene)
    ? []
    : [
        ...scene.clauses.flatMap((clause) => verbAct(scene, clause) ?? []),
        ...scene.chunks.flatMap((chunk) => nounAct(scene, chunk) ?? []),
      ]

function verbAct(scene: Scene, clause: Clause): OpenAct | null {
  const { layout, agents, events } = scene
  const { verb } = clause
  if (layout.inQuote(verb.head) || SAYING.test(verb.lemma)) return null
  const chain = chainOf(layout, events, clause)
  if (!chain || chain.telling.effects.length > 0 || isUnreal(layout, chain, clause)) return null
  const agent = clause.args.find(({ prep }) => prep === 'by')
  const sources = verb.passive
    ? doersOf(layout, agent?.chunks ?? [], agents)
    : subjectActors(layout, chain.doer ?? clause, agents)
  if (clause.args.some(({ chunks }) => isNone(scene, chunks[0]))) return null
  const ways = waysOf(sources, targetsNear(scene, clause, agent))
  return ways.length === 0 ? null : { predicate: verb.head, words: wordsOf(scene, clause), ways, clause, chain }
}

/** "has [no treaty] with Chad". */
const isNone = ({ layout }: Scene, chunk: Chunk | undefined): boolean =>
  /^(no|neither|none)$/.test(layout.reading.tokens[chunk?.first ?? -1]?.lower ?? '')

/** Whoever stands round a verb and does not do it: of a passive the subject, then its arguments, then who a that-clause is about. */
function targetsNear({ layout, agents, clauses }: Scene, clause: Clause, agent: Clause['args'][number] | undefined) {
  const about = clauses.filter(({ governor, link }) => governor === clause && link === 'that')
  return [
    ...(clause.verb.passive ? targetsOf(layout, clause.subject) : []),
    ...clause.args.flatMap((argument) => (argument === agent ? [] : targetsOf(layout, argument.chunks))),
    ...about.flatMap((below) => subjectActors(layout, below, agents)),
  ]
}

const waysOf = (sources: readonly ActorId[], near: readonly ActorId[]): Sides[] => {
  if (sources.length === 0) return []
  const targets = unique(near.filter((actor) => !sources.includes(actor))).slice(0, TARGETS)
  const together = sources.length > 1 ? [{ sources, targets: [] }] : []
  return [...targets.map((target) => ({ sources, targets: [target] })), ...together]
}

/** The verb, and the object where it is a thing: "[voiced] its [support]". */
function wordsOf({ layout }: Scene, { verb, args }: Clause): OpenAct['words'] {
  const { tokens } = layout.reading
  const told = { start: tokens[verb.head]?.start ?? verb.start, end: verb.end }
  const head = args.find(({ prep }) => prep === null)?.chunks[0]?.head ?? -1
  const noun = tokens[head]
  if (noun?.tag !== 'NOUN' || layout.mentionsAt(head).length > 0) return [told]
  const thing = { start: noun.start, end: noun.end }
  return thing.start < told.start ? [thing, told] : [told, thing]
}

/** "Chad's [recall] of", "[pressure] by Niger on Chad": a noun with an owner and somebody behind it. Not "Chad's [ambassador] to Niger", who is somebody. */
function nounAct({ layout, events }: Scene, chunk: Chunk): OpenAct | null {
  const head = layout.reading.tokens[chunk.head]
  if (head?.tag !== 'NOUN' || layout.inQuote(chunk.head) || layout.mentionsAt(chunk.head).length > 0) return null
  if (events.agents.has(head.lemma)) return null
  const tails = tailsOf(layout, chunk)
  const sources = unique([...ownersOf(layout, { ...chunk, last: chunk.head }), ...behind(layout, tails, 'by')])
  const near = tails.flatMap(({ prep, chunks }) => (prep === 'by' ? [] : targetsOf(layout, chunks)))
  const ways = waysOf(sources, near).filter(({ targets }) => targets.length > 0)
  const words: OpenAct['words'] = [{ start: head.start, end: head.end }]
  return ways.length === 0 ? null : { predicate: chunk.head, words, ways, clause: null, chain: null }
}
