import type { ReadLedger } from '../ledger/index.ts'
import { type Dated, datedRows } from './mixed.ts'

/** One line by its id; null where no report tells it any more: a fuller report of the same may have given it another id. */
export async function lineNamed(ledger: ReadLedger, id: string): Promise<Dated | null> {
  const found = await ledger.query
    .selectFrom('findings')
    .select(['id', 'key', 'kind', 'day'])
    .where('key', '=', id)
    .executeTakeFirst()
  return found === undefined ? null : ((await datedRows(ledger, [found]))[0] ?? null)
}
