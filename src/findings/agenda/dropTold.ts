import { type AgendaItem, contains, type Event, overlaps } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** What an announced event of the same words tells is not told twice: `Tamberg will meet Kask on Monday` is an event of two parties. */
export const dropTold = (events: readonly Event[]): Refiner<AgendaItem> => ({
  name: 'agenda/dropTold',
  refine: (found) =>
    found.filter(
      ({ what, evidence }) =>
        !events.some(
          ({ trigger, status, date, evidence: { sentence } }) =>
            status === 'planned' && date !== null && overlaps(trigger, what) && contains(sentence, evidence.span),
        ),
    ),
})
