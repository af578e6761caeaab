import type { Event, EventType, Span } from '../../terms/index.ts'
import type { Draft, Finder } from '../steps.ts'
import { charged, isBlame } from './charged.ts'
import type { Clause } from './clause.ts'
import { type Code, codeOf } from './codeOf.ts'
import { contextsOf } from './contexts.ts'
import { isWhole } from './guards.ts'
import type { Layout } from './layout.ts'
import type { EventLexicon } from './lexicon.ts'
import { type Match, matchesOf } from './match.ts'
import { placeOf } from './place.ts'
import type { Sides } from './resolve.ts'
import type { Scene } from './scene.ts'
import { finalSides } from './sides.ts'
import { isGame } from './sport.ts'
import { type Chain, chainOf, hasCondition, isUnreal } from './telling.ts'
import { bloodless } from './verbal.ts'
import { whenOf } from './when.ts'

/** Acts told by a verb: "China recalled its ambassador to Vilnius", "Chad agreed to host talks with Niger".
 * Not "Chad crushed Niger in the final" nor "if Chad attacks Niger". */
export const verbEvents: Finder<Event> = {
  name: 'events/verb',
  find: ({ scenes }) =>
    scenes.flatMap((scene) => {
      const spent = new Set<Clause>()
      const game = isGame(scene)
      return [...scene.clauses].reverse().flatMap((clause) => {
        const event = spent.has(clause) ? null : eventOf(scene, clause, spent)
        return event && !(game && PLAYED.has(event.type)) ? event : []
      })
    }),
}

/** What teams do to each other in words that states share. */
const PLAYED: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'THREATEN',
  'CONSULT',
  'RETREAT',
  'CONCEDE',
  'AGREE',
  'COOPERATE',
  'REJECT',
  'MOBILIZE',
])

function eventOf(scene: Scene, clause: Clause, spent: Set<Clause>): Draft<Event> | null {
  const { layout, events } = scene
  const matches = matchesOf(events, layout.reading.tokens, clause)
  if (layout.inQuote(clause.verb.head)) return null
  if (matches.length === 0 || !matches[0]?.entry.act) return null
  const chain = chainOf(layout, events, clause)
  if (!chain || isUnreal(layout, chain, clause) || elaborates(layout, events, chain)) return null
  const longest = Math.max(...matches.map(({ entry }) => entry.words.length))
  for (const match of matches) {
    const { act, lasting, objects, words } = match.entry
    if (!act || (words.length < longest && objects.length === 0)) continue
    if (isLesser(match, matches[0])) continue
    const { telling } = chain
    const conditional = telling.conditional || (telling.future && hasCondition(layout, clause))
    const code = codeOf(act, { ...telling, conditional, ongoing: telling.ongoing || lasting })
    const sides = code && finalSides(scene, clause, match, chain, code)
    if (!code || !sides || !isWhole(scene, clause, match, code, sides, telling.effects.includes('promise'))) continue
    const object = match.object?.chunks[0]
    const word = object ? 'attack' : match.entry.words.join(' ')
    const meant = bloodless(scene, word, object, code, sides, clause.args)
    if (!meant) return null
    for (const used of chain.used) spent.add(used)
    if (!charged(layout, meant, sides, chain.reporter) && isBlame(layout, sides, chain.reporter)) return null
    return draftOf(scene, clause, match, chain, meant, sides)
  }
  return null
}

/** Whether a match sees less of the same object than the best does: "strikes" in "launched air strikes" are no stoppages. */
const isLesser = (match: Match, best: Match | undefined): boolean =>
  best !== undefined &&
  best.object !== null &&
  match.object === best.object &&
  match.size < best.size - 1 &&
  match.entry.words.length === best.entry.words.length &&
  match.entry.act?.type === 'PROTEST' &&
  best.entry.act?.type === 'ASSAULT'

/** "signed a deal to cut tariffs": the deal is the event, what follows tells of it. */
function elaborates(layout: Layout, lexicon: EventLexicon, { noun, doer }: Chain): boolean {
  if (!noun || !doer) return false
  return matchesOf(lexicon, layout.reading.tokens, doer).some(
    ({ entry, object }) => entry.act !== null && object?.chunks.includes(noun),
  )
}

function draftOf(
  { layout, events }: Scene,
  clause: Clause,
  match: Match,
  chain: Chain,
  code: Code,
  sides: Sides,
): Draft<Event> {
  const { tokens } = layout.reading
  const first = Math.min(clause.verb.head, ...chain.used.map(({ verb }) => verb.head))
  const trigger: Span = {
    start: tokens[first]?.start ?? clause.verb.start,
    end: tokens[Math.max(match.end - 1, clause.verb.head)]?.end ?? clause.verb.end,
  }
  const told = charged(layout, code, sides, chain.reporter) ?? { code, sides }
  return {
    kind: 'event',
    type: told.code.type,
    mode: told.code.mode,
    context: contextsOf(layout, events, clause.sentence),
    ...told.sides,
    trigger,
    status: told.code.status,
    date: whenOf(layout, clause.sentence, clause.verb.start),
    place: placeOf(layout, clause, sides),
    evidence: { span: trigger, sentence: { start: clause.sentence.start, end: clause.sentence.end } },
  }
}
