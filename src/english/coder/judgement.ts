import type { EventType, Status } from '../../terms/index.ts'
import { likeliest } from '../likeliest.ts'
import type { Coded, EventCoder } from './eventCoder.ts'

/** What the event coder makes of a sentence with its two parties. All chances lie between 0 and 1. */
export type Judgement = {
  /** By the manual; those of all types and NONE add up to 1. */
  readonly types: ReadonlyMap<Coded, number>
  /** By the conversion table; they add up to 1 as well. */
  readonly table: ReadonlyMap<Coded, number>
  /** Of each mode of a type, '' for none; they add up to 1 within the type. */
  readonly modes: ReadonlyMap<EventType, ReadonlyMap<string, number>>
  readonly statuses: ReadonlyMap<Status, number>
}

/** The chances that the coder's scores of one sentence stand for. */
export function judgementOf(
  coder: EventCoder,
  scores: { readonly cells: Float32Array; readonly kinds: Float32Array; readonly statuses: Float32Array },
): Judgement {
  const types = new Map<Coded, number>()
  const table = new Map<Coded, number>()
  for (const [at, chance] of chancesOf(scores.cells).entries()) {
    const [manual, other] = coder.cells[at] ?? ['NONE', 'NONE']
    types.set(manual, (types.get(manual) ?? 0) + chance)
    table.set(other, (table.get(other) ?? 0) + chance)
  }
  const modes = new Map<EventType, ReadonlyMap<string, number>>()
  for (const type of new Set(coder.kinds.map(([type]) => type))) {
    const own = coder.kinds.flatMap(([each], at) => (each === type ? [at] : []))
    const chances = chancesOf(Float32Array.from(own, (at) => scores.kinds[at] ?? 0))
    modes.set(type, new Map(own.map((at, n) => [coder.kinds[at]?.[1] ?? '', chances[n] ?? 0])))
  }
  const statuses = chancesOf(scores.statuses)
  return { types, table, modes, statuses: new Map(coder.statuses.map((status, at) => [status, statuses[at] ?? 0])) }
}

/** The likeliest of some answers and its chance; those that `allowed` turns down are out of the question.
 * @example surest(new Map([['a', 0.6], ['b', 0.4]]), (each) => each !== 'a') //=> ['b', 0.4] */
export function surest<T>(
  chances: ReadonlyMap<T, number>,
  allowed: (each: T) => boolean = () => true,
): [T, number] | null {
  let best: [T, number] | null = null
  for (const [each, chance] of chances) if (allowed(each) && chance > (best?.[1] ?? -1)) best = [each, chance]
  return best
}

/** Softmax. */
function chancesOf(scores: Float32Array): Float64Array {
  const most = scores[likeliest(scores)] ?? 0
  const odds = Float64Array.from(scores, (score) => Math.exp(score - most))
  const sum = odds.reduce((total, each) => total + each, 0)
  return odds.map((each) => each / sum)
}
