import type { ActorId, EventType } from '../../terms/index.ts'
import type { Clause } from './clause.ts'
import type { Code } from './codeOf.ts'
import { isAuthority } from './doneBy.ts'
import type { Layout } from './layout.ts'
import { type Match, objectsOf } from './match.ts'
import { headActor } from './parties.ts'
import type { Sides } from './resolve.ts'
import type { Scene } from './scene.ts'

const ALONE: ReadonlySet<EventType> = new Set(['PROTEST', 'MOBILIZE', 'RETREAT', 'CONCEDE', 'COERCE', 'ASSAULT'])
/** Done by several, these need nobody else. */
const TOGETHER: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'CONSULT', 'COOPERATE'])
const GATHERING = /^(meet|gather|hold|convene|assemble)$/

/** Whether enough parties are known for the type, and they are of a kind that can do it.
 * "Chad's army deployed" is whole; "Chad visited", "called him a liar", "joined the club" are not. */
export function isWhole(
  scene: Scene,
  clause: Clause,
  match: Match,
  { type, mode, status }: Code,
  { sources, targets }: Sides,
  promised: boolean,
): boolean {
  const { layout } = scene
  const { frame, act, words } = match.entry
  if (sources.length === 0 || !isFitting(scene, clause, match, { sources, targets }, promised)) return false
  if (targets.length > 0 || (sources.length > 1 && (frame.mutual || TOGETHER.has(type)))) return true
  if (promised && type === 'AGREE' && (status === 'occurred' || status === 'conditional') && act?.type !== 'SUPPORT')
    return sources.some((actor) => isBody(layout, actor))
  if (frame.mutual || type === 'CONSULT')
    return (
      type === 'CONSULT' && GATHERING.test(words[0] ?? '') && isCrowd(layout, sources) && !hasBareObject(clause, match)
    )
  if (type === 'REJECT' && (act?.type === 'CONCEDE' || act?.type === 'RETREAT')) return true
  const acts = mode === 'resign' || act?.mode === 'resign' || sources.some((actor) => layout.kindOf(actor) !== 'person')
  if (mode === 'investigate') return acts
  if (sources.length > 1 && eachOther(layout, clause)) return true
  if (act?.type === 'ASSAULT' && match.object !== null && objectIsAct(match)) return acts
  if (frame.needsTarget) return false
  return (acts || sources.some((actor) => holdsOffice(layout, actor))) && ALONE.has(type)
}

const OPEN: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'SUPPORT',
  'REJECT',
  'AGREE',
  'CONCEDE',
  'REQUEST',
  'THREATEN',
  'AID',
])

/** Whether an act lacks nothing but its other side, which the text may have told before: "Chad rejected [the demand]". */
export const isOpen = (
  scene: Scene,
  clause: Clause,
  match: Match,
  { type, mode, status }: Code,
  sides: Sides,
  promised: boolean,
): boolean =>
  (OPEN.has(type) ||
    (type === 'SANCTION' && mode === 'withdraw' && status === 'occurred' && isEnvoy(scene, match)) ||
    (type === 'COERCE' && mode === 'seize' && status === 'occurred' && isSeizure(scene, clause, match)) ||
    (type === 'SANCTION' && mode === 'discontinue' && status === 'occurred' && isPassage(scene, clause, match))) &&
  sides.sources.length > 0 &&
  sides.targets.length === 0 &&
  (!clause.verb.passive || clause.args.some(({ prep }) => prep === 'by')) &&
  !(type === 'AID' && sides.sources.every((actor) => scene.layout.kindOf(actor) === 'group')) &&
  isFitting(scene, clause, match, sides, promised)

/** "recalled [its ambassador]", "closed its [embassy]": ties cut with somebody whom the text names elsewhere. */
const isEnvoy = ({ layout: { reading } }: Scene, { object }: Match): boolean =>
  (object?.chunks ?? []).some(({ head }) =>
    /^(ambassador|envoy|embassy|consulate|consul|diplomat|attache|attaché|representative|mission)$/.test(
      reading.tokens[head]?.lemma ?? '',
    ),
  )

/** "shut [the border]", "closed its [airspace]": a passage barred to a neighbour whom the text names elsewhere. */
const isPassage = ({ layout: { reading } }: Scene, clause: Clause, match: Match): boolean =>
  clause.verb.form === 'finite' &&
  objectsOf(clause, match).some(({ chunks: [chunk] }) =>
    /^(border|frontier|crossing|bridge|airspace|port|strait|checkpoint|pass|gate)$/.test(
      reading.tokens[chunk?.head ?? -1]?.lemma ?? '',
    ),
  )

/** "impounded [the lorries]": things taken of somebody whom the text names elsewhere. */
const isSeizure = ({ layout: { reading } }: Scene, clause: Clause, match: Match): boolean =>
  clause.verb.form === 'finite' &&
  objectsOf(clause, match).some(({ prep, chunks: [chunk] }) => {
    const head = reading.tokens[chunk?.head ?? -1]
    return prep === null && /^(NOUN|PROPN|PRON)$/.test(head?.tag ?? '')
  })

/** "accused [each other]": the parties do it to one another, and there is no other target. */
const eachOther = ({ reading: { tokens } }: Layout, { verb, sentence }: Clause): boolean =>
  tokens
    .slice(verb.last, Math.min(verb.last + 4, sentence.last))
    .some(
      ({ lower }, at) =>
        /^(each|one)$/.test(lower) && /^(other|another)$/.test(tokens[verb.last + at + 1]?.lower ?? ''),
    )

/** "launched [an attack]": the object is the deed itself, and whom it hit may be left out. */
const objectIsAct = ({ entry }: Match): boolean =>
  entry.objects.some(({ head }) => head === 'attack' || head === 'assault')

/** Whether somebody acts for a state or body: "President Omar Hadi declared a state of emergency". */
const holdsOffice = ({ reading }: Layout, actor: ActorId): boolean =>
  reading.titles.some(({ holder, tenure }) => holder === actor && tenure !== 'former')

/** What police do to people to arrest them and others do to them every day: "picked up", "stopped". */
const EVERYDAY =
  /^(pick|come|lead|take|catch|stop|hold|fetch|grab|bring|keep|run|pull|drag|haul|march|remove|track|hunt|bust|nick|pinch|put|throw|order|have|place|cart)$/

/** What people set up is mostly their own. */
const FOUNDING = /^(set|found|establish|create|launch|form|build|start|co|inaugurate|open|initiate)$/

/** Conditions of single verbs and types. */
function isFitting(
  { layout, clauses }: Scene,
  clause: Clause,
  match: Match,
  { sources, targets }: Sides,
  promised: boolean,
): boolean {
  const { act, frame, words, objects } = match.entry
  const bare = words.length === 1 && objects.length === 0
  const [first = ''] = words
  if (objects.some(({ head }) => head === '{name}') && !isPerson(layout, match)) return false
  if (words.at(-1) === 'work' && sources.every((actor) => layout.kindOf(actor) === 'person')) return false
  if (bare && first === 'call') return isCall(layout, clause, match)
  /** "called on Omar to resign" asks; "called on Omar on Monday" visits. */
  if (first === 'call' && words[1] === 'on' && act?.mode === 'visit' && objects.length > 0)
    return (
      !clauses.some(({ governor }) => governor === clause) &&
      !clause.args.some(({ prep }) => prep === 'for') &&
      targets.every((actor) => layout.kindOf(actor) === 'person') &&
      sources.every((actor) => layout.kindOf(actor) === 'person')
    )
  if (bare && /^(join|sign)$/.test(first))
    return (
      targets.length > 0 &&
      joins(layout, sources, targets) &&
      objectsOf(clause, match).some(({ chunks }) => chunks.some((chunk) => headActor(layout, chunk) !== null))
    )
  if (bare && /^(help|aid|assist)$/.test(first) && clauses.some(({ governor }) => governor === clause))
    return targets.every((actor) => isBody(layout, actor))
  if (
    act?.type === 'COOPERATE' &&
    (!frame.mutual || FOUNDING.test(first)) &&
    sources.every((actor) => layout.kindOf(actor) === 'person')
  )
    return targets.some((actor) => layout.kindOf(actor) === 'state')
  if (/^(consider|study|examine|entertain)$/.test(first)) return promised
  if (act?.mode === 'arrest' && act.type === 'COERCE' && EVERYDAY.test(first))
    return (
      sources.length > 0 &&
      sources.every((actor) => isAuthority(layout, actor)) &&
      targets.every((actor) => /^(person|group)$/.test(layout.kindOf(actor) ?? ''))
    )
  if (act?.mode === 'visit')
    return (
      !isCrowd(layout, sources) &&
      (!/^(arrive|travel|fly|tour)$/.test(first) || !targets.some((actor) => isOrgan(layout, actor)))
    )
  if (act?.type === 'AID' && sources.every((actor) => layout.kindOf(actor) === 'person'))
    return targets.some((actor) => layout.kindOf(actor) === 'state')
  return true
}

/** "gave up [Omar Hadi] to Chad": the name that an entry wants is a person's; other things it knows are as good. */
function isPerson({ reading: { tokens }, kindOf, mentionsAt }: Layout, { object }: Match): boolean {
  return (object?.chunks ?? []).some(
    ({ head }) =>
      tokens[head]?.tag !== 'PROPN' ||
      mentionsAt(head).length === 0 ||
      mentionsAt(head).some(({ actor }) => kindOf(actor) === 'person'),
  )
}

/** "called Omar on Monday", "called Omar to congratulate him"; not "called Omar a liar" nor "called a hearing". */
function isCall(layout: Layout, clause: Clause, match: Match): boolean {
  const object = objectsOf(clause, match)[0]
  const chunk = object?.chunks.at(-1)
  if (!chunk || clause.verb.passive || headActor(layout, chunk) === null) return false
  const after = layout.reading.tokens[chunk.last]
  return layout.isTime(chunk.last) || /^(to|on|and|over|after|late|early|by|in|\.|,|for)$/.test(after?.lower ?? '.')
}

/** States and bodies join bodies; "joined the club" and "signed a striker" are no such thing. */
const joins = (layout: Layout, sources: readonly ActorId[], targets: readonly ActorId[]): boolean =>
  sources.every((actor) => isBody(layout, actor)) && targets.every((actor) => layout.kindOf(actor) === 'organization')

const isBody = (layout: Layout, actor: ActorId): boolean => /^(state|organization)$/.test(layout.kindOf(actor) ?? '')

const isOrgan = (layout: Layout, actor: ActorId): boolean => layout.kindOf(actor) === 'organization'

const isCrowd = (layout: Layout, actors: readonly ActorId[]): boolean =>
  actors.every((actor) => layout.kindOf(actor) === 'group')

const hasBareObject = (clause: Clause, { entry, object, end, inside }: Match): boolean =>
  entry.objects.length === 0 && object === null && objectsOf(clause, { end, inside }).length > 0
