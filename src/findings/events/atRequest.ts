import type { ActorId, Event } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { tailsOf } from './argumentsOf.ts'
import type { Clause } from './clause.ts'
import type { Code } from './codeOf.ts'
import { contextsOf } from './contexts.ts'
import { behindAny, doersOf, ownersOf } from './parties.ts'
import type { Scene } from './scene.ts'
import { subjectActors } from './sides.ts'
import { nounLemma } from './words.ts'

const ASKED = /^(request|urging|behest|insistence|demand|instigation|plea|appeal|bidding|prompting|entreaty)$/
const OPENING = /^(at|on|upon|after|following|to)$/

/** Requests and invitations that a phrase beside another act tells: "the court met at the request of Chad", "came at Omar Hadi's invitation".
 * Not "at the request stop" nor "at his own request". */
export const atRequest: Finder<Event> = {
  name: 'events/atRequest',
  find: ({ scenes }) => scenes.flatMap((scene) => scene.clauses.flatMap((clause) => requestsOf(scene, clause))),
}

function requestsOf(scene: Scene, clause: Clause): Draft<Event>[] {
  const { layout, events, sentence } = scene
  const { tokens } = layout.reading
  if (layout.inQuote(clause.verb.head) || clause.verb.negated) return []
  return clause.args.flatMap(({ prep, at, chunks: [chunk] }) => {
    const head = chunk && tokens[chunk.head]
    if (!chunk || !head || head.lower !== head.lemma || !OPENING.test(prep ?? '')) return []
    if (prep === 'to' && tokens[at - 1]?.lower !== 'response') return []
    const code = codeOf(nounLemma(head))
    if (!code || tokens.slice(chunk.first, chunk.head).some(({ lower }) => lower === 'own')) return []
    const inside = ownersOf(layout, { ...chunk, last: chunk.head })
    const sources = inside.length > 0 ? inside : behindAny(layout, tailsOf(layout, chunk), ['of', 'from', 'by'])
    const targets = doersIn(scene, clause).filter(
      (actor) => !sources.includes(actor) && !isStateOf(scene, sources, actor),
    )
    if (sources.length === 0 || targets.length === 0 || !isPublic(scene, sources)) return []
    const trigger = { start: tokens[at]?.start ?? head.start, end: head.end }
    return [
      {
        kind: 'event' as const,
        ...code,
        context: contextsOf(layout, events, sentence),
        sources,
        targets,
        trigger,
        // asked before what is done at the request, on a day that is not told
        date: null,
        place: null,
        evidence: { span: trigger, sentence: { start: sentence.start, end: sentence.end }, entry: head.lemma },
      },
    ]
  })
}

/** Who does what a clause tells; of a passive, whoever stands behind "by". */
function doersIn({ layout, agents }: Scene, clause: Clause): ActorId[] {
  if (!clause.verb.passive) return subjectActors(layout, clause, agents)
  const chunks = clause.args.filter(({ prep }) => prep === 'by').flatMap((argument) => argument.chunks)
  return doersOf(layout, chunks, agents)
}

const codeOf = (noun: string): Code | null => {
  if (noun === 'invitation') return { type: 'AGREE', mode: null, status: 'occurred' }
  return ASKED.test(noun) ? { type: 'REQUEST', mode: null, status: 'occurred' } : null
}

/** A minister who acts at the request of his own state does as he is told. */
const isStateOf = ({ layout }: Scene, sources: readonly ActorId[], actor: ActorId): boolean =>
  sources.some((one) => layout.kindOf(one) === 'state' && layout.countryOf(one) === layout.countryOf(actor))

/** Whether those who ask act for a state or body. */
const isPublic = ({ layout }: Scene, actors: readonly ActorId[]): boolean =>
  actors.some(
    (actor) =>
      /^(state|organization)$/.test(layout.kindOf(actor) ?? '') ||
      layout.reading.titles.some(({ holder, tenure }) => holder === actor && tenure !== 'former'),
  )
