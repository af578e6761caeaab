import type { Membership } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { byFormat } from './byFormat.ts'
import { byNoun } from './byNoun.ts'
import { byPost } from './byPost.ts'
import { byProgram } from './byProgram.ts'
import { byVerb } from './byVerb.ts'
import { byWhole } from './byWhole.ts'
import { onceEach } from './onceEach.ts'

export { type MembershipLexicon, membershipLexicon } from './lexicon.ts'

export const membershipSteps: Steps<Membership> = {
  finders: [byVerb, byNoun, byPost, byWhole, byProgram, byFormat],
  refiners: [onceEach],
}
