import type { ReadLedger } from '../ledger/index.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import type { Place } from './scans.ts'
import { type Some, select } from './select.ts'
import { apart, type Towards, towardsScans } from './towards.ts'
import type { Window } from './when.ts'

export type BetweenQuestion = Window & {
  readonly a: Named
  /** Null for everybody else. */
  readonly b: Named | null
  /** At most so many, the latest; null for all. */
  readonly limit: number | null
  /** The earliest first, if nothing is said. */
  readonly order?: 'latest first'
  /** Of the latest first, only those after this place. */
  readonly after?: Place | null
}

/** The parts in which one party's line is towards the other. */
const TOWARDS: readonly Towards[] = [
  ['speaker', 'about'],
  ['source', 'target'],
  ['source', 'source'],
  ['by', 'to'],
  ['member', 'body'],
]

/** What two parties said of, did to and promised each other, both ways, the earliest first; or one and everybody else. */
export function between(ledger: ReadLedger, question: BetweenQuestion): Promise<Some<Dated>> {
  const [a, b] = question.b === null ? [question.a, null] : apart(question.a, question.b)
  const both = { parts: TOWARDS, window: question }
  return select(ledger, {
    kinds: ['statement', 'event', 'commitment', 'membership'],
    order: question.order ?? 'earliest first',
    limit: question.limit,
    after: question.after ?? null,
    scans: (eb) => [...towardsScans(eb, { from: a, to: b, ...both }), ...towardsScans(eb, { from: b, to: a, ...both })],
  })
}
