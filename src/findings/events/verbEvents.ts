import type { ActorId, Event, EventType, Span } from '../../terms/index.ts'
import { QUAD } from '../../terms/index.ts'
import type { Context, Draft, Finder } from '../steps.ts'
import type { Clause } from './clause.ts'
import { clausesOf } from './clausesOf.ts'
import { type Code, codeOf } from './codeOf.ts'
import { contextsOf } from './contexts.ts'
import { isNaming } from './guards.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { EventLexicon } from './lexicon.ts'
import { type Match, matchesOf } from './match.ts'
import { type Agents, agentsOf, doersOf } from './parties.ts'
import { placeOf } from './place.ts'
import { type Sides, sidesOf } from './resolve.ts'
import { type Chain, chainOf, isUnreal } from './telling.ts'
import { whenOf } from './when.ts'

/** Acts told by a verb: "China recalled its ambassador to Vilnius", "Chad agreed to host talks with Niger".
 * Not "Chad crushed Niger in the final" nor "if Chad attacks Niger". */
export const verbEvents: Finder<Event> = {
  name: 'events/verb',
  find: (context) => {
    const layout = layoutOf(context.reading)
    const agents = agentsOf(context.lexicon.events)
    return context.reading.sentences.flatMap((sentence) => {
      const clauses = clausesOf(layout, sentence)
      const spent = new Set<Clause>()
      const found: Draft<Event>[] = []
      for (const clause of [...clauses].reverse()) {
        if (spent.has(clause)) continue
        const event = eventOf(layout, context, agents, clause, spent)
        if (event) found.push(event)
      }
      return found
    })
  },
}

function eventOf(
  layout: Layout,
  { lexicon }: Context,
  agents: Agents,
  clause: Clause,
  spent: Set<Clause>,
): Draft<Event> | null {
  const { events } = lexicon
  const matches = matchesOf(events, layout.reading.tokens, clause)
  if (matches.length === 0 || isNaming(layout, clause)) return null
  if (layout.inQuote(clause.verb.head)) return null
  const chain = chainOf(layout, events, clause)
  if (!chain || isUnreal(layout, chain, clause)) return null
  for (const match of matches) {
    if (!match.entry.act) return null
    const code = codeOf(match.entry.act, { ...chain.telling, ongoing: chain.telling.ongoing || match.entry.lasting })
    if (!code) continue
    const sides = finalSides(layout, clause, match, chain, agents, code)
    if (!sides || !isWhole(layout, code, sides, match)) continue
    for (const used of chain.used) spent.add(used)
    return draftOf(layout, events, clause, match, chain, code, sides)
  }
  return null
}

/** The parties once promises, requests and reports are taken into account. */
function finalSides(
  layout: Layout,
  clause: Clause,
  match: Match,
  chain: Chain,
  agents: Agents,
  code: Code,
): Sides | null {
  const { frame } = match.entry
  const doers = subjectActors(layout, clause, agents)
  const own = sidesOf(layout, clause, match, doers, agents)
  if (chain.telling.effects.at(-1) === 'request' && chain.reporter && !chain.asked) {
    const speaker = subjectActors(layout, chain.reporter, agents)
    const asked = own.sources.filter((actor) => !speaker.includes(actor))
    return asked.length > 0 && speaker.length > 0 ? { sources: speaker, targets: asked } : null
  }
  if (chain.asked) {
    const asker = chain.top.verb.passive
      ? doersOf(layout, chain.top.args.find(({ prep }) => prep === 'by')?.chunks ?? [], agents)
      : subjectActors(layout, chain.top, agents)
    const asked = doersOf(layout, chain.asked.subject, agents).filter((actor) => !asker.includes(actor))
    if (code.type === 'REQUEST' || code.type === 'CONCEDE') return { sources: asker, targets: asked }
    return { sources: asker, targets: asked.length > 0 ? asked : own.targets }
  }
  const sources = chain.noun ? nounOwner(layout, chain, agents, own.sources) : own.sources
  const targets = own.targets.filter((actor) => !sources.includes(actor))
  if (frame.mutual && (code.type === match.entry.act?.type || code.type === 'AGREE'))
    return { sources: [...sources, ...targets], targets: [] }
  return { sources, targets }
}

function nounOwner(
  layout: Layout,
  { noun, top }: Chain,
  agents: Agents,
  otherwise: readonly ActorId[],
): readonly ActorId[] {
  if (!noun) return otherwise
  const owner = doersOf(layout, [{ ...noun }], () => true)
  return owner.length > 0 ? owner : subjectActors(layout, top, agents)
}

/** The subject of a clause as actors; a pronoun nobody could resolve is whoever reports it. */
export function subjectActors(layout: Layout, clause: Clause, agents: Agents): ActorId[] {
  const found = doersOf(layout, clause.subject, agents)
  if (found.length > 0) return found
  const word = layout.reading.tokens[clause.subject[0]?.head ?? -1]
  if (clause.link === 'that' && clause.governor && /^(it|they|he|she)$/.test(word?.lower ?? ''))
    return doersOf(layout, clause.governor.subject, agents)
  return []
}

const ALONE: ReadonlySet<EventType> = new Set(['PROTEST', 'MOBILIZE', 'RETREAT', 'CONCEDE', 'COERCE', 'ASSAULT'])

/** Whether enough parties are known for the type, and they are of a kind that can do it. */
function isWhole(layout: Layout, { type }: Code, { sources, targets }: Sides, { entry }: Match): boolean {
  if (sources.length === 0) return false
  if (targets.length > 0 || sources.length > 1) return true
  if (entry.frame.needsTarget || entry.frame.mutual) return isGroup(layout, sources[0]) && type === 'CONSULT'
  const acts = sources.some((actor) => layout.kindOf(actor) !== 'person') || entry.act?.mode === 'resign'
  return acts && ALONE.has(type)
}

const isGroup = (layout: Layout, actor: ActorId | undefined): boolean =>
  actor !== undefined && layout.kindOf(actor) === 'group'

function draftOf(
  layout: Layout,
  lexicon: EventLexicon,
  clause: Clause,
  match: Match,
  { top, reporter }: Chain,
  code: Code,
  sides: Sides,
): Draft<Event> {
  const { tokens } = layout.reading
  const charge = alleged(layout, code, sides, reporter)
  const first = Math.min(clause.verb.head, top.verb.head)
  const trigger: Span = {
    start: tokens[first]?.start ?? clause.verb.start,
    end: tokens[Math.max(match.end - 1, clause.verb.head)]?.end ?? clause.verb.end,
  }
  return {
    kind: 'event',
    type: charge ? 'ACCUSE' : code.type,
    mode: charge ? 'allege' : code.mode,
    context: contextsOf(layout, lexicon, clause.sentence),
    sources: charge ?? sides.sources,
    targets: charge ? sides.sources : sides.targets,
    trigger,
    status: charge ? 'occurred' : code.status,
    date: whenOf(layout, clause, top),
    place: placeOf(layout, clause, sides),
    evidence: { span: trigger, sentence: { start: clause.sentence.start, end: clause.sentence.end } },
  }
}

/** Who charges: a deed told by its victim, or by "claimed" and "alleged", is the teller's charge. */
function alleged(
  layout: Layout,
  { type, status }: Code,
  { sources, targets }: Sides,
  reporter: Clause | null,
): readonly ActorId[] | null {
  if (!reporter || QUAD[type] !== 4 || status === 'planned') return null
  const speakers = doersOf(layout, reporter.subject, () => true)
  if (speakers.length === 0 || speakers.some((actor) => sources.includes(actor))) return null
  if (/^(claim|allege|accuse|complain|charge)$/.test(reporter.verb.lemma)) return speakers
  return speakers.some((actor) => targets.includes(actor)) ? speakers : null
}
