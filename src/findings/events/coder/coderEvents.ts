import { type Asked, type Judgement, judge, surest } from '../../../english/index.ts'
import type { Event, EventType, Span } from '../../../terms/index.ts'
import type { Draft, Finder } from '../../steps.ts'
import { type Code, codeOf } from '../codeOf.ts'
import { contextsOf } from '../contexts.ts'
import { opens } from '../discourse/opens.ts'
import { placeOf } from '../place.ts'
import type { Sides } from '../resolve.ts'
import type { Scene } from '../scene.ts'
import { whenOf } from '../when.ts'
import { asking } from './asking.ts'
import { type OpenAct, openActs } from './openActs.ts'

// Chosen on dispatches of our own with settled answers: docs/scores.md has the table.
/** The chance of a type from which on the coder is believed, */
const SURE = 0.9
/** and where several do something together, which leaves it less to mistake. */
const SURE_TOGETHER = 0.7
/** The chance of no event up to which it is. */
const NO_EVENT = 0.03
/** The chance of a mode from which on it is told. */
const SURE_MODE = 0.7

/** Acts that the trained coder hears in sentences of which the rules before it told nothing: "Norway handed six radars to Ukraine's air force".
 * Not what happens in games or under an "if". Sentences are asked about together; nothing is found without a coder. */
export const coderEvents: Finder<Event> = {
  name: 'events/coder',
  find: ({ scenes, coder }, before) => {
    if (!coder) return []
    const told = before.filter(({ evidence }) => evidence.foundBy !== opens.name)
    const questions = scenes.flatMap((scene) =>
      told.some((event) => isBeside(event, scene)) ? [] : openActs(scene).flatMap((act) => questionsOf(scene, act)),
    )
    const judgements = judge(
      questions.map(({ asked }) => asked),
      coder,
    )
    const heard = questions.flatMap((question, at) => heardIn(question, judgements[at]) ?? [])
    return surestOf(heard).flatMap((one) => draftOf(one) ?? [])
  },
}

type Question = {
  readonly scene: Scene
  readonly act: OpenAct
  readonly sides: Sides
  readonly asked: Asked
}
type Heard = Question & { readonly type: EventType; readonly chance: number; readonly mode: string | null }

/** Whether an event rests on words of a sentence: there the rules have spoken, and what the coder hears beside is mostly their act again. */
export const isBeside = ({ trigger }: Pick<Event, 'trigger'>, { sentence }: { readonly sentence: Span }): boolean =>
  trigger.start < sentence.end && sentence.start < trigger.end

const questionsOf = (scene: Scene, act: OpenAct): Question[] =>
  act.ways.flatMap((sides) => {
    const asked = asking(scene, sides, act.words)
    return asked ? [{ scene, act, sides, asked }] : []
  })

/** These need somebody they are done to, however many do them. */
const RECEIVED: ReadonlySet<string> = new Set(['AID', 'SANCTION'])

function heardIn(question: Question, judgement: Judgement | undefined): Heard | null {
  if (!judgement || (judgement.types.get('NONE') ?? 0) > NO_EVENT) return null
  const together = question.sides.targets.length === 0
  const [type, chance] = surest(judgement.types, (each) => each !== 'NONE' && !(together && RECEIVED.has(each))) ?? []
  if (!type || type === 'NONE' || !chance || chance < (together ? SURE_TOGETHER : SURE)) return null
  const [mode, sure] = surest(judgement.modes.get(type) ?? new Map<string, number>()) ?? []
  return { ...question, type, chance, mode: mode && (sure ?? 0) >= SURE_MODE ? mode : null }
}

/** One reading of each act, and of a sentence one act of each type: the coder hears the loudest act of a sentence in its other words too. */
function surestOf(heard: readonly Heard[]): Heard[] {
  const kept: Heard[] = []
  for (const one of [...heard].sort((a, b) => b.chance - a.chance))
    if (!kept.some((other) => other.act === one.act || (other.scene === one.scene && other.type === one.type)))
      kept.push(one)
  return kept
}

function draftOf({ scene, act, sides, type, mode, chance }: Heard): Draft<Event> | null {
  const { layout, events, sentence } = scene
  const code = asTold({ type, mode }, act)
  if (!code) return null
  const [first] = act.words
  const trigger = { start: first.start, end: act.words.at(-1)?.end ?? first.end }
  return {
    kind: 'event',
    ...code,
    context: contextsOf(layout, events, sentence),
    sources: sides.sources,
    targets: sides.targets,
    trigger,
    date: whenOf(layout, sentence, first.start),
    place: act.clause ? placeOf(layout, act.clause, sides) : null,
    evidence: { span: trigger, sentence: { start: sentence.start, end: sentence.end }, confidence: chance },
  }
}

/** Types that a "not" may be the very meaning of: "would not sign" is a REJECT that has occurred. */
const UNWILLING: ReadonlySet<EventType> = new Set(['REJECT', 'CONCEDE', 'THREATEN', 'REQUEST', 'ACCUSE'])

/** The type that the coder hears, with the status that the rules read off the verb. */
function asTold(heard: { readonly type: EventType; readonly mode: string | null }, { chain }: OpenAct): Code | null {
  if (!chain || (chain.telling.negated && UNWILLING.has(heard.type))) return { ...heard, status: 'occurred' }
  return codeOf(heard, chain.telling)
}
