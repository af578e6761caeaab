import type { Role } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'

export const roleSteps: Steps<Role> = { finders: [], refiners: [] }
