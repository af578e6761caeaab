import type { ReadLedger } from '../ledger/index.ts'
import type { Mended } from './rows.ts'

/** What people mended of lines, by the line's number in this ledger, in the order of the fields. */
export async function mendedIn(
  ledger: ReadLedger,
  findings: readonly number[],
): Promise<ReadonlyMap<number, readonly Mended[]>> {
  const rows = await ledger.query
    .selectFrom('mended')
    .leftJoin('actors', 'actors.id', 'mended.was_actor')
    .select(['mended.finding_id', 'mended.field', 'mended.was', 'mended.made_at', 'actors.name'])
    .where('mended.finding_id', 'in', findings)
    .orderBy('mended.field')
    .orderBy('mended.made_at')
    .orderBy('actors.name')
    .execute()
  const byLine = new Map<number, Mended[]>()
  for (const { finding_id, field, was, made_at, name } of rows)
    byLine.set(finding_id, [...(byLine.get(finding_id) ?? []), { field, was: was ?? name, madeAt: made_at }])
  return byLine
}
