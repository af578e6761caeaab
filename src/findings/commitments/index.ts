import type { Commitment } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { givers } from './givers.ts'
import { keepLongest } from './keepLongest.ts'
import { onwardSums } from './onwardSums.ts'
import { ownedSums } from './ownedSums.ts'
import { pledges } from './pledges.ts'
import { transfers } from './transfers.ts'

export { type CommitmentLexicon, commitmentLexicon } from './lexicon.ts'

export const commitmentSteps: Steps<Commitment> = {
  finders: [pledges, transfers, onwardSums, ownedSums],
  refiners: [keepLongest, givers],
}
