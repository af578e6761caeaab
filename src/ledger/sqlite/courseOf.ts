import { assertNever, type Finding } from '../../terms/index.ts'
import type { Course } from '../tables.ts'
import { actShown, type MostSay } from './showLine.ts'

/** What a line and its parties are found by, beside the day: whether it was done, and until when it is announced. */
export type CourseOf = { readonly course: Course | null; readonly ahead: string | null }

const NEITHER: CourseOf = { course: null, ahead: null }

/** The course of a line by what most reports say of it; `to` is the last of its days, as ISO. */
export function courseOf(finding: Finding, say: MostSay, to: string | null): CourseOf {
  switch (finding.kind) {
    case 'agenda':
    case 'commitment':
      return { course: null, ahead: to }
    case 'event': {
      const { type, status } = actShown(finding, say)
      if (status === 'planned') return { course: null, ahead: to }
      if (status !== 'occurred' && status !== 'ongoing') return NEITHER
      return { course: type === 'CONSULT' ? 'met' : 'done', ahead: null }
    }
    case 'statement':
    case 'role':
    case 'membership':
      return NEITHER
    default:
      return assertNever(finding)
  }
}
