import type { ReadLedger } from '../ledger/index.ts'
import { type Dated, datedRows } from './mixed.ts'

/** What the first letters of an id name: one line, several of which two are given, or none. */
export type LineNamed =
  | { readonly status: 'found'; readonly line: Dated }
  | { readonly status: 'several'; readonly ids: readonly string[] }
  | { readonly status: 'none' }

/** The line whose id begins so. */
export async function lineNamed(ledger: ReadLedger, id: string): Promise<LineNamed> {
  if (!/^[0-9a-f]+$/.test(id)) return { status: 'none' }
  const rows = await ledger.query
    .selectFrom('findings')
    .select(['id', 'key', 'kind', 'day'])
    .where('key', '>=', id)
    .where('key', '<', `${id}\uffff`)
    .orderBy('key')
    .limit(2)
    .execute()
  if (rows.length > 1) return { status: 'several', ids: rows.map(({ key }) => key) }
  const [line] = await datedRows(ledger, rows)
  return line === undefined ? { status: 'none' } : { status: 'found', line }
}
