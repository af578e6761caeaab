import type { Commitment } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** How far back, in code units, the giver of a sum may have been told. */
const REACH = 1500

/** Names the giver of "a further £500,000 will go to": whoever made the promise before it; drops the sum where nobody did. */
export const givers: Refiner<Commitment> = {
  name: 'commitments/givers',
  refine: (found) => {
    const named: Commitment[] = []
    for (const commitment of [...found].sort((a, b) => a.content.start - b.content.start)) {
      if (commitment.by.length > 0) {
        named.push(commitment)
        continue
      }
      const before = named.findLast(
        ({ amount, content }) => amount !== null && commitment.content.start - content.start < REACH,
      )
      if (before)
        named.push({ ...commitment, by: before.by, to: commitment.to.filter((actor) => !before.by.includes(actor)) })
    }
    return named
  },
}
