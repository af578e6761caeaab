import type { Role } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { besideName } from './besideName.ts'
import { changed } from './changed.ts'
import { command } from './command.ts'
import { leftOffice } from './leftOffice.ts'
import { oncePerOffice } from './oncePerOffice.ts'
import { presides } from './presides.ts'
import { succeeded } from './succeeded.ts'

export const roleSteps: Steps<Role> = {
  finders: [besideName, changed, leftOffice, presides, succeeded, command],
  refiners: [oncePerOffice],
}
