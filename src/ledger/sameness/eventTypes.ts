import { EVENT_TYPES, type EventType } from '../../terms/index.ts'

/** What is announced and what then happens are two events; what a report denies is the event it speaks of. */
export const STAGE = { occurred: 0, ongoing: 0, denied: 0, planned: 1, conditional: 2, requested: 3 } as const

/** Types that honest readers take one act for. */
const NEAR_TYPES: readonly (readonly EventType[])[] = [
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

/** 1 for one type, less for types that are taken for each other; undefined for others. @example typesAgree('AID', 'PROTEST') //=> undefined */
export const typesAgree = (a: EventType, b: EventType): number | undefined =>
  a === b ? 1 : NEAR.get(a)?.includes(b) ? -0.5 : undefined

/** The type itself and those that are taken for it. @example typesNear('PROTEST') //=> ['PROTEST', 'ASSAULT'] */
export const typesNear = (type: EventType): readonly EventType[] => NEAR.get(type) ?? [type]

const NEAR: ReadonlyMap<EventType, readonly EventType[]> = new Map(
  EVENT_TYPES.map((type) => [type, [...new Set([type, ...NEAR_TYPES.filter((some) => some.includes(type)).flat()])]]),
)
