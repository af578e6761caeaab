import type { Event } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { joinRepeats } from './joinRepeats.ts'
import { nounEvents } from './nounEvents.ts'
import { verbEvents } from './verbEvents.ts'

export { type EventLexicon, eventLexicon } from './lexicon.ts'

export const eventSteps: Steps<Event> = { finders: [verbEvents, nounEvents], refiners: [joinRepeats] }
