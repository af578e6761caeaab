import type { ReadLedger } from '../ledger/index.ts'
import { linesOf } from './lines.ts'
import { leading, type Report } from './reports.ts'
import type { CommitmentRow } from './rows.ts'

/** Commitments by their numbers in this ledger, in the order asked. */
export const commitmentRows = (ledger: ReadLedger, findings: readonly number[]): Promise<CommitmentRow[]> =>
  linesOf(
    ledger,
    findings,
    (some) =>
      ledger.query
        .selectFrom('commitments')
        .innerJoin('findings', 'findings.id', 'commitments.finding_id')
        .selectAll('commitments')
        .select('findings.key')
        .where('commitments.finding_id', 'in', some)
        .execute(),
    ({ finding_id, key, content, due, ...amount }, { parties, reports, differ, mended }) => {
      const told = leading(reports, (report) => contentOf(report) === content)
      return {
        kind: 'commitment',
        id: key,
        by: parties(finding_id, 'by'),
        to: parties(finding_id, 'to'),
        content: told[0] ? contentOf(told[0]) : content,
        amount: amountOf(amount),
        due,
        evidence: told.map(({ evidence }) => evidence),
        differ,
        mended,
      }
    },
  )

const contentOf = ({ finding, words }: Report): string => (finding.kind === 'commitment' ? words(finding.content) : '')

type AmountColumns = {
  readonly amount_value: number | null
  readonly amount_unit: string | null
  readonly amount_per: string | null
  readonly amount_bound: string | null
}

function amountOf({ amount_value, amount_unit, amount_per, amount_bound }: AmountColumns): CommitmentRow['amount'] {
  if (amount_value === null || amount_unit === null) return null
  const bound = BOUNDS.find((known) => known === amount_bound) ?? null
  return { value: amount_value, unit: amount_unit, per: amount_per, bound }
}

const BOUNDS = ['at least', 'at most', 'about'] as const
