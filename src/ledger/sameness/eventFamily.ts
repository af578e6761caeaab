import type { EventType, Status } from '../../terms/index.ts'

/** Types that honest readers take one act for. */
export const NEAR_TYPES: readonly (readonly EventType[])[] = [
  ['SANCTION', 'COERCE'],
  ['COERCE', 'ASSAULT'],
  ['CONSULT', 'COOPERATE', 'AGREE'],
  ['CONCEDE', 'RETREAT'],
  ['AID', 'SUPPORT', 'COOPERATE'],
  ['REJECT', 'ACCUSE', 'THREATEN'],
  ['MOBILIZE', 'ASSAULT', 'COERCE'],
  ['PROTEST', 'ASSAULT'],
  ['RETREAT', 'AGREE'],
  ['AGREE', 'SUPPORT'],
  ['AGREE', 'CONCEDE'],
  ['AGREE', 'AID'],
]

/** What is announced and what then happens are two events; what a report denies is the event it speaks of. */
export const STAGE: Readonly<Record<Status, number>> = {
  occurred: 0,
  ongoing: 0,
  denied: 0,
  planned: 1,
  conditional: 2,
  requested: 3,
}

/** The first of the types that a type is near to, itself or through others: only tellings of one family can be one event.
 * @example [eventFamily('ASSAULT'), eventFamily('AID'), eventFamily('REQUEST')] //=> ['SANCTION', 'CONSULT', 'REQUEST'] */
export function eventFamily(type: EventType): EventType {
  const family = new Set<EventType>([type])
  for (let before = 0; before !== family.size; ) {
    before = family.size
    for (const near of NEAR_TYPES) if (near.some((it) => family.has(it))) for (const it of near) family.add(it)
  }
  return NEAR_TYPES.flat().find((it) => family.has(it)) ?? type
}
