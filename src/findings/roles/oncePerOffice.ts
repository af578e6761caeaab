import type { Role } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** One role a person, title and body: the first telling, with the dates of any. A telling that does not say of what joins one that does.
 * Joins `Foreign Minister Vaitkutė` to `Lithuanian Foreign Minister Rasa Vaitkutė`; not to `Justice Minister Vaitkutė`. */
export const oncePerOffice: Refiner<Role> = {
  name: 'roles/oncePerOffice',
  refine: (found) => {
    const kept: Role[] = []
    for (const role of found) {
      const index = kept.findIndex(
        (other) =>
          other.person === role.person &&
          other.title === role.title &&
          (other.of === role.of || other.of === null || role.of === null),
      )
      const same = kept[index]
      if (!same) kept.push(role)
      else
        kept[index] = {
          ...(same.of === null && role.of !== null ? role : same),
          from: same.from ?? role.from,
          to: same.to ?? role.to,
        }
    }
    return kept
  },
}
