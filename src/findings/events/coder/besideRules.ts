import type { Event, Span } from '../../../terms/index.ts'
import type { Refiner } from '../../steps.ts'
import { coderEvents } from './coderEvents.ts'

/** Keeps of what the coder heard only acts that no rule tells: none whose words a rule's event rests on, and of a sentence none of a type that a rule found in it. */
export const besideRules: Refiner<Event> = {
  name: 'events/besideRules',
  refine: (found) => {
    const told = found.filter(({ evidence }) => evidence.foundBy !== coderEvents.name)
    return found.filter(
      (event) => event.evidence.foundBy !== coderEvents.name || !told.some((other) => isToldBy(event, other)),
    )
  },
}

const isToldBy = (event: Event, other: Event): boolean =>
  overlap(event.trigger, other.trigger) ||
  (event.type === other.type && overlap(event.evidence.sentence, other.evidence.sentence))

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
