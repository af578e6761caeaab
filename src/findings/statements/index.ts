import type { Statement } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { saidThat } from './saidThat.ts'
import { thatSaid } from './thatSaid.ts'

export { type StatementLexicon, statementLexicon } from './lexicon.ts'

export const statementSteps: Steps<Statement> = { finders: [saidThat, thatSaid], refiners: [] }
