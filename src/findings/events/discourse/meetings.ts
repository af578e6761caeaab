import type { ActorId, Event } from '../../../terms/index.ts'
import type { Draft, Finder } from '../../steps.ts'
import { tailsOf } from '../argumentsOf.ts'
import type { Argument, Clause } from '../clause.ts'
import { contextsOf } from '../contexts.ts'
import { behind, doersOf, ownersOf, unique } from '../parties.ts'
import type { Scene } from '../scene.ts'
import { subjectActors } from '../sides.ts'
import { whenOf } from '../when.ts'
import { nounLemma } from '../words.ts'

const MEETING =
  /^(meeting|talk|conversation|call|negotiation|discussion|consultation|dinner|lunch|breakfast|audience|encounter)$/
const DURING = /^(after|during|at|in|following|on)$/
const BEFORE = /^(before|for)$/
const AHEAD = /^(ahead of|prior to)$/

/** Meetings told beside what was said or done at them: "Omar said after talks with his Chadian counterpart".
 * Whose clause it is took part; not "said after talks between Chad and Niger", of which he may have been no party. */
export const meetings: Finder<Event> = {
  name: 'events/meeting',
  find: ({ scenes }) => scenes.flatMap((scene) => scene.clauses.flatMap((clause) => meetingOf(scene, clause) ?? [])),
}

function meetingOf(scene: Scene, clause: Clause): Draft<Event> | null {
  const { layout, agents, events, sentence } = scene
  const { tokens } = layout.reading
  if (clause.verb.form !== 'finite' || layout.inQuote(clause.verb.head) || clause.verb.passive) return null
  const at = clause.args.findIndex(({ prep, chunks }) => {
    const noun = tokens[chunks[0]?.head ?? -1]
    return (
      prep !== null &&
      (DURING.test(prep) || BEFORE.test(prep) || AHEAD.test(prep)) &&
      noun !== undefined &&
      MEETING.test(nounLemma(noun))
    )
  })
  const argument = clause.args[at]
  const chunk = argument?.chunks[0]
  const noun = tokens[chunk?.head ?? -1]
  if (!argument?.prep || !chunk || !noun || ownersOf(layout, { ...chunk, last: chunk.head }).length > 0) return null
  const partners = metIn(scene, [...tailsOf(layout, chunk), ...clause.args.slice(at + 1, at + 2)])
  const sources = subjectActors(layout, clause, agents)
  const all = unique([...sources, ...partners.filter((actor) => !sources.includes(actor))])
  if (sources.length === 0 || all.length === sources.length || all.some((actor) => layout.kindOf(actor) === 'group'))
    return null
  const there = clause.verb.tense === 'past' && /^(be|arrive|travel|fly|go|come|meet)$/.test(clause.verb.lemma)
  const ahead = argument.prep === 'for' ? !there : AHEAD.test(argument.prep) || BEFORE.test(argument.prep)
  const future = clause.verb.tense === 'future' || ahead
  const trigger = { start: noun.start, end: noun.end }
  return {
    kind: 'event',
    type: future ? 'AGREE' : 'CONSULT',
    mode: !future && noun.lemma === 'call' ? 'phone' : null,
    context: contextsOf(layout, events, sentence),
    sources: all,
    targets: [],
    trigger,
    status: future ? 'planned' : 'occurred',
    date: whenOf(layout, sentence, noun.start),
    place: null,
    evidence: { span: trigger, sentence: { start: sentence.start, end: sentence.end } },
  }
}

/** Whom a meeting was with. */
function metIn({ layout, agents }: Scene, args: readonly Argument[]): ActorId[] {
  const [met] = args.filter(({ prep }) => prep === 'with')
  if (!met) return []
  const named = doersOf(layout, met.chunks, agents)
  return named.length > 0 ? named : behind(layout, [met], 'with')
}
