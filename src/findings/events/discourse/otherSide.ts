import type { Chunk } from '../../../english/index.ts'
import type { ActorId, Event, EventType } from '../../../terms/index.ts'
import type { Clause } from '../clause.ts'
import type { Layout } from '../layout.ts'
import { unique } from '../parties.ts'
import type { Scene } from '../scene.ts'
import { nounLemma } from '../words.ts'
import { stemOf } from './families.ts'
import { type StandIn, standInOf } from './standIns.ts'
import type { Told } from './story.ts'

/** An open act and what was told before it. */
export type Asked = {
  readonly scene: Scene
  readonly clause: Clause
  readonly event: Event
  /** Index of its sentence in the reading. */
  readonly place: number
  /** In order of place. */
  readonly before: readonly Told[]
}

/** Whom an act is turned on, and by what rule: an act that its object stands for, what it answers, or the exchange it is part of. */
export type Found = { readonly targets: readonly ActorId[]; readonly by: 'object' | 'answer' | 'exchange' | 'alone' }

/** The other side of an act whose clause does not name it; null where the act is none without one. */
export function otherSide(asked: Asked): Found | null {
  const { event, clause, scene } = asked
  const chunk = objectOf(scene, clause)
  const word = chunk ? scene.layout.reading.tokens[chunk.head] : undefined
  const noun = word && !STAND_IN.test(word.lower) ? nounLemma(word) : null
  if (chunk && noun !== null) {
    const meant = isTold(scene.layout, chunk, noun) ? antecedent(asked, noun) : []
    if (meant.length > 0) return { targets: meant, by: 'object' }
    if (!ANSWERABLE.has(event.type) && !standInOf(noun)) return null
    if (BY_OBJECT.has(event.type) && !standInOf(noun) && !ROLE.test(noun)) return null
  }
  const answered = ANSWERED[event.type] ? answeredBy(asked) : []
  if (answered.length > 0) return { targets: answered, by: 'answer' }
  const partner = EXCHANGED.has(event.type) ? exchange(asked) : []
  if (partner.length > 0) return { targets: partner, by: 'exchange' }
  return ALONE.has(event.type) ? { targets: [], by: 'alone' } : null
}

const STAND_IN = /^(it|this|that|them|one|so|both|all|what|which)$/
const ROLE = /^(role|involvement|wrongdoing|responsibility|part|hand|knowledge|link|complicity|guilt|payment)$/
/** Types that mean something only if their object does. */
const BY_OBJECT: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'AGREE'])
const ANSWERABLE: ReadonlySet<EventType> = new Set(['REJECT', 'AGREE', 'CONCEDE', 'THREATEN', 'REQUEST'])
const EXCHANGED: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'AGREE', 'REQUEST', 'THREATEN'])
const ALONE: ReadonlySet<EventType> = new Set(['REJECT', 'REQUEST', 'THREATEN', 'CONCEDE'])
/** What an act can answer. */
const ANSWERED: Partial<Record<EventType, readonly EventType[]>> = {
  REJECT: ['REQUEST', 'ACCUSE', 'AGREE', 'THREATEN'],
  AGREE: ['REQUEST', 'AGREE'],
  CONCEDE: ['REQUEST', 'PROTEST', 'THREATEN'],
}

/** What an act is done to or about. */
function objectOf({ layout }: Scene, { verb, args, subject }: Clause): Chunk | undefined {
  if (verb.passive) return subject[0]
  const own = args.filter(({ loose, chunks }) => !loose && !layout.isTime(chunks[0]?.head ?? -1))
  const bare = own.find(({ prep }) => prep === null)
  return (bare ?? own.find(({ prep }) => prep !== null && /^(to|with|of|against|from|for|at|over|about)$/.test(prep)))?.chunks[0]
}

/** Whether a noun phrase speaks of something known: "the ambush", "these measures", "charges"; not "a plan". */
function isTold({ reading: { tokens } }: Layout, { first, head }: Chunk, noun: string): boolean {
  const opener = tokens[first]?.lower ?? ''
  if (/^(the|this|that|these|those|all|any|both)$/.test(opener)) return true
  return first === head && tokens[head]?.lower !== noun && standInOf(noun) !== undefined
}

/** How far back, in code units, something told is remembered. */
const REACH = 2500

/** Whoever did or said the last thing told that a noun can stand for: the same act by family of words, else one of its class. */
function antecedent(asked: Asked, noun: string): ActorId[] {
  const { before, event, scene } = asked
  const standIn = standInOf(noun)
  const near = before.filter(({ at }) => event.trigger.start - at < REACH)
  const stem = stemOf(noun)
  const named = near.filter(({ stems, speech }) => !speech && stems.includes(stem))
  const classed = standIn ? near.filter(({ type }) => type !== null && standIn.types.includes(type)) : []
  const spoken = standIn?.whose === 'speaker' ? near.filter(({ speech, type }) => speech || type !== null) : []
  const directed = classed.filter(({ targets }) => targets.some((one) => isMine(scene.layout, event.sources, one)))
  const lists = [named.filter(({ type }) => type !== null), event.type === 'REJECT' ? directed : [], classed, named, spoken]
  if (standIn?.whose === 'speaker') lists.unshift(spoken.filter(({ sentence }) => asked.place - sentence <= 1))
  for (const list of lists) {
    for (const told of [...list].reverse()) {
      const parties = partiesOf(told, standIn).filter((actor) => !isOwn(scene.layout, event.sources, actor))
      if (parties.length > 0) return parties
    }
  }
  return []
}

const partiesOf = ({ sources, targets, type }: Told, standIn: StandIn | undefined): readonly ActorId[] =>
  standIn?.whose === 'all' && type !== null ? unique([...sources, ...targets]) : sources

/** Who made the last request, charge, offer or threat directed at the one who answers. */
function answeredBy({ event, before, scene }: Asked): readonly ActorId[] {
  const types = ANSWERED[event.type] ?? []
  const open = before.findLast(
    ({ type, targets, sources, at }) =>
      type !== null &&
      types.includes(type) &&
      event.trigger.start - at < REACH &&
      targets.some((one) => isMine(scene.layout, event.sources, one)) &&
      sources.some((one) => !isOwn(scene.layout, event.sources, one)),
  )
  return open?.sources.filter((one) => !isOwn(scene.layout, event.sources, one)) ?? []
}

/** How many sentences back an exchange still runs. */
const TURN = 3

/** The other side of what goes on between the one who acts and exactly one other. */
function exchange({ event, before, scene, place }: Asked): ActorId[] {
  const { layout } = scene
  for (const told of [...before].reverse()) {
    if (told.type === null || place - told.sentence > TURN) continue
    const { sources, targets } = told
    const mine = (side: readonly ActorId[]): boolean => side.some((one) => isMine(layout, event.sources, one))
    if (!mine(sources) && !mine(targets)) continue
    const others = unique([...sources, ...targets]).filter((one) => !isMine(layout, event.sources, one))
    if (others.length === 1) return others
  }
  return []
}

/** Whether an actor is one of those who act, or the state they act for. */
const isOwn = (layout: Layout, sources: readonly ActorId[], actor: ActorId): boolean =>
  sources.includes(actor) ||
  (layout.kindOf(actor) === 'state' &&
    sources.some((one) => layout.countryOf(one) === layout.countryOf(actor) && layout.kindOf(one) !== 'group'))

/** Whether what is done to an actor is done to those who act: to themselves, or to the state whose organ or minister they are. */
const isMine = isOwn
