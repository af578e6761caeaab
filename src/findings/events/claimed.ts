import type { ActorId, Event, Interval } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { tailsOf } from './argumentsOf.ts'
import { type Candidate, draftOf } from './candidate.ts'
import type { Clause } from './clause.ts'
import type { NounEntry } from './lexicon.ts'
import { entryOf } from './nounEvents.ts'
import { behindAny, doersOf, targetsOf, unique } from './parties.ts'
import type { Scene } from './scene.ts'
import { subjectActors } from './sides.ts'
import { actsOf } from './undertakings.ts'
import { nounLemma } from './words.ts'

/** Attacks told as done by whoever says they did them: "The Red Front claimed the raid on Oru", "An offshoot took responsibility for the blast".
 * Whom they hit is told beside the noun, else by the last deed told before. Not "claimed the seat", nor "denied responsibility". */
export const claimed: Finder<Event> = {
  name: 'events/claimed',
  find: ({ scenes, lexicon }) =>
    scenes.flatMap((scene, at) =>
      scene.clauses.flatMap((clause) => claimOf(scene, clause, lexicon.events.nouns, scenes.slice(0, at + 1)) ?? []),
    ),
}

/** The last deed that was told, whoever did it. */
type Deed = { readonly targets: readonly ActorId[]; readonly date: Interval | null }

function claimOf(
  scene: Scene,
  clause: Clause,
  entries: ReadonlyMap<string, readonly NounEntry[]>,
  before: readonly Scene[],
): Draft<Event> | null {
  const { layout, agents } = scene
  const { tokens } = layout.reading
  const { verb, args, subject } = clause
  if (verb.negated || !/^(claim|take|admit|accept)$/.test(verb.lemma) || layout.inQuote(verb.head)) return null
  const responsible = args.some(({ chunks }) => chunks.some(({ head }) => tokens[head]?.lemma === 'responsibility'))
  if (!responsible && verb.lemma !== 'claim') return null
  const nouns = verb.passive && !responsible ? subject : args.flatMap(({ chunks }) => chunks)
  for (const chunk of nouns) {
    const head = tokens[chunk.head]
    const entry = head ? entryOf(layout, entries.get(nounLemma(head)) ?? [], chunk) : null
    if (!head || entry?.act.type !== 'ASSAULT') continue
    const by = args.filter(({ prep }) => prep === 'by').flatMap(({ chunks }) => chunks)
    const sources = verb.passive ? doersOf(layout, by, agents) : subjectActors(layout, clause, agents)
    const own = targetsBeside(scene, chunk, sources)
    const deed = lastDeed(before, clause, sources)
    const targets = own.length > 0 ? own : (deed?.targets ?? [])
    if (sources.length === 0 || targets.length === 0) continue
    const candidate: Candidate = {
      predicate: chunk.head,
      entry,
      code: { ...entry.act, status: 'occurred' },
      sides: { sources, targets },
      trigger: { start: head.start, end: head.end },
      clause: null,
    }
    const draft = draftOf(scene, candidate)
    return { ...draft, date: deed?.date ?? draft.date }
  }
  return null
}

/** Whom a noun says it hit, or the state where that was: "the attack on a barracks in Chad". */
function targetsBeside(
  { layout }: Scene,
  chunk: Parameters<typeof tailsOf>[1],
  sources: readonly ActorId[],
): ActorId[] {
  const tails = tailsOf(layout, chunk)
  const hit = behindAny(layout, tails, ['on', 'against', 'of', 'at', 'in', 'near', 'outside'])
  const inside = tails.flatMap(({ chunks }) =>
    targetsOf(layout, chunks).filter((one) => layout.kindOf(one) === 'state'),
  )
  return unique(hit.length > 0 ? hit : inside.slice(0, 1)).filter((actor) => !sources.includes(actor))
}

/** How many sentences back a deed is still what is claimed. */
const NEAR = 6

/** Whom the last deed told before was done to, and when: "Four soldiers [were killed] on Monday". */
function lastDeed(scenes: readonly Scene[], claim: Clause, sources: readonly ActorId[]): Deed | null {
  for (const scene of scenes.slice(-NEAR).reverse()) {
    for (const clause of scene.clauses.toReversed()) {
      if (clause.verb.first >= claim.verb.first && clause.sentence === claim.sentence) continue
      const [match] = actsOf(scene, clause)
      if (match?.entry.act?.type !== 'ASSAULT') continue
      const { layout, agents } = scene
      const hit = clause.verb.passive
        ? doersOf(layout, clause.subject, agents)
        : clause.args.filter(({ prep }) => prep === null).flatMap(({ chunks }) => targetsOf(layout, chunks))
      const targets = unique(hit).filter((actor) => !sources.includes(actor))
      if (targets.length === 0) continue
      const head = layout.reading.tokens[clause.verb.head]
      const entry = match.entry
      const trigger = { start: head?.start ?? clause.verb.start, end: head?.end ?? clause.verb.end }
      const code = { ...match.entry.act, status: 'occurred' as const }
      const { date } = draftOf(scene, {
        predicate: clause.verb.head,
        entry,
        code,
        sides: { sources, targets },
        trigger,
        clause,
      })
      return { targets, date }
    }
  }
  return null
}
