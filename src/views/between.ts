import type { Expression, SqlBool } from 'kysely'
import type { Part, ReadLedger } from '../ledger/index.ts'
import { alone, type Lines, takesPart } from './group.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import { type Some, select } from './select.ts'
import { dayOf, type Window, within } from './when.ts'

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
    where: (eb) => eb.and([within(eb, dayOf(), question), eb.or([...towards(eb, a, b), ...towards(eb, b, a)])]),
  })
}

const towards = (eb: Lines, from: Named, to: Named): Expression<SqlBool>[] =>
  TOWARDS.map((parts) => eb.and([takesPart(eb, from, [parts[0]]), takesPart(eb, to, [parts[1]])]))

/** A state and one of its own people are apart when the state stands for itself alone. */
const apart = (a: Named, b: Named): readonly [Named, Named] => [
  a.state !== null && a.state === b.ref.country ? alone(a) : a,
  b.state !== null && b.state === a.ref.country ? alone(b) : b,
]
