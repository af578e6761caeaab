import { type AgendaItem, overlaps } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** One line for one thing on one day in an article, the first and fullest: of items of one sort and day those with the same
 * parties, and those whose words overlap. */
export const onceADay: Refiner<AgendaItem> = {
  name: 'agenda/onceADay',
  refine: (found) => {
    const sorted = [...found].sort((a, b) => b.what.end - b.what.start - (a.what.end - a.what.start))
    return sorted.filter(
      (item, at) =>
        !sorted.slice(0, at).some((other) => {
          const sameDay = other.date.from.iso === item.date.from.iso && other.date.to.iso === item.date.to.iso
          const same = other.sort === item.sort && [...other.who].sort().join() === [...item.who].sort().join()
          return sameDay && (same || overlaps(other.what, item.what))
        }),
    )
  },
}
