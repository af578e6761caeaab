import { type Commitment, overlaps } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** Of two promises in the same words the longer stays: "pledged to give $2 million" over "$2 million". */
export const keepLongest: Refiner<Commitment> = {
  name: 'commitments/keepLongest',
  refine: (found) =>
    found.filter(
      (one, at) =>
        !found.some((other, index) => {
          if (index === at || !overlaps(one.content, other.content)) return false
          const [own, theirs] = [length(one), length(other)]
          return theirs > own || (theirs === own && index < at)
        }),
    ),
}

const length = ({ content }: Commitment): number => content.end - content.start
