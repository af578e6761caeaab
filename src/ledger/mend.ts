import { EVENT_TYPES, type EventType, Failure, type FindingKind, MODES, type Status } from '../terms/index.ts'
import type { Meant } from './decisions.ts'

/** One thing of a line that a person puts right. What the reports say stays as they say it. */
export type Mend =
  /** Of an event: what it is in PLOVER. */
  | { readonly field: 'type'; readonly type: EventType; readonly mode: string | null }
  | { readonly field: 'status'; readonly status: Status }
  /** Of an event, or of a statement, which was said on one day; ISO, both ends included. */
  | { readonly field: 'days'; readonly from: string; readonly to: string }
  /** Of an event: who did it and whom it was done to change places. */
  | { readonly field: 'sides' }
  /** Of an event: it was another. */
  | { readonly field: 'source' | 'target'; readonly was: Meant; readonly now: Meant }
  /** Of a statement. */
  | { readonly field: 'speaker'; readonly now: Meant }
  /** Of a commitment; ISO. */
  | { readonly field: 'due'; readonly due: string | null }

export type MendField = Mend['field']

/** What may be mended of lines of each kind. */
export const MENDABLE: Readonly<Record<FindingKind, readonly MendField[]>> = {
  statement: ['speaker', 'days'],
  event: ['type', 'status', 'days', 'sides', 'source', 'target'],
  commitment: ['due'],
  role: [],
  membership: [],
  agenda: [],
}

export const STATUSES = [
  'occurred',
  'ongoing',
  'planned',
  'conditional',
  'requested',
  'denied',
] as const satisfies readonly Status[]

/** Throws BAD_MEND where a line of that kind has no such thing, or cannot have it so. */
export function checkMend(kind: FindingKind, mend: Mend): void {
  const why = faultOf(kind, mend)
  if (why !== null)
    throw new Failure(
      'BAD_MEND',
      why,
      `Of a line of kind ${kind} may be mended: ${MENDABLE[kind].join(', ') || 'nothing'}`,
    )
}

/** What is wrong with it in a word; null where nothing is.
 * @example faultOf('event', { field: 'type', type: 'AID', mode: 'phone' }) //=> 'AID has no mode phone' */
export function faultOf(kind: FindingKind, mend: Mend): string | null {
  if (!MENDABLE[kind].includes(mend.field)) return `a line of kind ${kind} has no ${mend.field} to mend`
  switch (mend.field) {
    case 'type':
      if (!EVENT_TYPES.includes(mend.type)) return `${mend.type} is no type of PLOVER`
      return mend.mode === null || MODES[mend.type]?.includes(mend.mode)
        ? null
        : `${mend.type} has no mode ${mend.mode}`
    case 'status':
      return STATUSES.includes(mend.status) ? null : `${mend.status} is no status`
    case 'days':
      if (!isDay(mend.from) || !isDay(mend.to)) return `${mend.from} to ${mend.to} are no days`
      if (mend.from > mend.to) return `${mend.from} is after ${mend.to}`
      return kind === 'statement' && mend.from !== mend.to ? 'a statement is of one day' : null
    case 'due':
      return mend.due === null || isDay(mend.due) ? null : `${mend.due} is no day`
    default:
      return null
  }
}

const isDay = (iso: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) &&
  !Number.isNaN(Date.parse(iso)) &&
  new Date(Date.parse(iso)).toISOString().startsWith(iso)
