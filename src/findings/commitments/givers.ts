import type { Commitment } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** How far back, in code units, the giver of a sum may have been told. */
const REACH = 1500

/** Names the giver of "a further £500,000 will go to": whoever made the promise before it of a sum or of the same thing; drops it where nobody did. */
export const givers: Refiner<Commitment> = {
  name: 'commitments/givers',
  refine: (found, { reading }) => {
    const { text } = reading.article
    const named: Commitment[] = []
    for (const commitment of [...found].sort((a, b) => a.content.start - b.content.start)) {
      if (commitment.by.length > 0) {
        named.push(commitment)
        continue
      }
      const nouns = text
        .slice(commitment.content.start, commitment.content.end)
        .split(/\s+(?:will|is|are|would|was|were)\s/)[0]
      const words = (nouns ?? '').toLowerCase().match(/\p{L}{5,}/gu) ?? []
      const before = named.findLast(({ amount, content }) => {
        if (commitment.content.start - content.start >= REACH) return false
        const told = text.slice(content.start, content.end).toLowerCase()
        return amount !== null || words.some((word) => told.includes(word))
      })
      if (before)
        named.push({ ...commitment, by: before.by, to: commitment.to.filter((actor) => !before.by.includes(actor)) })
    }
    return named
  },
}
