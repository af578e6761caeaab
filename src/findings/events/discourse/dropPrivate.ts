import type { ActorId, Event, EventType } from '../../../terms/index.ts'
import type { Refiner } from '../../steps.ts'
import { isWeighty } from './weight.ts'

const WORDS: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
])

const isCapital = (name: string | undefined): boolean => /\p{Lu}/u.test(name ?? '')

/** Drops what nameless people say to each other or to private persons: no office, body or state has a part in it, and none of them in another act.
 * "Marta and her neighbour have quarrelled" goes; "farmers accused the ministry" and "Marta Oliveri met Omar Hadi" stay. */
export const dropPrivate: Refiner<Event> = {
  name: 'events/dropPrivate',
  refine: (found, { scenes: [scene] }) => {
    if (!scene) return [...found]
    const { layout } = scene
    const nobody = new Set<never>()
    const isPublic = ({ sources, targets }: Event): boolean => isWeighty(layout, [...sources, ...targets], nobody)
    const known = new Set(found.filter(isPublic).flatMap(({ sources, targets }) => [...sources, ...targets]))
    const isNameless = (actor: ActorId): boolean =>
      layout.kindOf(actor) !== 'organization' && !isCapital(layout.reading.actors.find(({ id }) => id === actor)?.name)
    return found.filter(({ type, sources, targets }) => {
      const all = [...sources, ...targets]
      return !WORDS.has(type) || !all.some(isNameless) || isWeighty(layout, all, known)
    })
  },
}
