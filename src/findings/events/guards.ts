import type { ActorId, EventType } from '../../terms/index.ts'
import type { Clause } from './clause.ts'
import type { Code } from './codeOf.ts'
import type { Layout } from './layout.ts'
import type { Match } from './match.ts'
import type { Sides } from './resolve.ts'

/** "called X a liar", "calling it absurd": no telephone. */
export function isNaming(layout: Layout, { verb, args }: Clause): boolean {
  const { tokens } = layout.reading
  if (tokens[verb.head]?.lemma !== 'call') return false
  if (verb.passive) return true
  const objects = args.filter(({ prep }) => prep === null)
  const object = objects[0]
  if (!object) return false
  const after = tokens[object.chunks.at(-1)?.last ?? -1]
  if (!after || layout.isTime(object.chunks.at(-1)?.last ?? -1)) return false
  return /^(ADJ|DET|ADV|PRON)$/.test(after.tag) || /^["“'`]/.test(after.text) || objects.length > 1
}

const ALONE: ReadonlySet<EventType> = new Set(['PROTEST', 'MOBILIZE', 'RETREAT', 'CONCEDE', 'COERCE', 'ASSAULT'])

/** Whether enough parties are known for the type, and they are of a kind that can do it.
 * "Chad's army deployed" is whole; "the museum was visited", "Chad visited" are not. */
export function isWhole(
  layout: Layout,
  { type, mode, status }: Code,
  { sources, targets }: Sides,
  { entry }: Match,
  promised: boolean,
): boolean {
  if (sources.length === 0) return false
  if (/^(join|sign)$/.test(entry.words[0] ?? '') && entry.words.length === 1 && entry.objects.length === 0)
    return targets.length > 0 && joins(layout, sources, targets)
  if (targets.length > 0 || sources.length > 1) return true
  if (entry.frame.needsTarget || entry.frame.mutual) return isGroup(layout, sources[0]) && type === 'CONSULT'
  if (promised && type === 'AGREE' && status === 'occurred') return sources.some((actor) => isBody(layout, actor))
  const acts =
    mode === 'resign' || entry.act?.mode === 'resign' || sources.some((actor) => layout.kindOf(actor) !== 'person')
  return acts && ALONE.has(type)
}

/** States and bodies join bodies; "joined the club" and "signed a striker" are no such thing. */
const joins = (layout: Layout, sources: readonly ActorId[], targets: readonly ActorId[]): boolean =>
  sources.every((actor) => isBody(layout, actor)) && targets.every((actor) => layout.kindOf(actor) === 'organization')

const isBody = (layout: Layout, actor: ActorId): boolean => {
  const kind = layout.kindOf(actor)
  return kind === 'state' || kind === 'organization'
}

const isGroup = (layout: Layout, actor: ActorId | undefined): boolean =>
  actor !== undefined && layout.kindOf(actor) === 'group'
