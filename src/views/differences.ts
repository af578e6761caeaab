import type { ReadLedger } from '../ledger/index.ts'
import type { Difference } from './rows.ts'

/** Where the reports of a line part: dates, amounts, modes. What was said is told in each outlet's own words and is no difference. */
const FIELDS = ['from', 'to', 'status', 'mode', 'place', 'amount', 'due', 'tenure'] as const

/** Where reports say different things of one line, by the line's number; the most told value first. */
export async function differencesOf(
  ledger: ReadLedger,
  findings: readonly number[],
): Promise<(finding: number) => Difference[]> {
  const rows = await ledger.query
    .selectFrom('finding_variants')
    .select(['finding_id', 'field', 'value'])
    .where('finding_id', 'in', findings)
    .where('field', 'in', FIELDS)
    .orderBy('uses', 'desc')
    .orderBy('value')
    .execute()
  const byField = new Map<string, string[]>()
  for (const { finding_id, field, value } of rows) {
    const place = `${finding_id} ${field}`
    byField.set(place, [...(byField.get(place) ?? []), value])
  }
  return (finding) =>
    FIELDS.map((field) => ({ field, values: byField.get(`${finding} ${field}`) ?? [] })).filter(
      ({ values }) => values.length > 1,
    )
}
