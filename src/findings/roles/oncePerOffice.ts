import type { Role } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'

/** One role a person, title and body: the first telling, with the dates of any. A telling that does not say of what joins one that does.
 * Joins `Foreign Minister Vaitkutė` to `Lithuanian Foreign Minister Rasa Vaitkutė`; not to `Justice Minister Vaitkutė`. */
export const oncePerOffice: Refiner<Role> = {
  name: 'roles/oncePerOffice',
  refine: (found) => {
    const kept: Role[] = []
    const byHolder = new Map<string, number[]>()
    for (const role of [...found].sort((a, b) => a.evidence.span.start - b.evidence.span.start)) {
      const key = `${role.person} ${role.title.toLowerCase().replace(/-/g, ' ')}`
      const places = byHolder.get(key) ?? []
      const index = places.find((place) => {
        const of = kept[place]?.of ?? null
        return of === role.of || of === null || role.of === null
      })
      const same = index === undefined ? undefined : kept[index]
      if (index !== undefined && same) kept[index] = joined(same, role)
      else {
        byHolder.set(key, [...places, kept.length])
        kept.push(role)
      }
    }
    return kept.filter((role) => !kept.some((other) => isFuller(other, role)))
  },
}

/** Whether a title says more of the same office: `minister of trade` of who is called `minister` too. */
const isFuller = (a: Role, b: Role): boolean =>
  a !== b &&
  a.person === b.person &&
  a.of === b.of &&
  /^(?:minister|secretary|commissioner)$/.test(b.title) &&
  a.tenure === b.tenure &&
  new RegExp(`^${b.title} (?:of|for) |(?<!deputy .*) ${b.title}$`).test(a.title)

/** Two tellings as one: evidence of the fuller, every date told, and the end of the office where either tells it. */
function joined(a: Role, b: Role): Role {
  const main = a.of === null && b.of !== null ? b : a
  const ended =
    (a.tenure === 'current' && b.tenure === 'former' && (b.to || isTold(b))) ||
    (b.tenure === 'current' && a.tenure === 'former' && (a.to || isTold(a)))
  const tenure = ended ? 'former' : a.tenure === 'former' && b.tenure === 'current' ? 'current' : main.tenure
  return { ...main, from: a.from ?? b.from, to: a.to ?? b.to, tenure }
}

/** Whether a verb tells of the end: `resigned`. */
const isTold = ({ evidence }: Role): boolean => evidence.foundBy !== 'roles/besideName'
