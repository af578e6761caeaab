import type { Chunk } from '../../english/index.ts'
import type { ActorId } from '../../terms/index.ts'
import type { Argument, Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import type { Layout } from './layout.ts'
import type { VerbEntry } from './lexicon.ts'
import { type Match, objectsOf } from './match.ts'
import { type Agents, behind, behindAny, doersOf, headActor, ownersOf, targetsOf, unique } from './parties.ts'

export type Sides = { readonly sources: readonly ActorId[]; readonly targets: readonly ActorId[] }

/** Who does what to whom in a clause that fits an entry. `doers` are the clause's subject as actors; of a passive the agent behind "by" does it,
 * and where forces are sent by nobody named, whose they are: "Two Turkish frigates were sent". */
export function sidesOf(
  layout: Layout,
  clause: Clause,
  match: Match,
  doers: readonly ActorId[],
  agents: Agents,
): Sides {
  const { frame } = match.entry
  const args = withTails(layout, clause)
  const by = args.filter(({ prep }) => prep === 'by').flatMap(({ chunks }) => chunks)
  const moved = by.length === 0 && match.entry.act?.type === 'MOBILIZE' ? doersOf(layout, clause.subject, agents) : []
  const others = by.length > 0 ? by : agentPhrases(layout, args, match)
  const agent = clause.verb.passive ? (others.length > 0 ? doersOf(layout, others, agents) : moved) : doers
  const slot = (name: string): ActorId[] =>
    name === 'S' ? [...agent] : name === 'O' ? objectActors(layout, clause, match, agents) : behind(layout, args, name)
  const sources = slot(frame.source)
  const targets = clause.verb.passive ? frame.targets.filter((name) => name !== 'by') : frame.targets
  return { sources: unique(sources), targets: targetOf(layout, { ...frame, targets }, args, slot, sources) }
}

/** Who does what a passive says where no "by" tells it: "was called in [on the orders of the minister]", "died [at the hands of] rebels",
 * "were killed [in Kyrgyz shelling]", "was hurt [as a result of shelling by] Chadian troops". */
function agentPhrases(layout: Layout, args: readonly Argument[], { entry }: Match): readonly Chunk[] {
  const { tokens } = layout.reading
  const lemmaOf = ({ head }: Chunk): string => tokens[head]?.lemma ?? ''
  for (const { prep, chunks } of args) {
    const [chunk] = chunks
    if (!chunk || !/^(on|at|in|under|by)$/.test(prep ?? '') || !ORDERING.test(lemmaOf(chunk))) continue
    const next = tokens[chunk.last]?.lower === 'of' ? layout.chunkAt(chunk.last + 1) : undefined
    return next ? [next] : [chunk]
  }
  if (entry.act?.type !== 'ASSAULT') return []
  const result = args.find(({ prep, chunks: [chunk] }) => prep === 'as' && chunk && lemmaOf(chunk) === 'result')
    ?.chunks[0]
  for (let at = result?.last ?? Number.POSITIVE_INFINITY; result && at < result.last + 5; at++) {
    const by = tokens[at]?.lower === 'by' ? layout.chunkAt(at + 1) : undefined
    if (by) return [by]
  }
  for (const { prep, chunks } of args) {
    const [chunk] = chunks
    if (!chunk || !/^(in|of|from|during|after|to)$/.test(prep ?? '') || !FIRE.test(lemmaOf(chunk))) continue
    const by = layout.chunkAt(chunk.last + 1)
    if (by && tokens[chunk.last]?.lower === 'by') return [by]
    if (ownersOf(layout, { ...chunk, last: chunk.head }).length > 0) return [chunk]
  }
  return []
}

const ORDERING = /^(order|instruction|hand|behest|command)$/
const FIRE =
  /^(shelling|bombing|airstrike|strike|attack|raid|bombardment|offensive|assault|ambush|fire|gunfire|shooting|barrage|incursion|blast|explosion|salvo|rocket|drone|missile)$/

function targetOf(
  layout: Layout,
  frame: Frame,
  args: readonly Argument[],
  slot: (name: string) => ActorId[],
  sources: readonly ActorId[],
): ActorId[] {
  const own = (actor: ActorId): boolean => !sources.includes(actor)
  for (const [index, name] of frame.targets.entries()) {
    const preps = frame.targets.slice(index).filter((other) => !/^[SO]$/.test(other))
    const found = unique(/^[SO]$/.test(name) ? slot(name) : behindAny(layout, args, preps)).filter(own)
    if (found.length > 0) return found
  }
  return []
}

/** Whoever the object names; of a thing ("its ambassador", "two Chadian ships") whose it is, or the person it is given to. */
function objectActors(layout: Layout, clause: Clause, match: Match, agents: Agents): ActorId[] {
  const { entry, end, object } = match
  const objects = objectsOf(clause, match)
  if (!object) {
    const first = objects[0]
    if (!first || /^(it|this|that)$/.test(layout.reading.tokens[first.chunks[0]?.head ?? -1]?.lower ?? '')) return []
    return isPersonal(entry) ? doersOf(layout, first.chunks, agents) : targetsOf(layout, first.chunks)
  }
  const other = objects.find((argument) => argument !== object && (argument.prep === null || argument.at < end))
  const receiver = other?.chunks.flatMap((chunk) => headActor(layout, chunk) ?? []) ?? []
  if (receiver.length > 0) return receiver
  const persons = BODILY.has(entry.act?.mode ?? '') && entry.act?.mode !== 'expel' ? people(layout, object) : []
  if (persons.length > 0) return persons
  const owners = object.chunks.flatMap((chunk) => ownersOf(layout, chunk))
  if (owners.length > 0) return owners
  if (entry.act?.mode === 'withdraw') return bodies(layout, object)
  return object.chunks.flatMap((chunk) => headActor(layout, chunk) ?? [])
}

/** The people that an object names or describes: "a German [journalist]" is not Germany. */
const people = (layout: Layout, { chunks }: Argument): ActorId[] =>
  chunks.flatMap((chunk) => {
    const actor = headActor(layout, chunk)
    return actor && layout.kindOf(actor) !== 'state' ? [actor] : []
  })

/** The bodies that an object names: "leave [the African Union]". */
const bodies = (layout: Layout, { chunks }: Argument): ActorId[] =>
  chunks.flatMap((chunk) => {
    const actor = headActor(layout, chunk)
    return actor && layout.kindOf(actor) === 'organization' ? [actor] : []
  })

const PERSONAL: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE', 'AID', 'AGREE', 'CONCEDE', 'THREATEN'])
const BODILY: ReadonlySet<string> = new Set([
  'release',
  'arrest',
  'deport',
  'targeted',
  'abduct',
  'beat',
  'torture',
  'sexual',
  'convict',
  'expel',
])

/** Acts done to people or powers themselves, not to what is theirs: "released Chad's report" frees nobody. */
const isPersonal = ({ act }: VerbEntry): boolean =>
  act !== null && (PERSONAL.has(act.type) || BODILY.has(act.mode ?? '') || act.mode === 'allege')

/** The arguments of a clause; of a passive also those that hang on its subject: "sanctions [on Chad] were imposed". */
export function withTails(layout: Layout, clause: Clause): readonly Argument[] {
  if (!clause.verb.passive) return clause.args
  const { tokens } = layout.reading
  const tails: Argument[] = []
  let index = clause.subject.at(-1)?.last ?? clause.verb.first
  while (index < clause.verb.first) {
    const token = tokens[index]
    const chunk = layout.chunkAt(index + 1)
    if (token?.tag !== 'ADP' || !chunk || chunk.first !== index + 1) break
    tails.push({ prep: token.lower, at: index, chunks: [chunk], loose: false })
    index = chunk.last
  }
  return [...clause.args, ...tails]
}
