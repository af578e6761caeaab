import { sql } from 'kysely'
import type { Part, ReadLedger } from '../ledger/index.ts'
import { alone, type Lines } from './group.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import { BETWEEN_STATES, type Scan, scansOf } from './scans.ts'
import { type Some, select } from './select.ts'
import { type Window, within } from './when.ts'

export type BetweenQuestion = Window & {
  readonly a: Named
  readonly b: Named
  /** At most so many, the latest; null for all. */
  readonly limit: number | null
}

/** The parts in which one party's line is towards the other. */
const TOWARDS: readonly (readonly [from: Part, to: Part])[] = [
  ['speaker', 'about'],
  ['source', 'target'],
  ['source', 'source'],
  ['by', 'to'],
  ['member', 'body'],
]

/** What two parties said of, did to and promised each other, both ways, the earliest first. */
export function between(ledger: ReadLedger, question: BetweenQuestion): Promise<Some<Dated>> {
  const [a, b] = apart(question.a, question.b)
  return select(ledger, {
    kinds: ['statement', 'event', 'commitment', 'membership'],
    order: 'earliest first',
    limit: question.limit,
    scans: (eb) => [...towards(eb, a, b, question), ...towards(eb, b, a, question)],
  })
}

/** The lines of one towards another: of two states by what they have with each other, else through the one that is no state. */
function towards(eb: Lines, from: Named, to: Named, window: Window): Scan[] {
  if (from.state !== null && to.state !== null && from.state !== to.state) {
    const day = sql<string | null>`towards.day`
    const lands = sql<boolean>`towards.from_land = ${from.state} and towards.to_land = ${to.state}`
    return [
      {
        from: BETWEEN_STATES,
        day,
        where: [lands, within(eb, day, window)],
      },
    ]
  }
  return TOWARDS.flatMap(([one, other]) =>
    scansOf(eb, {
      kinds: [],
      window,
      takings: [
        { who: from, parts: [one] },
        { who: to, parts: [other] },
      ],
      where: null,
    }),
  )
}

/** A state and one of its own people are apart when the state stands for itself alone. */
const apart = (a: Named, b: Named): readonly [Named, Named] => [
  a.state !== null && a.state === b.ref.country ? alone(a) : a,
  b.state !== null && b.state === a.ref.country ? alone(b) : b,
]
