import type { FindingKind } from '../../terms/index.ts'
import { grouped } from './text.ts'

/** What people call a kind, one and many. */
const NAMES: Readonly<Record<FindingKind, readonly [one: string, many: string]>> = {
  statement: ['statement', 'statements'],
  event: ['event', 'events'],
  commitment: ['commitment', 'commitments'],
  role: ['office', 'offices'],
  membership: ['membership', 'memberships'],
  agenda: ['date to come', 'dates to come'],
}

/** A number of findings. @example countWords(1, 'role') //=> '1 office' */
export const countWords = (count: number, kind: FindingKind): string =>
  `${grouped(count)} ${NAMES[kind][count === 1 ? 0 : 1]}`

/** The head over a list of findings. @example headOf('role') //=> 'Offices' */
export const headOf = (kind: FindingKind): string => NAMES[kind][1].replace(/^./, (letter) => letter.toUpperCase())
