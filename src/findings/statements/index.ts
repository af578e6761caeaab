import type { Statement } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { attributed } from './attributed.ts'
import { dateStatements } from './dateStatements.ts'
import { dropDeeds } from './dropDeeds.ts'
import { dropNested } from './dropNested.ts'
import { dropUnsaid } from './dropUnsaid.ts'
import { dropWordless } from './dropWordless.ts'
import { joinRunOnQuotes } from './joinRunOnQuotes.ts'
import { loneQuote } from './loneQuote.ts'
import { nameSpeakers } from './nameSpeakers.ts'
import { nameThoseSpokenOf } from './nameThoseSpokenOf.ts'
import { preferHeard } from './preferHeard.ts'
import { pulledQuote } from './pulledQuote.ts'
import { quoteOnce } from './quoteOnce.ts'
import { speakerLabel } from './speakerLabel.ts'
import { taggedQuote } from './taggedQuote.ts'

export { type StatementLexicon, statementLexicon } from './lexicon.ts'

/** What the trained reader heard, and rules that see to it that no quotation with its speaker beside it is lost. */
export const statementSteps: Steps<Statement> = {
  finders: [attributed, pulledQuote, speakerLabel, taggedQuote, loneQuote],
  refiners: [
    preferHeard,
    quoteOnce,
    joinRunOnQuotes,
    dropUnsaid,
    dropWordless,
    dropDeeds,
    nameSpeakers,
    dropNested,
    dateStatements,
    nameThoseSpokenOf,
  ],
}
