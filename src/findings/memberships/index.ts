import type { Membership } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { byFormat } from './byFormat.ts'
import { byInitiative } from './byInitiative.ts'
import { byMeeting } from './byMeeting.ts'
import { byNoun } from './byNoun.ts'
import { byParty } from './byParty.ts'
import { byPost } from './byPost.ts'
import { byProgram } from './byProgram.ts'
import { byVerb } from './byVerb.ts'
import { byWhole } from './byWhole.ts'
import { onceEach } from './onceEach.ts'

export { type MembershipLexicon, membershipLexicon } from './lexicon.ts'

export const membershipSteps: Steps<Membership> = {
  finders: [byVerb, byNoun, byPost, byWhole, byProgram, byFormat, byMeeting, byParty, byInitiative],
  refiners: [onceEach],
}
