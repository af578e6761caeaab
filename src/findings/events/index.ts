import type { Event } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { answered, answers } from './answers.ts'
import { charges } from './charges.ts'
import { coderEvents } from './coder/coderEvents.ts'
import { vetoed } from './coder/vetoed.ts'
import { joinRepeats } from './joinRepeats.ts'
import { nounEvents } from './nounEvents.ts'
import { verbEvents } from './verbEvents.ts'

export type { Candidate } from './candidate.ts'
export type { Argument, Clause } from './clause.ts'
export type { Layout } from './layout.ts'
export { type EventLexicon, eventLexicon } from './lexicon.ts'
export { nounCandidates } from './nounEvents.ts'
export { type Agents, behind, doersOf, headActor, ownersOf, targetsOf, unique } from './parties.ts'
export { type Scene, scenesOf } from './scene.ts'
export { subjectActors } from './sides.ts'
export { isMoney } from './things.ts'
export { entryAtVerb, type VerbEntry } from './verbEntry.ts'
export { verbCandidates } from './verbEvents.ts'
export { entryWords, isWord, wordsAfter, wordsOf } from './words.ts'

export const eventSteps: Steps<Event> = {
  finders: [verbEvents, charges, nounEvents, answers, coderEvents],
  refiners: [answered, vetoed, joinRepeats],
}
