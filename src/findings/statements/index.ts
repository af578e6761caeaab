import type { Statement } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'

export const statementSteps: Steps<Statement> = { finders: [], refiners: [] }
