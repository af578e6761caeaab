import type { ReadLedger } from '../ledger/index.ts'
import { clauseFrom } from './clause.ts'
import { linesOf } from './lines.ts'
import type { Report } from './reports.ts'
import type { EventRow } from './rows.ts'

/** Events by their numbers in this ledger, in the order asked. */
export const eventRows = async (ledger: ReadLedger, findings: readonly number[]): Promise<EventRow[]> =>
  linesOf(
    ledger,
    findings,
    (some) =>
      ledger.query
        .selectFrom('events')
        .innerJoin('findings', 'findings.id', 'events.finding_id')
        .select([
          'events.finding_id',
          'findings.key',
          'events.type',
          'events.mode',
          'events.status',
          'events.date_from',
          'events.date_to',
          'events.place',
        ])
        .where('events.finding_id', 'in', some)
        .execute(),
    ({ finding_id, key, type, mode, status, date_from, date_to, place }, { parties, reports, differ, mended }) => {
      const [first] = reports
      return {
        kind: 'event',
        id: key,
        type,
        mode,
        context: first?.finding.kind === 'event' ? first.finding.context : [],
        sources: parties(finding_id, 'source'),
        targets: parties(finding_id, 'target'),
        words: first ? wordsOf(first) : '',
        status,
        date: date_from === null ? null : { from: date_from, to: date_to ?? date_from },
        place,
        evidence: reports.map(({ evidence }) => evidence),
        differ,
        mended,
      }
    },
  )

const wordsOf = ({ finding, evidence }: Report): string =>
  finding.kind === 'event'
    ? clauseFrom(evidence.sentence, Math.max(0, finding.trigger.start - evidence.sentenceStart))
    : ''
