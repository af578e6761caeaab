import type { Role } from '../../terms/index.ts'
import type { Finder } from '../steps.ts'

/** A title beside a name makes a role.
 * Matches `Lithuanian Foreign Minister Rasa Vaitkutė`; not `the shop of Rasa Vaitkutė`. */
export const besideName: Finder<Role> = {
  name: 'roles/besideName',
  find: ({ reading }) =>
    reading.titles.map(({ start, end, holder, title, of, tenure }) => ({
      kind: 'role',
      person: holder,
      title,
      of,
      from: null,
      to: null,
      tenure,
      evidence: {
        span: { start, end },
        sentence: reading.sentences.find((sentence) => sentence.start <= start && end <= sentence.end) ?? {
          start,
          end,
        },
      },
    })),
}
