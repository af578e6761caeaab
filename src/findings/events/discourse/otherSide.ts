import type { Chunk } from '../../../english/index.ts'
import type { ActorId, Event, EventType } from '../../../terms/index.ts'
import { QUAD } from '../../../terms/index.ts'
import type { Clause } from '../clause.ts'
import type { Layout } from '../layout.ts'
import { matchesOf } from '../match.ts'
import { behindAny, targetsOf, unique } from '../parties.ts'
import type { Scene } from '../scene.ts'
import { subjectActors } from '../sides.ts'
import { nounLemma } from '../words.ts'
import { antecedent, REACH } from './antecedent.ts'
import { isCourt } from './court.ts'
import { isOwn } from './own.ts'
import { standInOf } from './standIns.ts'
import type { Told } from './story.ts'
import { isNamed } from './weight.ts'

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

/** Whom an act is turned on, and by what rule: an act that its object stands for, what it answers, whoever the pledges before went to,
 * or the exchange it is part of. */
export type Found = {
  readonly targets: readonly ActorId[]
  readonly by: 'object' | 'answer' | 'beneficiary' | 'exchange' | 'alone'
}

/** The other side of an act whose clause does not name it; null where the act is none without one. */
export function otherSide(asked: Asked): Found | null {
  const { event, clause, scene } = asked
  const { tokens } = scene.layout.reading
  const below = scene.clauses.find(
    ({ governor, link, byObject, verb }) =>
      governor === clause && link === 'infinitive' && !byObject && verb.first <= clause.verb.last + 3,
  )
  if (below && SHY.test(below.verb.lemma) && /^(decline|refuse)$/.test(clause.verb.lemma)) return null
  if (below && /^(decline|refuse)$/.test(clause.verb.lemma) && isHostile(scene, below)) return null
  const inner = below ? namedIn(asked, below) : []
  if (inner.length > 0) return { targets: inner, by: 'object' }
  if (isSame(scene, clause, below)) {
    const before = sameAsBefore(asked)
    return before.length > 0 ? { targets: before, by: 'answer' } : ALONE_ONLY
  }
  const chunk = objectOf(scene, below ?? clause, event)
  const word = chunk ? tokens[chunk.head] : undefined
  const noun = word && !STAND_IN.test(word.lower) ? nounLemma(word) : null
  const alone =
    ALONE.has(event.type) &&
    !(asked.place === 0 && namesOthers(asked)) &&
    !/^(seek|want|hope|wish)$/.test(clause.verb.lemma)
      ? ({ targets: [], by: 'alone' } as const)
      : null
  if (chunk && noun !== null && !(event.type === 'THREATEN' && clause.verb.passive)) {
    const owner = possessorOf(asked, chunk)
    if (owner) return owner.length > 0 ? { targets: owner, by: 'object' } : alone
    const meant = isApposed(scene, chunk)
      ? toldBeside(asked, chunk)
      : isTold(scene, chunk, noun)
        ? antecedent(asked, noun)
        : []
    if (meant === 'own') return null
    if (meant.length > 0) return { targets: meant, by: 'object' }
    const means = BY_OBJECT.has(event.type) && (event.type !== 'AGREE' || isAnswer(asked))
    const telling = standInOf(noun) !== undefined || ROLE.test(noun) || (event.type === 'REJECT' && event.mode !== null)
    if (means && !telling) return null
  }
  if (clause.verb.passive && event.type !== 'THREATEN') return null
  const answered = isAnswer(asked) ? answeredBy(asked) : []
  if (answered.length > 0) return { targets: answered, by: 'answer' }
  if (event.type === 'AGREE' || event.type === 'AID') {
    const given = beneficiary(asked)
    if (given.length > 0) return { targets: given, by: 'beneficiary' }
    const other = event.type === 'AGREE' ? exchange(asked) : []
    return other.length > 0 ? { targets: other, by: 'exchange' } : null
  }
  const opened = chunk !== undefined && tokens[chunk.last]?.lower === 'that'
  const partner = EXCHANGED.has(event.type) && !opened ? exchange(asked) : []
  return partner.length > 0 ? { targets: partner, by: 'exchange' } : alone
}

/** "declined to [comment]" refuses nobody anything. */
const SHY =
  /^(comment|say|elaborate|speculate|name|answer|confirm|discuss|disclose|identify|give|talk|specify|respond|be|deny)$/
/** Whether a state or body besides is named in the sentence: where nothing was told before it, the act is most likely turned on it, in a way not understood. */
const namesOthers = ({ scene: { layout, sentence }, event }: Asked): boolean =>
  layout.reading.mentions.some(
    ({ actor, span }) =>
      span.start >= sentence.start &&
      span.end <= sentence.end &&
      /^(state|organization)$/.test(layout.kindOf(actor) ?? '') &&
      isNamed(layout, actor) &&
      !isOwn(layout, event.sources, actor),
  )

/** Who refuses to do harm refuses nobody anything. */
const isHostile = ({ events, layout }: Scene, clause: Clause): boolean =>
  matchesOf(events, layout.reading.tokens, clause).some(({ entry: { act } }) => act !== null && QUAD[act.type] > 2)

const ALONE_ONLY: Found = { targets: [], by: 'alone' }
/** "declined to [do so]", "and Ethiopia [did not]": what was told right before is not done. */
const isSame = ({ layout: { reading } }: Scene, { verb }: Clause, below: Clause | undefined): boolean =>
  verb.lemma === 'do' ||
  (below?.verb.lemma === 'do' && /^(so|that|likewise)$/.test(reading.tokens[below.verb.last]?.lower ?? ''))

/** Whom the act right before was done to. */
function sameAsBefore({ before, place, scene, event }: Asked): ActorId[] {
  const last = before.findLast(({ type, sentence }) => type !== null && place - sentence <= 1)
  const strangers = (side: readonly ActorId[]): ActorId[] =>
    side.filter((one) => !isOwn(scene.layout, event.sources, one))
  const targets = strangers(last?.targets ?? [])
  return targets.length > 0 || last?.targets.length === 0 ? targets : strangers(last?.sources ?? [])
}

/** "threatened to leave [the bank's] board": whom an act without an entry of its own names. */
function namedIn({ scene: { layout }, event }: Asked, { args, verb }: Clause): ActorId[] {
  if (verb.lemma === 'do') return []
  const bare = args
    .filter(({ prep, loose }) => prep === null && !loose)
    .flatMap(({ chunks }) => targetsOf(layout, chunks))
  const found = bare.length > 0 ? bare : behindAny(layout, args, ['to', 'from', 'with', 'against', 'on'])
  return unique(found).filter((actor) => layout.kindOf(actor) !== 'group' && !isOwn(layout, event.sources, actor))
}

const STAND_IN = /^(it|this|that|them|one|so|both|all|what|which)$/
const ROLE = /^(role|involvement|wrongdoing|responsibility|part|hand|knowledge|link|complicity|guilt|payment)$/
/** Types that mean something only if their object does. */
const BY_OBJECT: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'AGREE'])
const EXCHANGED: ReadonlySet<EventType> = new Set([
  'CONCEDE',
  'ACCUSE',
  'REJECT',
  'SUPPORT',
  'REQUEST',
  'THREATEN',
  'SANCTION',
  'COERCE',
])
const ALONE: ReadonlySet<EventType> = new Set(['REJECT', 'REQUEST', 'THREATEN', 'CONCEDE'])
/** What an act can answer. */
const ANSWERED: Partial<Record<EventType, readonly EventType[]>> = {
  REJECT: ['REQUEST', 'ACCUSE', 'AGREE', 'THREATEN'],
  AGREE: ['REQUEST', 'AGREE'],
  CONCEDE: ['REQUEST', 'PROTEST', 'THREATEN'],
}

/** What a denial can answer. */
const CHARGED: readonly EventType[] = ['ACCUSE', 'SANCTION']

/** What an act is done to or about. */
function objectOf({ layout }: Scene, { verb, args, subject }: Clause, { trigger }: Event): Chunk | undefined {
  if (verb.passive) return subject[0]
  const own = args.filter(({ loose, chunks: [chunk] }) => {
    const head = layout.reading.tokens[chunk?.head ?? -1]
    const inside = head !== undefined && head.start >= trigger.start && head.end <= trigger.end
    return (
      !loose && !inside && !/^(it|them|him|her)sel(f|ves)$/.test(head?.lower ?? '') && !layout.isTime(chunk?.head ?? -1)
    )
  })
  const bare = own.find(({ prep }) => prep === null)
  const behind = own.find(({ prep }) => prep !== null && /^(to|with|of|against|from|for|at|over|about)$/.test(prep))
  const chunk = (bare ?? behind)?.chunks[0]
  const next =
    chunk && ENDING.test(layout.reading.tokens[chunk.head]?.lemma ?? '') ? layout.chunkAt(chunk.last + 1) : undefined
  return next && /^(to|of|in)$/.test(layout.reading.tokens[next.first - 1]?.lower ?? '') ? next : chunk
}

/** "called for an [end] to the deportations": what is meant is what is to end. */
const ENDING = /^(end|halt|stop|freeze|pause|reversal|lifting|review|explanation|suspension|moratorium)$/

/** Whether a noun phrase speaks of something known: "the ambush", "these measures", "charges"; not "a plan" nor "the claim that". */
function isTold({ layout: { reading } }: Scene, { first, head, last }: Chunk, noun: string): boolean {
  const { tokens } = reading
  const opener = tokens[first]?.lower ?? ''
  if (tokens[last]?.lower === 'that') return false
  if (/^(the|this|that|these|those|all|any|both)$/.test(opener)) return true
  if (/^(their|his|her)$/.test(opener)) return DONE_TO.test(noun)
  return first === head && tokens[head]?.lower !== noun && standInOf(noun) !== undefined
}

/** "demanded their [release]": what others do to those whom the pronoun means. */
const DONE_TO =
  /^(release|freedom|return|liberation|repatriation|detention|arrest|expulsion|deportation|extradition|killing|murder|imprisonment|treatment|abduction|trial|conviction|removal|dismissal)$/

/** "turned down the [federation]'s demand": an owner that only describes is the last body of such a name; undefined where nobody owns it. */
function possessorOf({ scene, before, event }: Asked, { first, head }: Chunk): ActorId[] | undefined {
  const { layout } = scene
  const { tokens, actors, mentions, chunks, article } = layout.reading
  const mark = tokens.findIndex(({ lower }, index) => index > first && index < head && /^('s|’s|')$/.test(lower))
  const word = mark < 0 ? undefined : tokens[mark - 1]
  if (!word || before.length === 0) return undefined
  const described = new Set(
    mentions.flatMap(({ actor, span }) => {
      const around = chunks.find(({ start, end }) => start <= span.start && span.end <= end)
      return around && wordsIn(article.text.slice(around.start, around.end)).includes(word.lemma) ? actor : []
    }),
  )
  const named = mentions.findLast(({ actor, span }) => {
    const name = actors.find(({ id }) => id === actor)?.name ?? ''
    const fits = described.has(actor) || wordsIn(name).includes(word.lemma)
    return span.end <= word.start && fits && !isOwn(layout, event.sources, actor)
  })
  return named ? [named.actor] : []
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** ", a [gesture] welcomed by": a noun phrase that says of the whole clause before it what it is. */
const isApposed = ({ layout: { reading } }: Scene, { first }: Chunk): boolean =>
  /^(a|an)$/.test(reading.tokens[first]?.lower ?? '') && reading.tokens[first - 1]?.text === ','

function toldBeside({ scene, event }: Asked, chunk: Chunk): ActorId[] {
  const host = scene.clauses.findLast(
    ({ verb, link, subject }) =>
      verb.form === 'finite' && verb.last <= chunk.first && link !== 'relative' && subject.length > 0,
  )
  const doers = host && !host.verb.passive ? subjectActors(scene.layout, host, scene.agents) : []
  return doers.filter((actor) => !isOwn(scene.layout, event.sources, actor))
}

/** Consent is an answer; a promise need not be. */
const isAnswer = ({ event, clause }: Asked): boolean =>
  event.type === 'AGREE'
    ? /^(accept|agree|consent|oblige|approve)$/.test(clause.verb.lemma)
    : ANSWERED[event.type] !== undefined

/** Who made the last request, charge, offer or threat directed at the one who answers, or at nobody in particular right before. */
function answeredBy({ event, before, scene, place, clause }: Asked): readonly ActorId[] {
  const { layout } = scene
  const types = clause.verb.lemma === 'deny' ? CHARGED : (ANSWERED[event.type] ?? [])
  const others = ({ sources }: Told): ActorId[] => sources.filter((one) => !isOwn(layout, event.sources, one))
  const open = before.filter(
    (told) =>
      told.type !== null &&
      types.includes(told.type) &&
      event.trigger.start - told.at < REACH &&
      others(told).length > 0 &&
      (told.targets.some((one) => isOwn(layout, event.sources, one)) ||
        (told.targets.length === 0 && told.type !== 'AGREE' && place - told.sentence <= 2)),
  )
  const last = open.at(-1)
  return last ? others(last) : []
}

/** Whoever the pledges and the help before went to. */
function beneficiary({ event, before, scene }: Asked): ActorId[] {
  const given = before.findLast(
    ({ type, targets, at }) =>
      (type === 'AGREE' || type === 'AID') && targets.length > 0 && event.trigger.start - at < REACH / 2,
  )
  return (
    given?.targets.filter(
      (one) => !isOwn(scene.layout, event.sources, one) && isNamed(scene.layout, one) && !isCourt(scene.layout, one),
    ) ?? []
  )
}

/** How many sentences back an exchange still runs. */
const TURN = 3

/** The other side of what goes on between the one who acts and exactly one other: right before, or else in all that was told. */
function exchange(asked: Asked): ActorId[] {
  const { event, before, scene, place } = asked
  const { layout } = scene
  const all = new Set<ActorId>()
  for (const told of [...before].reverse()) {
    if (told.type === null || (place === 0 && told.sentence === 0)) continue
    const parties = unique([...told.sources, ...told.targets])
    const strange = parties.filter((one) => !isOwn(layout, event.sources, one))
    if (strange.length === parties.length) continue
    const others = strange.filter((one) => isNamed(layout, one))
    if (others.length === 1 && place - told.sentence <= TURN) return others
    for (const one of others) all.add(one)
  }
  if (all.size > 0) return all.size === 1 ? [...all] : []
  const dealt = before.findLast(
    ({ type, sentence, speech, sources, targets }) =>
      type === null &&
      !speech &&
      place - sentence <= 1 &&
      targets.length === 1 &&
      sources.some((one) => isOwn(layout, event.sources, one) || isOfOneState(layout, event.sources, one)),
  )
  return (
    dealt?.targets.filter((one) => !isOwn(layout, event.sources, one) && !isOfOneState(layout, event.sources, one)) ??
    []
  )
}

const isOfOneState = (layout: Layout, sources: readonly ActorId[], actor: ActorId): boolean =>
  layout.countryOf(actor) !== null && sources.some((one) => layout.countryOf(one) === layout.countryOf(actor))
