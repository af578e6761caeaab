import type { ReadLedger } from '../ledger/index.ts'
import { linesOf } from './lines.ts'
import type { RoleRow } from './rows.ts'

/** Offices by their numbers in this ledger, in the order asked. */
export const roleRows = (ledger: ReadLedger, findings: readonly number[]): Promise<RoleRow[]> =>
  linesOf(
    ledger,
    findings,
    (some) =>
      ledger.query
        .selectFrom('roles')
        .innerJoin('findings', 'findings.id', 'roles.finding_id')
        .select(['roles.finding_id', 'findings.key', 'roles.title', 'roles.tenure', 'roles.from_date', 'roles.to_date'])
        .where('roles.finding_id', 'in', some)
        .execute(),
    ({ finding_id, key, title, tenure, from_date, to_date }, { parties, reports, differ, mended }) => {
      const [person] = parties(finding_id, 'person')
      const days = reports
        .flatMap(({ finding, day }) =>
          finding.kind === 'role' && day !== null && (finding.tenure === 'current' || finding.tenure === 'acting')
            ? [day]
            : [],
        )
        .sort()
      const [first, last] = [days[0], days.at(-1)]
      return (
        person && {
          kind: 'role',
          id: key,
          person,
          title,
          of: parties(finding_id, 'of')[0] ?? null,
          from: from_date,
          to: to_date,
          tenure,
          shown: first && last ? { first, last } : null,
          evidence: reports.map(({ evidence }) => evidence),
          differ,
          mended,
        }
      )
    },
  )
