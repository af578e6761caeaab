import type { AgendaItem, Event } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { announcedNoun } from './announcedNoun.ts'
import { announcedVerb } from './announcedVerb.ts'
import { dropTold } from './dropTold.ts'
import { onceADay } from './onceADay.ts'

export { type AgendaLexicon, agendaLexicon } from './lexicon.ts'

/** What is announced for a day to come, but for what is an event of the same words already. */
export const agendaSteps = (events: readonly Event[]): Steps<AgendaItem> => ({
  finders: [announcedVerb, announcedNoun],
  refiners: [dropTold(events), onceADay],
})
