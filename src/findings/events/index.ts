import type { Event } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'

export const eventSteps: Steps<Event> = { finders: [], refiners: [] }
