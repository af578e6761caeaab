import type { Event, EventType, Span } from '../../terms/index.ts'
import type { Finder } from '../steps.ts'
import { type Candidate, draftOf } from './candidate.ts'
import { charged, isBlame } from './charged.ts'
import type { Clause } from './clause.ts'
import { type Code, codeOf } from './codeOf.ts'
import { doneBy } from './doneBy.ts'
import { isOpen, isWhole } from './guards.ts'
import type { Layout } from './layout.ts'
import type { EventLexicon } from './lexicon.ts'
import { type Match, matchesOf, objectsOf } from './match.ts'
import { meantBy } from './meantBy.ts'
import { isPrivateMatter } from './privateMatter.ts'
import type { Sides } from './resolve.ts'
import type { Scene } from './scene.ts'
import { finalSides } from './sides.ts'
import { isGame } from './sport.ts'
import { type Chain, chainOf, hasCondition, isUnreal } from './telling.ts'
import { actsOf } from './undertakings.ts'
import { bloodless } from './verbal.ts'

/** Acts told by a verb: "China recalled its ambassador to Vilnius", "Chad agreed to host talks with Niger".
 * Not "Chad crushed Niger in the final" nor "if Chad attacks Niger". */
export const verbEvents: Finder<Event> = {
  name: 'events/verb',
  find: ({ scenes }) => scenes.flatMap((scene) => verbCandidates(scene).map((candidate) => draftOf(scene, candidate))),
}

/** The acts that the verbs of a sentence tell, the last first. */
export const verbCandidates = (scene: Scene): Candidate[] => actsIn(scene).whole

/** The acts that the verbs of a sentence tell, and those they tell of one side alone, the last first: "Chad rejected the demand". */
export function actsIn(scene: Scene): { whole: Candidate[]; open: Candidate[] } {
  const spent = new Set<Clause>()
  const open: Candidate[] = []
  const game = isGame(scene)
  const found = [...scene.clauses].reverse().flatMap((clause) => {
    const candidate = spent.has(clause) ? null : candidateOf(scene, clause, spent, open)
    return candidate && !(game && PLAYED.has(candidate.code.type)) && !isPrivateMatter(scene.layout, candidate.sides)
      ? candidate
      : []
  })
  const whole = found.filter((one) => !isSlogan(one, found))
  return { whole, open: game ? [] : open.filter(({ clause }) => clause !== null && !spent.has(clause)) }
}

/** "marched, [demanding] that he resign": what a protest is about is no request beside it. */
const isSlogan = ({ code, clause }: Candidate, all: readonly Candidate[]): boolean =>
  code.type === 'REQUEST' && all.some((other) => other.code.type === 'PROTEST' && hangsOn(clause, other.clause))

/** "threatened to [halt]": whether one verb has taken the other into its act. */
const isUnder = (inner: Clause | null, clause: Clause): boolean =>
  inner !== null && inner !== clause && inner.governor === clause && inner.link === 'infinitive'

/** Whether a clause hangs on another by a gerund, itself or through what it hangs on. */
function hangsOn(clause: Clause | null, above: Clause | null): boolean {
  for (let at = clause; at?.governor; at = at.governor) if (at.governor === above && at.link === 'gerund') return true
  return false
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

function candidateOf(scene: Scene, clause: Clause, spent: Set<Clause>, open: Candidate[]): Candidate | null {
  const { layout, events } = scene
  const matches = actsOf(scene, clause)
  if (layout.inQuote(clause.verb.head) || isCovered(scene, clause)) return null
  if (matches.length === 0 || !matches[0]?.entry.act) return null
  const chain = chainOf(layout, events, clause)
  if (!chain || isUnreal(layout, chain, clause) || elaborates(layout, events, chain)) return null
  let half: Candidate | null = null
  const upper = open.some(({ clause: inner }) => isUnder(inner, clause))
  const longest = Math.max(...matches.map(({ entry }) => entry.words.length))
  for (const match of matches) {
    const { act, lasting, objects, words, planned } = match.entry
    if (!act || (words.length < longest && objects.length === 0)) continue
    if (isLesser(match, matches[0]) || isInside(match, matches)) continue
    const { telling } = chain
    const conditional =
      telling.conditional || ((telling.future || telling.effects.includes('promise')) && hasCondition(layout, clause))
    const future = telling.future || planned
    const negated = telling.negated || isNone(layout, match)
    const code = codeOf(act, { ...telling, negated, future, conditional, ongoing: telling.ongoing || lasting })
    const sides = code && finalSides(scene, clause, match, chain, code)
    const promised = telling.effects.includes('promise')
    if (!code || !sides) continue
    if (!isWhole(scene, clause, match, code, sides, promised)) {
      if (isOpen(scene, clause, match, code, sides, promised)) half ??= made(layout, clause, match, chain, code, sides)
      continue
    }
    const object = match.object?.chunks[0]
    const word = object ? 'attack' : match.entry.words.join(' ')
    const bloody = bloodless(scene, word, object, code, sides, clause.args)
    if (!bloody) return null
    const meant = meantBy(scene, clause, match, bloody, sides)
    const done = doneBy(layout, meant.code, meant.sides, object ?? objectsOf(clause, match)[0]?.chunks[0])
    for (const used of chain.used) spent.add(used)
    if (!charged(layout, done, meant.sides, chain.reporter) && isBlame(layout, sides, chain.reporter)) return null
    return made(layout, clause, match, chain, done, meant.sides)
  }
  if (half && !upper) open.push(half)
  return null
}

/** "holds [no] Togolese fishermen", "arrested [nobody]": a deed done to none is not done. */
const isNone = ({ reading: { tokens } }: Layout, { object }: Match): boolean =>
  object?.prep === null && /^(no|none|nobody|neither)$/.test(tokens[object.chunks[0]?.first ?? -1]?.lower ?? '')

/** Whether the object of a match is a word of a longer entry: "expressed [regret] that". */
const isInside = ({ entry, object }: Match, all: readonly Match[]): boolean =>
  object !== null &&
  all.some(
    (other) =>
      other.entry.words.at(-1) === 'that' &&
      other.entry.words.length > entry.words.length &&
      (object.chunks[0]?.last ?? 0) < other.end,
  )

/** Whether the words of an entry above run over an infinitive: "ordered the firm [to pay]". */
function isCovered(scene: Scene, { link, governor, verb }: Clause): boolean {
  if (link !== 'infinitive' || !governor) return false
  const [above] = matchesOf(scene.events, scene.layout.reading.tokens, governor)
  return above !== undefined && above.end > verb.head && candidateOf(scene, governor, new Set(), []) !== null
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

function made(layout: Layout, clause: Clause, match: Match, chain: Chain, code: Code, sides: Sides): Candidate {
  const { tokens } = layout.reading
  const first = Math.min(clause.verb.head, ...chain.used.map(({ verb }) => verb.head))
  const trigger: Span = {
    start: tokens[first]?.start ?? clause.verb.start,
    end: tokens[Math.max(match.end - 1, clause.verb.head)]?.end ?? clause.verb.end,
  }
  const told = charged(layout, code, sides, chain.reporter) ?? { code, sides }
  return { predicate: clause.verb.head, entry: match.entry, ...told, trigger, clause }
}
