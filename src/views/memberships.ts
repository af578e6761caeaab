import type { ReadLedger } from '../ledger/index.ts'
import { linesOf } from './lines.ts'
import type { MembershipRow } from './rows.ts'

/** Memberships by their numbers in this ledger, in the order asked. */
export const membershipRows = (ledger: ReadLedger, findings: readonly number[]): Promise<MembershipRow[]> =>
  linesOf(
    ledger,
    findings,
    (some) =>
      ledger.query
        .selectFrom('memberships')
        .innerJoin('findings', 'findings.id', 'memberships.finding_id')
        .select(['memberships.finding_id', 'findings.key', 'memberships.as'])
        .where('memberships.finding_id', 'in', some)
        .execute(),
    ({ finding_id, key, as }, { parties, reports, differ, mended }) => {
      const [member] = parties(finding_id, 'member')
      const [body] = parties(finding_id, 'body')
      return (
        member &&
        body && {
          kind: 'membership',
          id: key,
          member,
          body,
          as,
          evidence: reports.map(({ evidence }) => evidence),
          differ,
          mended,
        }
      )
    },
  )
