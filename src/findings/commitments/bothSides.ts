import type { Commitment } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

const SIDES = /\b(?:both|the two|the) (?:sides|parties)\b[^,;]{0,40}$/i
/** How far back, in code units, the sides may have bound themselves before. */
const REACH = 900

/** "Both sides also undertook to": the two who bound themselves in the promise before, not whoever was named last. */
export const bothSides: Refiner<Commitment> = {
  name: 'commitments/bothSides',
  refine: (found, { reading }) => {
    const sorted = [...found].sort((a, b) => a.content.start - b.content.start)
    return sorted.map((one, at) => {
      const lead = reading.article.text.slice(one.evidence.sentence.start, one.content.start)
      if (!SIDES.test(lead)) return one
      const before = sorted
        .slice(0, at)
        .findLast(({ by, content }) => by.length === 2 && one.content.start - content.start < REACH)
      return before ? { ...one, by: before.by, to: one.to.filter((actor) => !before.by.includes(actor)) } : one
    })
  },
}
