import type { Commitment, Event } from '../../terms/index.ts'
import type { Draft, Finder, Refiner, Steps } from '../steps.ts'
import { contextsOf } from './contexts.ts'
import type { Layout } from './layout.ts'
import type { Scene } from './scene.ts'
import { hasCondition } from './telling.ts'
import { whenOf } from './when.ts'

const NAME = 'events/promised'

/** The steps with one more finder: every commitment is an act by its giver towards its receiver, where no other finder has told it. */
export const withPromises = (steps: Steps<Event>, commitments: readonly Commitment[]): Steps<Event> => ({
  finders: [...steps.finders, promised(commitments)],
  refiners: [...steps.refiners, onlyUntold],
})

/** "Chad's offer of tents to Niger" is AGREE by Chad; a promise to give way, "undertook to free them", is CONCEDE.
 * Not what people promise at home, "Omar promised to write". */
const promised = (commitments: readonly Commitment[]): Finder<Event> => ({
  name: NAME,
  find: ({ scenes }) => commitments.flatMap((one) => eventOf(scenes, one) ?? []),
})

function eventOf(scenes: readonly Scene[], { by, to, content, evidence }: Commitment): Draft<Event> | null {
  const scene = scenes.find(({ sentence }) => sentence.start <= content.start && content.start < sentence.end)
  if (!scene) return null
  const { layout, events, sentence, clauses } = scene
  const targets = to.filter((actor) => !by.includes(actor))
  const body = by.some((actor) => /^(state|organization)$/.test(layout.kindOf(actor) ?? ''))
  if (!body && !(targets.length > 0 && by.some((actor) => hasOffice(layout, actor)))) return null
  const inner = clauses.find(({ verb }) => content.start <= verb.end && verb.start < content.end)
  const outer = clauses.findLast(({ verb }) => verb.start <= content.start && verb !== inner?.verb) ?? inner
  const said = inner ?? outer
  if (said && layout.inQuote(said.verb.head)) return null
  const lemma = inner ? (layout.reading.tokens[inner.verb.head]?.lemma ?? '') : ''
  const yields = events.undertakings.get(lemma)?.some(({ words, type }) => words.length === 1 && type === 'CONCEDE')
  const future = inner?.verb.form === 'finite' && /^(will|would|shall)$/.test(inner.verb.modal ?? '')
  const start = outer?.verb.start ?? content.start
  const trigger = { start, end: Math.max(outer?.verb.end ?? start, inner?.verb.end ?? start) }
  return {
    kind: 'event',
    type: yields ? 'CONCEDE' : 'AGREE',
    mode: null,
    context: contextsOf(layout, events, sentence),
    sources: by,
    targets,
    trigger,
    status: said && hasCondition(layout, said) ? 'conditional' : future ? 'planned' : 'occurred',
    date: whenOf(layout, sentence, trigger.start),
    place: null,
    evidence: { span: trigger, sentence: evidence.sentence },
  }
}

const hasOffice = ({ reading }: Layout, actor: Event['sources'][number]): boolean =>
  reading.titles.some(({ holder, tenure }) => holder === actor && tenure !== 'former')

/** Drops a promise that another finder has told: an event of the same sentence by one of the same givers at the same words. */
const onlyUntold: Refiner<Event> = {
  name: 'events/untold',
  refine: (found) =>
    found.filter(
      (event) =>
        event.evidence.foundBy !== NAME ||
        !found.some(
          (other) =>
            other.evidence.foundBy !== NAME &&
            other.trigger.start < event.trigger.end &&
            event.trigger.start < other.trigger.end &&
            other.sources.some((actor) => event.sources.includes(actor)),
        ),
    ),
}
