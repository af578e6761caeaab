import type { ReadLedger } from '../ledger/index.ts'
import { leadOf } from './lead.ts'
import { linesOf } from './lines.ts'
import { leading, type Report } from './reports.ts'
import type { ContentRow, StatementRow } from './rows.ts'

/** Statements by their numbers in this ledger, in the order asked. */
export const statementRows = (ledger: ReadLedger, findings: readonly number[]): Promise<StatementRow[]> =>
  linesOf(
    ledger,
    findings,
    (some) =>
      ledger.query
        .selectFrom('statements')
        .innerJoin('findings', 'findings.id', 'statements.finding_id')
        .select(['statements.finding_id', 'findings.key', 'statements.speaker', 'statements.pieces', 'statements.date'])
        .where('statements.finding_id', 'in', some)
        .execute(),
    ({ finding_id, key, speaker, pieces, date }, { parties, reports, differ, mended }) => {
      const words = wordsOf(JSON.parse(pieces) as { text: string }[])
      const told = leading(reports, (report) => wordsOf(contentOf(report)) === words)
      return {
        kind: 'statement',
        id: key,
        speaker: parties(finding_id, 'speaker')[0] ?? null,
        speakerWords: speaker,
        lead: told[0] ? leadIn(told[0]) : null,
        content: told[0] ? contentOf(told[0]) : [],
        date,
        about: parties(finding_id, 'about'),
        evidence: told.map(({ evidence }) => evidence),
        differ,
        mended,
      }
    },
  )

const wordsOf = (pieces: readonly { text: string }[]): string => pieces.map(({ text }) => text).join(' … ')

function contentOf({ finding, words }: Report): ContentRow[] {
  if (finding.kind !== 'statement') return []
  return finding.content.map(({ start, end, verbatim }) => ({ start, end, verbatim, text: words({ start, end }) }))
}

const leadIn = ({ finding, words }: Report): string | null =>
  finding.kind === 'statement' ? leadOf(finding, words) : null
