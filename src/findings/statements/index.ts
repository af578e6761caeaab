import type { Statement } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { saidThat } from './saidThat.ts'

export { type StatementLexicon, statementLexicon } from './lexicon.ts'

export const statementSteps: Steps<Statement> = { finders: [saidThat], refiners: [] }
