import type { ActorId } from '../../../terms/index.ts'
import type { Layout } from '../layout.ts'
import { sideOf } from '../pairs.ts'
import { isOwn } from './own.ts'
import type { Told } from './story.ts'
import { isNamed } from './weight.ts'

/** Over how many code units what was told loses two thirds of its weight. */
const FADING = 2500

/** The two sides between which most of what was told went on: whom "both parties" are, and between whom somebody offers to mediate.
 * Whoever speaks of them, `speakers`, is neither; nobody where no two others did anything to each other. */
export function disputants(
  layout: Layout,
  before: readonly Told[],
  at: number,
  speakers: readonly ActorId[],
): ActorId[] {
  const weights = new Map<string, { readonly sides: readonly [ActorId, ActorId]; weight: number }>()
  for (const { type, sources, targets, at: place } of before) {
    if (type === null) continue
    const from = sidesIn(layout, sources, speakers)
    const to = targets.length > 0 ? sidesIn(layout, targets, speakers) : from
    const pairs = new Map<string, readonly [ActorId, ActorId]>()
    for (const a of from) for (const b of to) if (a !== b) pairs.set([a, b].sort().join(' '), a < b ? [a, b] : [b, a])
    for (const [key, sides] of pairs) {
      const known = weights.get(key) ?? { sides, weight: 0 }
      weights.set(key, { sides, weight: known.weight + Math.exp((place - at) / FADING) / pairs.size })
    }
  }
  const [best] = [...weights.values()].sort((a, b) => b.weight - a.weight)
  const order = (side: ActorId): number => layout.reading.mentions.findIndex(({ actor }) => actor === side)
  return best ? [...best.sides].sort((a, b) => order(a) - order(b)) : []
}

/** The sides that actors stand for, strangers to the speakers. */
function sidesIn(layout: Layout, actors: readonly ActorId[], speakers: readonly ActorId[]): ActorId[] {
  const sides = actors.flatMap((actor) => {
    const side = sideOf(layout, actor, true)
    if (side !== null) return [side]
    return layout.kindOf(actor) !== 'person' && isNamed(layout, actor) ? [actor] : []
  })
  const home = new Set(speakers.flatMap((one) => layout.countryOf(one) ?? []))
  return [...new Set(sides)].filter(
    (side) =>
      !isOwn(layout, speakers, side) && !(layout.kindOf(side) === 'state' && home.has(layout.countryOf(side) ?? '')),
  )
}
