import { sql } from 'kysely'
import type { ReadLedger } from '../ledger/index.ts'

/** A number that is another after any change to the ledger by anybody; it counts for this opening of it only. */
export async function changeCount(ledger: ReadLedger): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(ledger.query)
  return rows[0]?.data_version ?? 0
}
