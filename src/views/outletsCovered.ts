import type { ReadLedger } from '../ledger/index.ts'
import type { Some } from './select.ts'

/** What came from one outlet. */
export type OutletCovered = {
  /** As it writes itself; null for the reports that do not say. */
  readonly outlet: string | null
  readonly articles: number
  /** ISO days of its first and last report, by publication or dateline; null where none tells a day. */
  readonly first: string | null
  readonly last: string | null
  /** Reports that tell no day. */
  readonly undated: number
}

/** What came from where, the outlets with the most reports first: at most `limit` of them, after the first `skip`, and how many there are. */
export async function outletsCovered(
  ledger: ReadLedger,
  { limit, skip = 0 }: { readonly limit: number; readonly skip?: number },
): Promise<Some<OutletCovered>> {
  const rows = await ledger.query
    .selectFrom('outlets')
    .selectAll()
    .orderBy('articles', 'desc')
    .orderBy('outlet')
    .limit(limit)
    .offset(skip)
    .execute()
  const counted = await ledger.query
    .selectFrom('outlets')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirst()
  return {
    lines: rows.map(({ outlet, ...told }) => ({ ...told, outlet: outlet === '' ? null : outlet })),
    total: counted?.total ?? 0,
  }
}
