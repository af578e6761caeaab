import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import { ploverScore } from '../terms/index.ts'
import { type Act, actsIn } from './actsIn.ts'
import type { Named } from './named.ts'
import type { ActorRef } from './rows.ts'
import type { Window } from './when.ts'

export type NetworkQuestion = Window & {
  /** Whose network; null for everybody's. */
  readonly for: Named | null
  /** At most so many parties, those with most acts; the one asked about is always among them. */
  readonly most: number
}

/** A party, and in how many acts it has a part. */
export type NetworkNode = ActorRef & { readonly acts: number }

/** What one party did to another. */
export type NetworkEdge = {
  /** Ids of nodes. */
  readonly from: string
  readonly to: string
  readonly acts: number
  /** The mean PLOVER score, to a tenth. */
  readonly score: number
}

export type Network = {
  /** The one asked about, then those with most acts. */
  readonly nodes: readonly NetworkNode[]
  /** Between the nodes shown, those of most acts first; none stands alone. */
  readonly edges: readonly NetworkEdge[]
  /** Parties that are left out, and ways from one party shown to another that are. */
  readonly others: number
  readonly otherEdges: number
  /** Acts of which all parties are one here: of a state upon its own people. */
  readonly within: number
  /** Whether there were more acts than are looked at; then the latest are. */
  readonly cut: boolean
}

/** Acts looked at, the latest: of whom the network is, or of everybody; and of everybody for what the company of one does among itself. */
const MOST_ACTS = 1500
const MOST_AMONG = 600
/** More ways than these cannot be told apart in a picture. */
const MOST_EDGES = 48

/** Who did what to whom in some days. People and bodies act for their state, but for those of the state of the one asked about, where that one is no
 * state itself. Only what was done counts; an act of several together, without a target, counts between each two of them. */
export async function network(ledger: ReadLedger, question: NetworkQuestion): Promise<Network> {
  const { for: asked, most } = question
  const own = asked === null ? null : await actsIn(ledger, { who: asked, window: question, most: MOST_ACTS })
  const all = await actsIn(ledger, { who: null, window: question, most: asked === null ? MOST_ACTS : MOST_AMONG })
  const acts = [...new Map([...(own?.acts ?? []), ...all.acts]).values()]
  const states = await statesOf(ledger)
  const refs = new Map<string, ActorRef>()
  const idOf = (party: ActorRef): string => {
    const ref = foldInto(party, asked?.ref ?? null, states)
    refs.set(ref.id, ref)
    return ref.id
  }
  const me = asked === null ? null : idOf(asked.ref)
  const edges = edgesOf(acts, idOf)
  const near = me === null ? edges : edges.filter(({ from, to }) => from === me || to === me)
  const weights = new Map<string, number>(me === null ? [] : [[me, 0]])
  for (const { from, to, acts: count } of near)
    for (const node of [from, to]) weights.set(node, (weights.get(node) ?? 0) + count)
  const { shown, drawn } = chosen(near, edges, me, most)
  const nodes = [...shown].flatMap((id): NetworkNode[] => {
    const ref = refs.get(id)
    return ref === undefined ? [] : [{ ...ref, acts: weights.get(id) ?? 0 }]
  })
  const between = edges.filter(({ from, to }) => shown.has(from) && shown.has(to))
  return {
    nodes: nodes.sort((a, b) => Number(b.id === me) - Number(a.id === me) || b.acts - a.acts || (a.id < b.id ? -1 : 1)),
    edges: between.filter((edge) => drawn.has(edge)),
    others: weights.size - shown.size,
    otherEdges: between.length - drawn.size,
    within: [...(own ?? all).acts.values()].filter((act) => isWithin(act, idOf)).length,
    cut: all.cut || own?.cut === true,
  }
}

/** The edges of most acts with their parties: first those of the one asked about, then those among its company. */
function chosen(near: readonly NetworkEdge[], edges: readonly NetworkEdge[], me: string | null, most: number) {
  const shown = new Set<string>(me === null ? [] : [me])
  const drawn = new Set<NetworkEdge>()
  for (const edge of near) {
    const fresh = [edge.from, edge.to].filter((node) => !shown.has(node))
    if (shown.size + fresh.length > most || drawn.size === MOST_EDGES) continue
    for (const node of fresh) shown.add(node)
    drawn.add(edge)
  }
  for (const edge of edges) if (drawn.size < MOST_EDGES && shown.has(edge.from) && shown.has(edge.to)) drawn.add(edge)
  return { shown, drawn }
}

/** Whether all parties of an act are one. */
const isWithin = ({ sources, targets }: Act, idOf: (party: ActorRef) => string): boolean =>
  sources.length + targets.length > 1 && new Set([...sources, ...targets].map(idOf)).size === 1

/** Who is shown for a party. */
function foldInto(party: ActorRef, asked: ActorRef | null, states: ReadonlyMap<string, ActorRef>): ActorRef {
  const { country } = party
  if (country === null) return party
  if (asked?.country === country) {
    if (asked.kind === 'state') return asked
    if (party.kind !== 'state') return party
  }
  return states.get(country) ?? { id: country, name: country, kind: 'state', country }
}

/** States by their codes; of several names the most spoken of. */
async function statesOf(ledger: ReadLedger): Promise<ReadonlyMap<string, ActorRef>> {
  const rows = await ledger.query
    .selectFrom('actors')
    .select(['key as id', 'name', 'kind', 'country'])
    .where('country', 'is not', null)
    // As it stands in the index of states.
    .where(sql<boolean>`kind = 'state'`)
    .orderBy('mentions')
    .execute()
  return new Map(rows.map((ref) => [ref.country ?? '', ref]))
}

/** What each party did to each other one, those of most acts first. */
function edgesOf(acts: readonly Act[], idOf: (party: ActorRef) => string): NetworkEdge[] {
  const sums = new Map<string, { from: string; to: string; acts: number; sum: number }>()
  for (const { type, mode, sources, targets } of acts) {
    const from = [...new Set(sources.map(idOf))]
    const to = targets.length > 0 ? [...new Set(targets.map(idOf))] : from
    for (const one of from)
      for (const other of to) {
        if (one === other) continue
        const edge = sums.get(`${one} ${other}`) ?? { from: one, to: other, acts: 0, sum: 0 }
        sums.set(`${one} ${other}`, edge)
        edge.acts += 1
        edge.sum += ploverScore(type, mode)
      }
  }
  return [...sums.values()]
    .map(({ from, to, acts: count, sum }) => ({ from, to, acts: count, score: Math.round((sum / count) * 10) / 10 }))
    .sort((a, b) => b.acts - a.acts || (a.from + a.to < b.from + b.to ? -1 : 1))
}
