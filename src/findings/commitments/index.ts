import type { Commitment } from '../../terms/index.ts'
import type { Steps } from '../steps.ts'
import { bothSides } from './bothSides.ts'
import { futures } from './futures.ts'
import { givers } from './givers.ts'
import { keepLongest } from './keepLongest.ts'
import { onwardSums } from './onwardSums.ts'
import { ownedSums } from './ownedSums.ts'
import { pledgeNouns } from './pledgeNouns.ts'
import { pledges } from './pledges.ts'
import { reached } from './reached.ts'
import { received } from './received.ts'
import { saidDone } from './saidDone.ts'
import { shares } from './shares.ts'

export { type CommitmentLexicon, commitmentLexicon } from './lexicon.ts'

export const commitmentSteps: Steps<Commitment> = {
  finders: [pledges, pledgeNouns, futures, reached, received, saidDone, shares, onwardSums, ownedSums],
  refiners: [keepLongest, givers, bothSides],
}
