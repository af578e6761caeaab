import type { Role } from '../../terms/index.ts'
import type { Finder } from '../steps.ts'
import { termAfter } from './dates.ts'
import { sentenceOf } from './spans.ts'

/** A title beside a name, or given by a verb of being, makes a role.
 * Matches `Lithuanian Foreign Minister Rasa Vaitkutė` and `Vaitkutė has been mayor since 2019`; not `the shop of Rasa Vaitkutė`. */
export const besideName: Finder<Role> = {
  name: 'roles/besideName',
  find: ({ reading }) =>
    reading.titles.map(({ start, end, holder, title, of, tenure }) => {
      const term = termAfter(reading, { start, end })
      const over = term.to !== null && term.to.iso < (reading.article.published ?? '').slice(0, 10)
      return {
        kind: 'role',
        person: holder,
        title,
        of,
        ...term,
        tenure: over && tenure === 'current' ? 'former' : tenure,
        evidence: { span: { start, end }, sentence: sentenceOf(reading, { start, end }) },
      }
    }),
}
