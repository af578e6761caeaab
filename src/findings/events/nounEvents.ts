import type { Chunk, Token } from '../../english/index.ts'
import type { ActorId, Event } from '../../terms/index.ts'
import type { Context, Finder } from '../steps.ts'
import { tailsOf } from './argumentsOf.ts'
import { type Candidate, draftOf } from './candidate.ts'
import type { Argument, Clause } from './clause.ts'
import { codeOf } from './codeOf.ts'
import { doneBy } from './doneBy.ts'
import type { Layout } from './layout.ts'
import type { NounEntry } from './lexicon.ts'
import { matchesOf } from './match.ts'
import { type Agents, behind, behindAny, ownersOf, unique } from './parties.ts'
import type { Scene } from './scene.ts'
import { subjectActors } from './sides.ts'
import { chainOf, isUnreal } from './telling.ts'
import { thingSize } from './things.ts'
import { bloodless } from './verbal.ts'
import { nounLemma } from './words.ts'

/** Verbs that only say that the act of their object is done: "held talks". */
const LIGHT =
  /^(hold|have|make|conduct|carry out|launch|stage|mount|begin|start|continue|undertake|attend|resume|impose|declare|order|lead|pay|give|enter|wage|open|maintain|keep|step up|intensify|complete|conclude|sign|reach|announce)$/
/** Verbs whose subject bears the act of their object: "faced criticism from". */
const BORNE = /^(face|receive|suffer|draw|attract|undergo|endure|come under|prompt|provoke|win|get)$/
/** "had the backing of": whose subject is backed. */
const ENJOYED = /^(have|enjoy|win|gain|earn|secure|get|receive|seek|lose)$/
/** Verbs whose object is no fact. */
const UNREAL =
  /^(threaten|fear|demand|call|urge|seek|want|plan|propose|avoid|prevent|reject|deny|oppose|expect|consider|predict|request|ask|rule out|cancel|call off|refuse|discuss|risk|need|hope|await|allege|accuse|suspect|contemplate|mull|warn|plot|offer|promise|pledge|suggest|foresee|imagine|stop|halt|end|support|back|join|fail|lose|win)$/
/** Nouns that make what stands behind them no fact: "threat of sanctions". */
const DOUBTFUL =
  /^(threat|fear|risk|possibility|call|demand|prospect|plan|proposal|allegation|accusation|claim|warning|talk|hope|idea|request|event|case|lack|absence|push|offer|report|history|preparation|likelihood|chance|danger|opponent|supporter|critic|rumor|question|film|novel|book|story|painting|play|song|documentary|exhibition|poem|scene|musical|drama|series|game|kind|form|type|any|risk|suspicion|charge)$/

/** Acts told by a noun with both parties: "China's sanctions on Lithuania", "talks between Chad and Niger", "a visit by X to Y".
 * Not "the threat of sanctions on Chad" nor "Turkish airstrikes" on nobody. */
export const nounEvents: Finder<Event> = {
  name: 'events/noun',
  find: ({ lexicon, scenes }) =>
    scenes.flatMap((scene) => nounCandidates(scene, lexicon).map((candidate) => draftOf(scene, candidate))),
}

/** The acts that the nouns of a sentence tell, in order of place. */
export const nounCandidates = (scene: Scene, lexicon: Context['lexicon']): Candidate[] =>
  scene.chunks.flatMap((chunk) => candidateOf(scene, lexicon, chunk) ?? [])

function candidateOf(scene: Scene, lexicon: Context['lexicon'], chunk: Chunk): Candidate | null {
  const { layout, agents, clauses, sentence } = scene
  const { tokens } = layout.reading
  const entry = entryOf(layout, lexicon.events.nouns.get(nounAt(tokens[chunk.head])) ?? [], chunk)
  if (!entry || layout.inQuote(chunk.head)) return null
  if (layout.mentionsAt(chunk.head).length > 0) return null
  const host = clauses.findLast(
    ({ verb, args }) => verb.first < chunk.first && args.some(({ chunks }) => chunks.includes(chunk)),
  )
  const argument = host?.args.find(({ chunks }) => chunks.includes(chunk))
  if (isDoubtful(layout, chunk)) return null
  const light = host && argument?.prep === null && LIGHT.test(host.verb.lemma) ? host : null
  if (host && argument && matchesOf(lexicon.events, tokens, host).some(({ object }) => object === argument)) return null
  if (host && !light && isUnrealHost(layout, lexicon.events, host)) return null
  const tails = [...tailsOf(layout, chunk), ...happening(scene, chunk)]
  const inside = unique([...ownersInside(layout, chunk), ...behind(layout, tails, 'by')])
  const visited = entry.act.mode === 'visit' && !entry.frame.targets.includes('of') && entry.thing.after.length === 0
  const owners = inside.length === 0 && visited ? behind(layout, tails, 'of') : inside
  const bearer = bearerOf(layout, chunk, clauses, agents)
  const enjoys = entry.act.type === 'SUPPORT' && ENJOYED.test(host?.verb.lemma ?? '')
  const bears = host && argument?.prep === null && (enjoys || BORNE.test(host.verb.lemma))
  const borne = bearer.length > 0 ? bearer : bears ? subjectActors(layout, host, agents) : []
  const others =
    borne.length > 0 && owners.length === 0 ? behindAny(layout, tails, enjoys ? ['from', 'of'] : ['from']) : owners
  const attended = host && argument && isAttended(entry, argument) ? subjectActors(layout, host, agents) : []
  const own = light && !light.verb.passive ? subjectActors(layout, light, agents) : attended
  const sources = others.length > 0 ? others : own
  const targets =
    borne.length > 0
      ? borne.filter((actor) => !sources.includes(actor))
      : withOther(scene, entry, sources, targetOf(layout, entry, tails, sources))
  const { frame, act } = entry
  const everybody = unique([...sources, ...targets])
  const strikes = doneBy(layout, { ...act, status: 'occurred' }, { sources, targets }, chunk).type === 'PROTEST'
  const alone =
    (light !== null ? ALONE.has(act.type) : strikes || OWNED.has(act.type)) &&
    sources.some((actor) => layout.kindOf(actor) !== 'person')
  if (frame.mutual ? everybody.length < 2 : sources.length === 0 || (targets.length === 0 && !alone)) return null
  const chain = light ? chainOf(layout, lexicon.events, light) : null
  if (light && (!chain || isUnreal(layout, chain, light))) return null
  const ongoing = entry.lasting
  const code = chain
    ? codeOf(act, { ...chain.telling, ongoing: ongoing || chain.telling.ongoing })
    : { ...act, status: ongoing ? ('ongoing' as const) : ('occurred' as const) }
  if (!code || tokens[sentence.last - 1]?.text === '?') return null
  const head = tokens[chunk.head]
  if (!head) return null
  const people = act.mode === 'expel' ? tails.find(({ prep }) => prep === 'of')?.chunks[0] : undefined
  const by = doneBy(layout, code, { sources, targets }, people ?? chunk)
  const meant = bloodless(scene, entry.thing.head, chunk, by, { sources, targets }, tails)
  if (!meant) return null
  const trigger = { start: light ? light.verb.start : head.start, end: head.end }
  const sides = frame.mutual ? { sources: everybody, targets: [] } : { sources, targets }
  return { predicate: chunk.head, entry, code: meant, sides, trigger, clause: light }
}

/** What hangs on a verb that says no more than that its subject happens: "Fighting broke out on Monday [between Chad and Niger]", "Talks were held [with Chad] [by its guest]". */
function happening({ clauses }: Scene, chunk: Chunk): readonly Argument[] {
  const host = clauses.find(
    ({ verb, subject }) =>
      subject.includes(chunk) && (verb.passive ? HELD : HAPPENING).test(verb.lemma) && verb.first > chunk.head,
  )
  return host?.args.filter(({ prep, loose }) => prep !== null && !loose) ?? []
}

const HAPPENING = /^(break|erupt|flare|take|begin|start|resume|continue|end|open|last|follow|occur|ensue|conclude|be)$/
const HELD = /^(hold|conduct|have|resume|conclude|launch|carry|open|begin|start)$/

/** "said [after] a meeting with Omar": whoever the clause is about sat in it. */
const isAttended = ({ act, frame }: NounEntry, { prep }: Argument): boolean =>
  act.type === 'CONSULT' && frame.mutual && /^(after|following|during|in|at|for)$/.test(prep ?? '')

/** Acts told of one side by a light verb: "have begun [their assault on the old town]". */
const ALONE: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'PROTEST', 'COERCE'])

/** Acts told of one side by whose they are: "the 24-hour [walkout] by dockers". */
const OWNED: ReadonlySet<string> = new Set(['PROTEST'])

const nounAt = (token: Token | undefined): string => (token ? nounLemma(token) : '')

/** The entry that says most of a noun phrase. */
export function entryOf(layout: Layout, entries: readonly NounEntry[], chunk: Chunk): NounEntry | null {
  let best: NounEntry | null = null
  let most = 0
  for (const entry of entries) {
    const size = thingSize(layout.reading.tokens, chunk, entry.thing)
    if (size > most) {
      best = entry
      most = size
    }
  }
  return best
}

/** Possessors, demonyms and names before the head. */
function ownersInside(layout: Layout, chunk: Chunk): ActorId[] {
  const owners = ownersOf(layout, { ...chunk, last: chunk.head })
  const { tokens } = layout.reading
  return tokens[chunk.head] ? owners : []
}

function targetOf(
  layout: Layout,
  { frame, thing }: NounEntry,
  tails: readonly Argument[],
  sources: readonly ActorId[],
): ActorId[] {
  const linked = thing.after.at(-1)
  const slots =
    linked !== undefined && /^(of|on|to|with|between|from|for|against|in|near)$/.test(linked)
      ? [linked, ...frame.targets]
      : frame.targets
  const found = behindAny(layout, tails, slots).filter((actor) => !sources.includes(actor))
  if (found.length > 0 || !frame.mutual || sources.length > 0) return found
  /** "the meeting of [the presidents of Chad and Niger]" is between them. */
  const of = behindAny(layout, tails, ['of'])
  return of.length > 1 ? of : found
}

/** Acts of one state on another that news tell by whose they are alone. */
const PAIRED: ReadonlySet<string> = new Set(['SANCTION'])

/** "the first talks since [Washington]'s tariffs and Canada's countermeasures": of a state's sanctions told without whom they burden,
 * the one other state of the sentence. */
function withOther(
  { layout, sentence }: Scene,
  { act }: NounEntry,
  sources: readonly ActorId[],
  found: readonly ActorId[],
): readonly ActorId[] {
  if (found.length > 0 || !PAIRED.has(act.type) || !sources.every((actor) => layout.kindOf(actor) === 'state'))
    return found
  if (sources.length !== 1 || act.mode !== 'discontinue') return found
  const states = layout.reading.mentions.flatMap(({ actor, span }) =>
    span.start >= sentence.start && span.end <= sentence.end && layout.kindOf(actor) === 'state' ? [actor] : [],
  )
  const others = unique(states).filter((actor) => !sources.includes(actor))
  return others.length === 1 ? others : []
}

/** Behind "threat of", "call for" or a negative, or among words that make it no fact. */
export function isDoubtful(layout: Layout, chunk: Chunk): boolean {
  const { tokens } = layout.reading
  for (let index = chunk.first; index < chunk.head; index++)
    if (
      /^(possible|potential|alleged|threatened|proposed|planned|future|no|any|imminent|further|eventual|hypothetical|looming|likely|such|another|new|anti)$/.test(
        tokens[index]?.lower ?? '',
      )
    )
      return true
  const before = tokens[chunk.first - 1]
  if (!before) return false
  if (/^(without|against|if|unless|no|avoid|or)$/.test(before.lower)) return true
  const noun = layout.chunkAt(chunk.first - 2)
  const head = tokens[noun?.head ?? chunk.first - 2]
  return before.tag === 'ADP' && head !== undefined && DOUBTFUL.test(nounLemma(head))
}

/** "has been the subject of [sanctions]": whose subject bears the act. */
function bearerOf(layout: Layout, chunk: Chunk, clauses: readonly Clause[], agents: Agents): ActorId[] {
  const { tokens } = layout.reading
  const noun = layout.chunkAt(chunk.first - 2)
  if (
    tokens[chunk.first - 1]?.lower !== 'of' ||
    !noun ||
    !/^(subject|target|object|victim)$/.test(tokens[noun.head]?.lemma ?? '')
  )
    return []
  const host = clauses.find(
    ({ verb, args }) => /^(be|become|remain)$/.test(verb.lemma) && args.some(({ chunks }) => chunks.includes(noun)),
  )
  return host ? subjectActors(layout, host, agents) : []
}

function isUnrealHost(layout: Layout, lexicon: Context['lexicon']['events'], host: Clause): boolean {
  const { verb } = host
  if (verb.negated || (verb.modal !== null && verb.modal !== 'would') || UNREAL.test(verb.lemma)) return true
  if (/^(if|unless|whether)$/.test(host.opener ?? '')) return true
  if (verb.form === 'infinitive' && chainOf(layout, lexicon, host) === null) return true
  return matchesOf(lexicon, layout.reading.tokens, host).some(
    ({ entry }) => entry.act !== null && /^(REQUEST|THREATEN|REJECT|AGREE)$/.test(entry.act.type),
  )
}
