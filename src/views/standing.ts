import type { CommitmentStatus } from '../ledger/index.ts'
import { addDays, type Day } from '../terms/index.ts'

/** How a commitment stands: what a person confirmed, else by its due day. */
export type Standing = 'open' | 'due' | 'overdue' | 'done' | 'slipped' | 'withdrawn'

/** In the order in which they are told. */
export const STANDINGS = [
  'open',
  'due',
  'overdue',
  'done',
  'slipped',
  'withdrawn',
] as const satisfies readonly Standing[]

/** What is due within so many days from today on is `due` and no longer merely `open`. */
export const SOON_DAYS = 7

/** How a commitment stands on a day: what somebody confirmed; else overdue after its due day, due in the week before it, and open before that or without one.
 * @example [standingOn('2025-03-01', null, '2025-03-02'), standingOn('2025-03-05', null, '2025-03-02'), standingOn(null, null, '2025-03-02')] //=> ['overdue', 'due', 'open'] */
export function standingOn(due: Day['iso'] | null, confirmed: CommitmentStatus | null, today: string): Standing {
  if (confirmed !== null && confirmed !== 'open') return confirmed
  if (due === null) return 'open'
  if (due < today) return 'overdue'
  return due <= addDays(today, SOON_DAYS) ? 'due' : 'open'
}
