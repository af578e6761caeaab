import type { Chunk } from '../../../english/index.ts'
import type { ActorId, Event, EventType } from '../../../terms/index.ts'
import type { Refiner } from '../../steps.ts'
import type { Clause } from '../clause.ts'
import { isPair } from '../pairs.ts'
import type { Scene } from '../scene.ts'
import { hasCondition } from '../telling.ts'
import { doersBefore } from './agentless.ts'
import { authorityBefore, courtBefore } from './courts.ts'
import { disputants } from './disputants.ts'
import { opens } from './opens.ts'
import { type Found, otherSide } from './otherSide.ts'
import { storyOf, type Told, toldEvent } from './story.ts'
import { isWeighty } from './weight.ts'

/** Gives open acts their other side from what was told before them and says by `foundBy` how it was found; without one the act
 * stays only where its type needs none and somebody who acts in the story does it. */
export const settled: Refiner<Event> = {
  name: 'events/settled',
  refine: (found, { scenes }) => {
    const clauses = storyOf(scenes)
    const story: Told[] = []
    const inOrder = [...found].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end)
    const parties = new Set(found.filter(isSettled).flatMap(({ sources, targets }) => [...sources, ...targets]))
    return inOrder.flatMap((event) => {
      const settledEvent = isSettled(event)
        ? completed(event, scenes, story, clauses, parties)
        : settle(event, scenes, story, clauses, parties)
      const whole = settledEvent ? betweenSides(settledEvent, scenes, story) : offered(event, scenes, story)
      if (whole) story.push(toldEvent(scenes, whole))
      return whole ?? []
    })
  },
}

/** An act turned on "both parties", or meant for two sides by what it is, with the two that the story is about. */
function betweenSides(event: Event, scenes: readonly Scene[], story: readonly Told[]): Event {
  const scene = sceneOf(scenes, event)
  const clause = scene && clauseOf(scene, event)
  if (!scene || !clause) return event
  const { layout } = scene
  const paired = event.targets.length !== 1 && spokenTo(scene, clause).some((chunk) => isPair(layout, chunk))
  const between = event.targets.length === 0 && event.sources.length === 1 && isBetween(scene, event, clause)
  if (!paired && !between) return event
  const found = disputants(layout, story, event.trigger.start, event.sources)
  return found.length === 2 ? { ...event, targets: found } : event
}

/** An act that found no other side of its own, where it is meant for two at once: "the president offered to host talks". */
function offered(event: Event, scenes: readonly Scene[], story: readonly Told[]): Event | null {
  if (event.sources.length === 0) return null
  const found = betweenSides(event, scenes, story)
  return found.targets.length === 2 ? named(found, {}, 'sides') : null
}

/** Whoever a clause, or one that hangs on it, may be turned on. */
const spokenTo = ({ clauses }: Scene, clause: Clause): readonly Chunk[] =>
  clauses
    .filter((one) => one === clause || one.governor === clause || one === clause.governor)
    .flatMap(({ args, subject }) => [...args.flatMap(({ chunks }) => chunks), ...subject])

const MEDIATION =
  /^(mediate|mediation|mediator|broker|facilitate|facilitation|facilitator|arbitrate|arbitration|venue|go-between|intermediary|talks|negotiations|shuttle|calm|restraint|de-escalation|dialogue|moderation|good offices)$/

/** "offered to mediate", "called for calm", "urged restraint": what is meant for two sides at once. */
function isBetween({ layout: { reading }, sentence }: Scene, { type, trigger }: Event, { verb }: Clause): boolean {
  if (type !== 'AGREE' && type !== 'REQUEST') return false
  const last = reading.tokens.findIndex(({ start }) => start >= trigger.end)
  const end = Math.min(sentence.last, (last < 0 ? sentence.last : last) + 6)
  const words = reading.tokens.slice(verb.first, end)
  const stop = words.findIndex(({ text }, at) => at > 0 && /^[,;.]$/.test(text))
  return (stop < 0 ? words : words.slice(0, stop)).some(({ lower }) => MEDIATION.test(lower))
}

const sceneOf = (scenes: readonly Scene[], { trigger }: Event): Scene | undefined =>
  scenes.find(({ sentence }) => sentence.start <= trigger.start && trigger.start < sentence.end)

const isSettled = ({ evidence }: Event): boolean => evidence.foundBy !== opens.name

/** Acts told of one side that can stand so: with the other where it is found all the same. */
function completed(
  event: Event,
  scenes: readonly Scene[],
  story: readonly Told[],
  clauses: readonly Told[],
  parties: ReadonlySet<ActorId>,
): Event {
  const open = COMPLETED.has(event.type)
  if (event.targets.length > 0 || !open || event.evidence.foundBy !== 'events/verb') return event
  const several = event.sources.length > 1
  if (several && event.type === 'AGREE') return event
  const found = settle(event, scenes, story, clauses, parties)
  const sure = (!several && event.type !== 'AGREE') || /: (object|answer)$/.test(found?.evidence.foundBy ?? '')
  return found && sure && found.targets.length > 0 ? { ...found, status: event.status } : event
}

const COMPLETED: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'REJECT', 'REQUEST', 'THREATEN', 'CONCEDE'])

function settle(
  event: Event,
  scenes: readonly Scene[],
  story: readonly Told[],
  clauses: readonly Told[],
  parties: ReadonlySet<ActorId>,
): Event | null {
  const place = scenes.findIndex(
    ({ sentence }) => sentence.start <= event.trigger.start && event.trigger.start < sentence.end,
  )
  const scene = scenes[place]
  const clause = scene ? clauseOf(scene, event) : undefined
  if (!scene || !clause) return null
  const before = [...story, ...clauses.filter(({ at }) => at < (clause.subject[0]?.start ?? clause.verb.start))]
    .filter(({ at }) => at < event.trigger.start)
    .sort((a, b) => a.at - b.at)
  if (event.sources.length === 0 && (event.type === 'SUPPORT' || event.mode === 'release'))
    return named(event, { sources: doersBefore(scene.layout, before, event) }, 'before')
  if (event.sources.length === 0)
    return event.mode === 'arrest'
      ? named(event, { sources: authorityBefore(scene, before, event.trigger.start) }, 'police')
      : named(event, { sources: courtBefore(scene, before, event.trigger.start) }, 'court')
  if (event.targets.length > 0)
    return isWeighty(scene.layout, event.sources, new Set()) ? named(event, {}, 'named') : null
  const other: Found | null = otherSide({ scene, clause, event: acting(scene, event, place, story), place, before })
  if (!other) return null
  const weighty = isWeighty(scene.layout, event.sources, parties) || isWeighty(scene.layout, other.targets, parties)
  if (!weighty) return null
  const hangs = event.type === 'AGREE' && event.status === 'occurred' && hasCondition(scene.layout, clause)
  return named(event, { targets: other.targets, ...(hangs ? { status: 'conditional' as const } : {}) }, other.by)
}

/** The act with the state it is done for beside an official whose state the text leaves open: whoever acted in the sentence before. */
function acting({ layout }: Scene, event: Event, place: number, story: readonly Told[]): Event {
  const [one] = event.sources
  const last = story.findLast(({ sentence }) => sentence < place && place - sentence <= 1)
  const state = last?.sources.find((actor) => layout.kindOf(actor) === 'state')
  const open =
    one !== undefined &&
    layout.kindOf(one) === 'person' &&
    layout.countryOf(one) === null &&
    layout.reading.titles.some(({ holder, of }) => holder === one && of === null)
  return open && state ? { ...event, sources: [one, state] } : event
}

/** An event with what was found of it and by which rule; null where nobody does it. */
function named(event: Event, found: Partial<Event>, by: string): Event | null {
  const whole = { ...event, ...found, evidence: { ...event.evidence, foundBy: `${opens.name}: ${by}` } }
  return whole.sources.length > 0 ? whole : null
}

/** The clause of an open act: the last whose verb lies in its trigger. */
const clauseOf = ({ layout, clauses }: Scene, { trigger }: Event): Clause | undefined =>
  clauses.findLast(({ verb }) => {
    const head = layout.reading.tokens[verb.head]
    return head !== undefined && head.start >= trigger.start && head.end <= trigger.end
  })
