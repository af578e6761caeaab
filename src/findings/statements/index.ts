import type { Statement } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { joinRunOnQuotes } from './joinRunOnQuotes.ts'
import { keepLongestPerCue } from './keepLongestPerCue.ts'
import { loneQuote } from './loneQuote.ts'
import { saidThat } from './saidThat.ts'
import { thatSaid } from './thatSaid.ts'

export { type StatementLexicon, statementLexicon } from './lexicon.ts'

export const statementSteps: Steps<Statement> = {
  finders: [saidThat, thatSaid, loneQuote],
  refiners: [keepLongestPerCue, joinRunOnQuotes],
}

