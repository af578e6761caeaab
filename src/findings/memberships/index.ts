import type { Membership } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'

export const membershipSteps: Steps<Membership> = { finders: [], refiners: [] }
