import type { Membership } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { byFormat } from './byFormat.ts'
import { byList } from './byList.ts'
import { byNoun } from './byNoun.ts'
import { byVerb } from './byVerb.ts'
import { onceEach } from './onceEach.ts'

export { type MembershipLexicon, membershipLexicon } from './lexicon.ts'

export const membershipSteps: Steps<Membership> = {
  finders: [byVerb, byNoun, byList, byFormat],
  refiners: [onceEach],
}
