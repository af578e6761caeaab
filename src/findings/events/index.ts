import type { Event } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { atRequest } from './atRequest.ts'
import { charges } from './charges.ts'
import { claimed } from './claimed.ts'
import { besideRules } from './coder/besideRules.ts'
import { coderEvents } from './coder/coderEvents.ts'
import { vetoed } from './coder/vetoed.ts'
import { dateFromScene } from './dateFromScene.ts'
import { dropPrivate } from './discourse/dropPrivate.ts'
import { opens } from './discourse/opens.ts'
import { settled } from './discourse/settled.ts'
import { joinRepeats } from './joinRepeats.ts'
import { nounEvents } from './nounEvents.ts'
import { verbEvents } from './verbEvents.ts'

export type { Candidate } from './candidate.ts'
export type { Argument, Clause } from './clause.ts'
export type { Layout } from './layout.ts'
export { type EventLexicon, eventLexicon } from './lexicon.ts'
export { nounCandidates } from './nounEvents.ts'
export { type Agents, behind, doersOf, headActor, ownersOf, targetsOf, unique } from './parties.ts'
export { withPromises } from './promised.ts'
export { recallsOf } from './recalls.ts'
export { type Scene, scenesOf } from './scene.ts'
export { subjectActors } from './sides.ts'
export { isMoney } from './things.ts'
export { verbCandidates } from './verbEvents.ts'
export { entryWords, isWord, wordsAfter, wordsOf } from './words.ts'

export const eventSteps: Steps<Event> = {
  finders: [verbEvents, charges, nounEvents, claimed, atRequest, opens, coderEvents],
  refiners: [settled, dropPrivate, vetoed, besideRules, joinRepeats, dateFromScene],
}
