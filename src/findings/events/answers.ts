import type { Chunk } from '../../english/index.ts'
import type { Event, EventType } from '../../terms/index.ts'
import type { Draft, Finder, Refiner } from '../steps.ts'
import type { Clause } from './clause.ts'
import { codeOf } from './codeOf.ts'
import { contextsOf } from './contexts.ts'
import { matchesOf, objectsOf } from './match.ts'
import { doersOf, targetsOf } from './parties.ts'
import type { Scene } from './scene.ts'
import { subjectActors } from './sides.ts'
import { chainOf, isUnreal } from './telling.ts'
import { whenOf } from './when.ts'
import { nounLemma } from './words.ts'

/** Nouns that stand for an act told before, and the types that act may have. */
const MEANT: Readonly<Record<string, readonly EventType[]>> = {
  offer: ['AGREE'],
  proposal: ['AGREE', 'REQUEST'],
  invitation: ['AGREE'],
  promise: ['AGREE'],
  pledge: ['AGREE'],
  accusation: ['ACCUSE'],
  charge: ['ACCUSE'],
  allegation: ['ACCUSE'],
  claim: ['ACCUSE'],
  criticism: ['ACCUSE'],
  attack: ['ASSAULT'],
  operation: ['ASSAULT', 'MOBILIZE'],
  offensive: ['ASSAULT'],
  invasion: ['ASSAULT'],
  strike: ['ASSAULT', 'PROTEST'],
  bombing: ['ASSAULT'],
  raid: ['ASSAULT', 'COERCE'],
  deployment: ['MOBILIZE'],
  sanction: ['SANCTION'],
  expulsion: ['SANCTION'],
  recall: ['SANCTION'],
  arrest: ['COERCE'],
  ban: ['COERCE', 'SANCTION'],
  demand: ['REQUEST'],
  request: ['REQUEST'],
  appeal: ['REQUEST'],
  call: ['REQUEST'],
  threat: ['THREATEN'],
  ultimatum: ['THREATEN'],
  warning: ['THREATEN'],
}
const ANSWERING: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT'])

/** Answers to an act told before: "Estonia rejected the accusation", "the operation was condemned by Chad".
 * Not "Estonia rejected Chad's accusation", which names the other side. The refiner `answered` finds it. */
export const answers: Finder<Event> = {
  name: 'events/answer',
  find: ({ scenes }) => scenes.flatMap((scene) => scene.clauses.flatMap((clause) => answerOf(scene, clause) ?? [])),
}

function answerOf(scene: Scene, clause: Clause): Draft<Event> | null {
  const { layout, agents, events, sentence } = scene
  const { tokens } = layout.reading
  if (layout.inQuote(clause.verb.head)) return null
  for (const match of matchesOf(events, tokens, clause)) {
    const { act } = match.entry
    if (!act || !ANSWERING.has(act.type)) return null
    const object = match.object ?? objectsOf(clause, match)[0]
    const chunk = object?.chunks[0]
    if (!chunk || !isDefinite(scene, chunk) || targetsOf(layout, [chunk]).length > 0) continue
    const chain = chainOf(layout, events, clause)
    if (!chain || chain.telling.effects.length > 0 || isUnreal(layout, chain, clause)) return null
    const code = codeOf(act, chain.telling)
    const sources = clause.verb.passive
      ? doersOf(layout, clause.args.find(({ prep }) => prep === 'by')?.chunks ?? [], agents)
      : subjectActors(layout, clause, agents)
    const [verb, noun] = [tokens[clause.verb.head], tokens[chunk.head]]
    if (!code || !verb || !noun || sources.length === 0) return null
    const trigger = { start: Math.min(verb.start, noun.start), end: Math.max(verb.end, noun.end) }
    return {
      kind: 'event',
      type: code.type,
      mode: code.mode,
      context: contextsOf(layout, events, sentence),
      sources,
      targets: [],
      trigger,
      status: code.status,
      date: whenOf(layout, sentence, verb.start),
      place: null,
      evidence: { span: trigger, sentence: { start: sentence.start, end: sentence.end } },
    }
  }
  return null
}

/** "the accusation", "this attack": one told before, with nothing behind it that says whose. */
function isDefinite({ layout }: Scene, { first, last, head }: Chunk): boolean {
  const { tokens } = layout.reading
  const noun = tokens[head]
  return (
    /^(the|this|that|these|those)$/.test(tokens[first]?.lower ?? '') &&
    noun !== undefined &&
    Object.hasOwn(MEANT, nounLemma(noun)) &&
    !/^(of|by|from|on|against|that|to|for|with|in|made|which)$/.test(tokens[last]?.lower ?? '')
  )
}

/** How far back, in code units, the act that is answered may have been told. */
const REACH = 2500

/** Gives answers their other side: whoever did the last act that their noun can mean; without one the answer is dropped. */
export const answered: Refiner<Event> = {
  name: 'events/answered',
  refine: (found, { reading }) =>
    found.flatMap((event) => {
      if (event.evidence.foundBy !== answers.name) return [event]
      const meant = nounsIn(reading.article.text.slice(event.trigger.start, event.trigger.end))
      const before = found
        .filter(
          ({ type, trigger, sources, evidence }) =>
            evidence.foundBy !== answers.name &&
            trigger.end <= event.trigger.start &&
            event.trigger.start - trigger.end < REACH &&
            meant.includes(type) &&
            sources.some((actor) => !event.sources.includes(actor)),
        )
        .sort((a, b) => b.trigger.start - a.trigger.start)[0]
      const targets = before?.sources.filter((actor) => !event.sources.includes(actor)) ?? []
      return targets.length > 0 ? [{ ...event, targets }] : []
    }),
}

/** The types that the noun in an answer's trigger can mean. */
const nounsIn = (trigger: string): readonly EventType[] => {
  const words = trigger.toLowerCase().match(/[a-z]+/g) ?? []
  for (const word of words)
    for (const noun of [word, word.replace(/s$/, '')]) if (Object.hasOwn(MEANT, noun)) return MEANT[noun] ?? []
  return []
}
