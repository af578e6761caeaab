import type { ActorId } from '../../terms/index.ts'
import type { Clause } from './clause.ts'
import type { Code } from './codeOf.ts'
import type { Layout } from './layout.ts'
import { type Match, objectsOf } from './match.ts'
import { onwardTargets } from './onward.ts'
import { type Agents, behind, behindAny, doersOf, targetsOf, unique } from './parties.ts'
import { type Sides, sidesOf } from './resolve.ts'
import type { Scene } from './scene.ts'
import type { Chain } from './telling.ts'
import { toldTargets } from './toldTargets.ts'

/** The parties of an act once promises, requests and reports are taken into account; null where the one asked is unknown.
 * "Chad urged Niger to withdraw" is Chad's REQUEST of Niger, whatever Niger would withdraw from. */
export function finalSides(scene: Scene, clause: Clause, match: Match, chain: Chain, code: Code): Sides | null {
  const { layout, clauses, agents } = scene
  if (chain.asked && match.entry.words[0] === 'discuss') return null
  if (chain.asked || isTold(chain)) return askedSides(layout, chain, agents)
  const doers = subjectActors(layout, chain.doer ?? clause, agents)
  const own = sidesOf(layout, withInner(clauses, clause, match), match, doers, agents)
  const sources = chain.noun ? nounOwner(layout, chain, agents, own.sources) : own.sources
  const partner = chain.doer ? behind(layout, chain.doer.args, 'with') : []
  const purpose = own.targets.length > 0 || !match.object ? [] : purposeOf(layout, clauses, clause, code)
  const maker = own.targets.length > 0 ? [] : makerOf(layout, clauses, match, code)
  const struck = own.targets.length > 0 ? [] : landStruck(layout, clause, match, code)
  const told = [...partner, ...own.targets, ...purpose, ...maker, ...struck]
  const onward = told.length > 0 ? told : onwardTargets(scene, clause, code)
  const targets = unique(onward.length > 0 ? onward : toldTargets(scene, clause, code)).filter(
    (actor) => !sources.includes(actor) && !isOwnState(layout, sources, actor),
  )
  const { frame, act } = match.entry
  if (frame.source === 'O' && code.type === 'AGREE') return { sources: targets, targets: sources }
  const named = frame.mutual && targets.length === 0 && sources.length > 0 ? namedObject(layout, match) : []
  if (named.length > 0) return { sources, targets: named.filter((actor) => !sources.includes(actor)) }
  if (frame.mutual && (code.type === act?.type || chain.telling.effects.includes('fail')))
    return { sources: [...sources, ...targets], targets: [] }
  return { sources, targets }
}

/** A clause with what hangs on verbs among the words of its entry: "vowed to retaliate [against Chad]". */
function withInner(clauses: readonly Clause[], clause: Clause, { end, entry }: Match): Clause {
  if (entry.act?.type !== 'THREATEN' && entry.act?.type !== 'AGREE') return clause
  const inner = clauses.filter(({ verb }) => verb.first >= clause.verb.last && verb.head < end)
  return inner.length === 0 ? clause : { ...clause, args: [...clause.args, ...inner.flatMap(({ args }) => args)] }
}

/** What somebody blames or backs in their own country is not the state. */
const isOwnState = (layout: Layout, sources: readonly ActorId[], actor: ActorId): boolean =>
  layout.kindOf(actor) === 'state' &&
  sources.some((one) => layout.kindOf(one) === 'person' && layout.countryOf(one) === layout.countryOf(actor))

/** "X said Y must withdraw": a request by whoever says so. */
const isTold = ({ telling, reporter }: Chain): boolean => telling.effects.at(-1) === 'request' && reporter !== null

function askedSides(layout: Layout, { asked, top, reporter }: Chain, agents: Agents): Sides | null {
  const asking = asked ? top : reporter
  if (!asking) return null
  const sources = asking.verb.passive
    ? doersOf(layout, asking.args.find(({ prep }) => prep === 'by')?.chunks ?? [], agents)
    : subjectActors(layout, asking, agents)
  const targets = doersOf(layout, (asked ?? top).subject, agents).filter((actor) => !sources.includes(actor))
  return sources.length > 0 && targets.length > 0 ? { sources, targets } : null
}

function nounOwner(
  layout: Layout,
  { noun, top }: Chain,
  agents: Agents,
  otherwise: readonly ActorId[],
): readonly ActorId[] {
  if (!noun) return otherwise
  const owner = doersOf(layout, [noun], () => true)
  return owner.length > 0 ? owner : subjectActors(layout, top, agents)
}

const HELPING =
  /^(help|support|assist|aid|feed|protect|relieve|rebuild|strengthen|train|equip|meet|counter|fight|ease|shelter|reach|benefit|promote|pay|fund|finance|boost|combat|improve|tackle|address)$/

/** "sent tents to help [Chad]": whom aid is for, where the giving itself does not say. */
function purposeOf(layout: Layout, clauses: readonly Clause[], clause: Clause, { type }: Code): ActorId[] {
  if (type !== 'AID' && type !== 'AGREE') return []
  const after = clauses.slice(clauses.indexOf(clause) + 1)
  const next = after.findIndex(({ verb }) => verb.form === 'finite')
  const purpose = (next < 0 ? after : after.slice(0, next)).find(
    ({ verb }) => (verb.form === 'infinitive' || verb.form === 'gerund') && HELPING.test(verb.lemma),
  )
  if (!purpose) return []
  const object = purpose.args.find(({ prep }) => prep === null)
  const helped = object ? doersOf(layout, object.chunks, () => true) : []
  return helped.length > 0 ? helped : behind(layout, purpose.args, 'in')
}

/** "attacked an army post near Oru, in the far north of [Chad]": the state in which premises are struck that nobody owns in words. */
function landStruck(layout: Layout, clause: Clause, match: Match, { type }: Code): ActorId[] {
  if (type !== 'ASSAULT' || clause.verb.passive) return []
  const object = match.object ?? objectsOf(clause, match)[0]
  const head = layout.reading.tokens[object?.chunks[0]?.head ?? -1]
  if (!object || !head || !PREMISES.test(head.lemma)) return []
  for (const { prep, at, chunks } of clause.args) {
    if (at < object.at || !/^(in|near|at|of|outside|on|inside)$/.test(prep ?? '')) continue
    const states = targetsOf(layout, chunks).filter((actor) => layout.kindOf(actor) === 'state')
    if (states.length > 0) return states.slice(0, 1)
  }
  return []
}

const PREMISES =
  /^(position|post|base|barracks|camp|checkpoint|convoy|patrol|garrison|outpost|station|village|town|market|school|hospital|church|mosque|depot|airfield|airport|airbase|port|terminal|refinery|mine|bus|train|hotel|headquarters|office|building|prison|pipeline|bridge|district|neighbourhood|neighborhood|settlement)$/

/** "signed [the Niamey treaty]": the body or treaty that an accord itself is. */
function namedObject(layout: Layout, { object }: Match): ActorId[] {
  if (!object) return []
  return object.chunks.flatMap((chunk) => {
    const actor = layout.mentionsAt(chunk.head)[0]?.actor ?? layout.mentionsAt(chunk.head - 1)[0]?.actor
    return actor && layout.kindOf(actor) === 'organization' ? [actor] : []
  })
}

/** "rejected every offer made by [Chad]": who made what is refused, accepted or praised. */
function makerOf(layout: Layout, clauses: readonly Clause[], { object }: Match, { type }: Code): ActorId[] {
  if (!object) return []
  const made = clauses.find(
    ({ verb, link, noun, subject }) =>
      verb.passive &&
      (link === 'relative' || link === 'participle' || noun !== null) &&
      [...subject, ...(noun ? [noun] : [])].some((chunk) => object.chunks.includes(chunk)),
  )
  if (!made) return []
  return type === 'CONCEDE' ? behindAny(layout, made.args, ['on', 'against']) : behind(layout, made.args, 'by')
}

/** The subject of a clause as actors; in "Chad said it would" the pronoun is the speaker. */
export function subjectActors(layout: Layout, clause: Clause, agents: Agents): ActorId[] {
  const { governor } = clause
  if (governor && governor.subject === clause.subject && clause.link !== 'that')
    return subjectActors(layout, governor, agents)
  const found = doersOf(layout, clause.subject, agents)
  const word = layout.reading.tokens[clause.subject[0]?.head ?? -1]?.lower ?? ''
  if (clause.link !== 'that' || !governor || !/^(it|they|he|she)$/.test(word)) return found
  const speaker = doersOf(layout, governor.subject, agents)
  const person = speaker.some((actor) => layout.kindOf(actor) === 'person')
  const fits = speaker.length > 0 && person === /^(he|she)$/.test(word)
  return fits || found.length === 0 ? speaker : found
}
