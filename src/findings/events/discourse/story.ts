import type { ActorId, Event, EventType, Interval } from '../../../terms/index.ts'
import type { Clause } from '../clause.ts'
import { operatorOf } from '../match.ts'
import { doersOf, ownersOf, targetsOf, unique } from '../parties.ts'
import type { Scene } from '../scene.ts'
import { subjectActors } from '../sides.ts'
import { nounLemma } from '../words.ts'
import { stemOf } from './families.ts'
import { standInOf } from './standIns.ts'

/** Something that a text has told by a certain place: an act, a saying, or a thing that is somebody's. */
export type Told = {
  /** Where, in UTF-16 code units of article.text. */
  readonly at: number
  /** Index of its sentence in the reading. */
  readonly sentence: number
  /** Null for what is no event. */
  readonly type: EventType | null
  readonly sources: readonly ActorId[]
  readonly targets: readonly ActorId[]
  /** What its verb and its nouns have in common with those that may stand for it. */
  readonly stems: readonly string[]
  readonly speech: boolean
  /** Praise, blame or refusal of something told before it, which is no deed that "the decision" could mean. */
  readonly reaction: boolean
  readonly date: Interval | null
}

const SPEECH =
  /^(say|tell|add|write|tweet|state|note|argue|claim|insist|stress|declare|announce|report|post|remark|comment|suggest|maintain|explain|recall|reply|respond|estimate|describe|call)$/

const REACTING =
  /^(welcome|praise|hail|applaud|condemn|reject|denounce|criticise|criticize|dismiss|defend|oppose|endorse|back|support|deplore|regret|align|attack|slam|decry|dispute|deny)$/

/** What every clause and every owned thing of a text tells, in order of place, events not yet among it. */
export function storyOf(scenes: readonly Scene[]): Told[] {
  return scenes
    .flatMap((scene, sentence) => [
      ...scene.clauses.flatMap((clause) => toldBy(scene, clause, sentence) ?? []),
      ...ownedIn(scene, sentence),
    ])
    .sort((a, b) => a.at - b.at)
}

/** What an event adds to a story once its parties are known. */
export function toldEvent(scenes: readonly Scene[], event: Event): Told {
  const sentence = scenes.findIndex(
    ({ sentence: { start, end } }) => start <= event.trigger.start && event.trigger.start < end,
  )
  const scene = scenes[sentence]
  const tokens = scene ? scene.layout.reading.tokens : []
  const stems: string[] = []
  for (let index = scene?.sentence.first ?? 0; index < (scene?.sentence.last ?? 0); index++) {
    const token = tokens[index]
    if (token && token.start < event.trigger.end && token.end > event.trigger.start)
      stems.push(stemOf(nounLemma(token)))
  }
  const { type, sources, targets, trigger, date } = event
  const reaction = /: (object|answer|exchange|alone)$/.test(event.evidence.foundBy)
  return { at: trigger.start, sentence, type, sources, targets, stems, speech: false, reaction, date }
}

function toldBy(scene: Scene, clause: Clause, sentence: number): Told | null {
  const { layout, agents } = scene
  const { verb, args, subject } = clause
  const { tokens } = layout.reading
  const head = tokens[verb.head]
  const sources = verb.passive
    ? doersOf(layout, args.find(({ prep }) => prep === 'by')?.chunks ?? [], agents)
    : subjectActors(layout, clause, agents)
  if (!head || sources.length === 0) return null
  const objects = verb.passive ? subject : args.filter(({ prep }) => prep === null).flatMap(({ chunks }) => chunks)
  const nouns = objects.flatMap((chunk) => tokens[chunk.head] ?? [])
  const asked = askedBy(scene, clause).filter((actor) => !sources.includes(actor))
  return {
    at: head.start,
    sentence,
    type: asked.length > 0 || isProposal(head.lemma, nouns.map(nounLemma)) ? 'REQUEST' : null,
    sources,
    targets:
      asked.length > 0 || verb.passive ? asked : targetsOf(layout, objects).filter((actor) => !sources.includes(actor)),
    stems: unique([stemOf(head.lemma), ...nouns.map((noun) => stemOf(nounLemma(noun)))]),
    speech: SPEECH.test(verb.lemma),
    reaction: REACTING.test(verb.lemma),
    date: null,
  }
}

/** "proposed a compromise": what may be accepted or refused later on. */
const isProposal = (verb: string, objects: readonly string[]): boolean =>
  /^(propose|suggest|offer|table|present|submit|float|put)$/.test(verb) &&
  objects.some((noun) => standInOf(noun)?.types.includes('REQUEST') === true)

/** "asked [Chad] to stop the expulsions": who is asked, whether or not what they are asked is an act of its own. */
function askedBy({ layout, agents, events, clauses }: Scene, clause: Clause): readonly ActorId[] {
  const wanted = clauses.find(({ governor, byObject }) => governor === clause && byObject)
  const operator = wanted ? operatorOf(events, layout.reading.tokens, clause, 'O') : null
  return wanted && operator?.effect === 'request' ? doersOf(layout, wanted.subject, agents) : []
}

/** "Egypt's plan", "the demand of the union": whose a thing is tells whose "the plan" is later on. */
function ownedIn({ layout, chunks }: Scene, sentence: number): Told[] {
  const { tokens } = layout.reading
  return chunks.flatMap((chunk) => {
    const noun = tokens[chunk.head]
    const sources = noun?.tag === 'NOUN' && layout.mentionsAt(chunk.head).length === 0 ? ownersOf(layout, chunk) : []
    if (!noun || sources.length === 0) return []
    const stems = [stemOf(nounLemma(noun))]
    return [
      { at: noun.start, sentence, type: null, sources, targets: [], stems, speech: false, reaction: false, date: null },
    ]
  })
}
