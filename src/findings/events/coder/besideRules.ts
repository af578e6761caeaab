import type { Event } from '../../../terms/index.ts'
import type { Refiner } from '../../steps.ts'
import { coderEvents, isBeside } from './coderEvents.ts'

/** Keeps of what the coder heard only what stands in sentences of which no rule tells anything, now that open acts have found their other side or are gone. */
export const besideRules: Refiner<Event> = {
  name: 'events/besideRules',
  refine: (found) => {
    const told = found.filter(({ evidence }) => evidence.foundBy !== coderEvents.name)
    return found.filter(
      (event) => event.evidence.foundBy !== coderEvents.name || !told.some((other) => isBeside(other, event.evidence)),
    )
  },
}
