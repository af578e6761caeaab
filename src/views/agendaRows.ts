import type { ReadLedger } from '../ledger/index.ts'
import { linesOf } from './lines.ts'
import { leading } from './reports.ts'
import type { AgendaRow } from './rows.ts'

/** Agenda items by their numbers in this ledger, in the order asked. */
export const agendaRows = (ledger: ReadLedger, findings: readonly number[]): Promise<AgendaRow[]> =>
  linesOf(
    ledger,
    findings,
    (some) =>
      ledger.query
        .selectFrom('agenda')
        .innerJoin('findings', 'findings.id', 'agenda.finding_id')
        .select(['agenda.finding_id', 'findings.key', 'sort', 'what', 'agenda.date_from', 'agenda.date_to', 'place'])
        .where('agenda.finding_id', 'in', some)
        .execute(),
    ({ finding_id, key, sort, what, date_from, date_to, place }, { parties, reports, differ, mended }) => ({
      kind: 'agenda',
      id: key,
      sort,
      what,
      who: parties(finding_id, 'who'),
      date: { from: date_from, to: date_to },
      place,
      evidence: leading(reports, ({ finding, words }) => finding.kind === 'agenda' && words(finding.what) === what).map(
        ({ evidence }) => evidence,
      ),
      differ,
      mended,
    }),
  )
