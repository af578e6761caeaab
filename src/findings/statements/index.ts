import type { Statement } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { accordingTo } from './accordingTo.ts'
import { adjectiveStance } from './adjectiveStance.ts'
import { asSaid } from './asSaid.ts'
import { dateStatements } from './dateStatements.ts'
import { dropEchoes } from './dropEchoes.ts'
import { dropNested } from './dropNested.ts'
import { dropUnsaid } from './dropUnsaid.ts'
import { joinRunOnQuotes } from './joinRunOnQuotes.ts'
import { keepLongestPerCue } from './keepLongestPerCue.ts'
import { loneQuote } from './loneQuote.ts'
import { nameSpeakers } from './nameSpeakers.ts'
import { nameThoseSpokenOf } from './nameThoseSpokenOf.ts'
import { ownedNoun } from './ownedNoun.ts'
import { passiveBy } from './passiveBy.ts'
import { saidThat } from './saidThat.ts'
import { speakerColon } from './speakerColon.ts'
import { thatSaid } from './thatSaid.ts'

export { type StatementLexicon, statementLexicon } from './lexicon.ts'

export const statementSteps: Steps<Statement> = {
  finders: [saidThat, thatSaid, accordingTo, asSaid, passiveBy, adjectiveStance, ownedNoun, speakerColon, loneQuote],
  refiners: [
    keepLongestPerCue,
    dropEchoes,
    joinRunOnQuotes,
    dropUnsaid,
    nameSpeakers,
    dropNested,
    dateStatements,
    nameThoseSpokenOf,
  ],
}
