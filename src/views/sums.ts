import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'
import type { Amount } from '../terms/index.ts'
import { confirmedIn } from './confirmed.ts'
import { type PromisedQuestion, wantedBy } from './promised.ts'
import { MOST_COUNTED, selectNumbers } from './select.ts'
import { STANDINGS, type Standing, standingOn } from './standing.ts'

/** A promised amount and how it stands. */
export type Owed = { readonly amount: Amount | null; readonly standing: Standing }

/** What commitments of one unit come to. */
export type Sum = {
  readonly unit: string
  readonly per: Amount['per']
  /** By how they stand; those that nothing is promised in are missing. */
  readonly values: Readonly<Partial<Record<Standing, number>>>
  readonly value: number
  readonly count: number
  /** How many of them are told only as `at least`, `at most` or `about`. */
  readonly bounds: number
}

/** Sums of amounts, each unit and rhythm by itself, the most promised in first: euros are never added to dollars, nor a year's to a whole.
 * @example sumsIn([{ amount: { value: 2, unit: 'EUR', per: null, bound: null }, standing: 'open' }, { amount: { value: 3, unit: 'EUR', per: null, bound: 'about' }, standing: 'done' }, { amount: null, standing: 'open' }]) //=> [{ unit: 'EUR', per: null, values: { open: 2, done: 3 }, value: 5, count: 2, bounds: 1 }] */
export function sumsIn(owed: readonly Owed[]): readonly Sum[] {
  const groups = new Map<string, Owed[]>()
  for (const it of owed) {
    if (it.amount === null) continue
    const key = JSON.stringify([it.amount.unit, it.amount.per])
    groups.set(key, [...(groups.get(key) ?? []), it])
  }
  const sums = [...groups.values()].flatMap((some): Sum[] => {
    const [first] = some
    if (!first?.amount) return []
    const total = (of: readonly Owed[]) => of.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0)
    const values: Partial<Record<Standing, number>> = {}
    for (const standing of STANDINGS) {
      const those = some.filter((it) => it.standing === standing)
      if (those.length > 0) values[standing] = total(those)
    }
    const bounds = some.filter(({ amount }) => amount?.bound !== null).length
    return [{ unit: first.amount.unit, per: first.amount.per, values, value: total(some), count: some.length, bounds }]
  })
  return sums.sort((a, b) => b.count - a.count || (a.unit < b.unit ? -1 : 1))
}

type AmountRow = {
  readonly id: number
  readonly value: number
  readonly unit: string
  readonly per: Amount['per']
  readonly bound: Amount['bound']
  readonly due: string | null
}

/** What all commitments that a question wants come to, shown or not; null where they are more than are counted, since a part would be no sum. */
export async function sumsPromised(ledger: ReadLedger, question: PromisedQuestion): Promise<readonly Sum[] | null> {
  const confirmed = await confirmedIn(ledger)
  const numbers = await selectNumbers(ledger, wantedBy(question, confirmed))
  if (numbers.length >= MOST_COUNTED) return null
  const { rows } =
    await sql<AmountRow>`select finding_id as id, amount_value as value, amount_unit as unit, amount_per as per,
    amount_bound as bound, due from json_each(${JSON.stringify(numbers)}) as wanted
    cross join commitments indexed by commitments_sums on commitments.finding_id = wanted.value and amount_value is not null`.execute(
      ledger.query,
    )
  return sumsIn(
    rows.map(({ id, due, ...amount }) => ({
      amount,
      standing: standingOn(due, confirmed.get(id)?.status ?? null, question.today),
    })),
  )
}
