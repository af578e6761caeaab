import type { Membership } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** The same actor belongs to the same body in the same way only once an article: the first telling stays. */
export const onceEach: Refiner<Membership> = {
  name: 'memberships/onceEach',
  refine: (found) => {
    const seen = new Set<string>()
    return [...found]
      .sort((a, b) => a.evidence.span.start - b.evidence.span.start)
      .filter(({ member, body, as }) => {
        const key = `${member} ${as} ${body}`
        return seen.size !== seen.add(key).size
      })
  },
}
