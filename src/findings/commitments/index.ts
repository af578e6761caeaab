import type { Commitment } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'

export const commitmentSteps: Steps<Commitment> = { finders: [], refiners: [] }
