import type { ActorId } from '../../../terms/index.ts'
import { unique } from '../parties.ts'
import { isCourt } from './court.ts'
import { areAkin, stemOf } from './families.ts'
import type { Asked } from './otherSide.ts'
import { isOwn } from './own.ts'
import { isOfClass, type StandIn, standInOf } from './standIns.ts'
import type { Told } from './story.ts'

/** How far back, in code units, something told is remembered. */
export const REACH = 2500

/** What is asked of those who hold somebody. */
const FREEING = /^(release|freedom|return|liberation|repatriation)$/

/** Whoever did or said the last thing told that a noun can stand for: an act of its family of words, one of its class, or a thing of its class.
 * 'own' where somebody backs what they did themselves. */
export function antecedent(asked: Asked, noun: string): ActorId[] | 'own' {
  const { before, event, place, scene } = asked
  const { layout } = scene
  const standIn = standInOf(noun)
  const near = before.filter(
    ({ at, reaction }) =>
      event.trigger.start - at < REACH && (!reaction || standIn?.whose === 'speaker' || event.type === 'REJECT'),
  )
  const stem = stemOf(noun)
  const held =
    event.type === 'REQUEST' && FREEING.test(noun)
      ? near.filter(({ type }) => type === 'COERCE' || type === 'ASSAULT')
      : []
  const named = near.filter(({ stems, speech }) => !speech && stems.some((one) => areAkin(one, stem)))
  const classed = standIn ? near.filter(({ type }) => type !== null && standIn.types.includes(type)) : []
  const alike = standIn ? near.filter(({ stems }) => isOfClass(standIn, stems)) : []
  const spoken = standIn?.whose === 'speaker' ? near.filter(({ speech, type }) => speech || type !== null) : []
  const directed = classed.filter(({ targets }) => targets.some((one) => isOwn(layout, event.sources, one)))
  const lists = [
    held,
    spoken.filter(({ sentence }) => place - sentence <= 1),
    named.filter(({ type }) => type !== null),
    event.type === 'REJECT' ? directed : [],
    classed,
    named,
    alike,
    spoken,
  ]
  for (const list of lists) {
    for (const told of [...list].reverse()) {
      const all = partiesOf(told, standIn).filter((actor) => standIn?.whose !== 'court' || isCourt(layout, actor))
      const parties = all.filter((actor) => !isOwn(layout, event.sources, actor))
      if (parties.length > 0) return parties
      if (event.type === 'SUPPORT' && all.length > 0) return 'own'
    }
  }
  return []
}

const partiesOf = ({ sources, targets, type }: Told, standIn: StandIn | undefined): readonly ActorId[] =>
  standIn?.whose === 'all' && type !== null ? unique([...sources, ...targets]) : sources
