import type { FC } from 'hono/jsx'
import type { EvidenceRow, Row } from '../views/index.ts'
import { copiesWords, distinct, plural, reportWords } from '../views/words/index.ts'
import { articleAddress } from './addresses.ts'
import { Sentence } from './quote.tsx'

/** Reports of one line that are shown with their sentences; of the others the outlets are told. */
const MOST = 8

/** What a line rests on, opened in place: its sentences, each with outlet, place and day, leading to the article. */
export const Evidence: FC<{ line: Row }> = ({ line }) => {
  const reports = distinct(line.evidence)
  const copies = copiesWords(line.evidence)
  return (
    <details class="evidence">
      <summary>
        <SourceWords reports={reports} more={line.moreReports ?? 0} />
      </summary>
      <ol class="reports">
        {reports.slice(0, MOST).map((report) => (
          <li>
            <Sentence evidence={report} />
            <ReportLink report={report} line={line.id} />
          </li>
        ))}
      </ol>
      {copies === '' ? null : <p class="note">{copies}</p>}
      {reports.length <= MOST ? null : (
        <p class="note">
          And {plural(reports.length - MOST + (line.moreReports ?? 0), 'more report')}
          {line.moreReports === undefined ? ': ' : ', the first and the last of them: '}
          {reports.slice(MOST).map((report, at) => (
            <>
              {at === 0 ? '' : '; '}
              <ReportLink report={report} line={line.id} />
            </>
          ))}
        </p>
      )}
    </details>
  )
}

/** Who reports it, where and when, leading to the very sentence in the article. */
export const ReportLink: FC<{ report: EvidenceRow; line?: string }> = ({ report, line }) => (
  <cite>
    <a class="report" href={articleAddress(report, line)}>
      <bdi>{reportWords(report)}</bdi>
    </a>
    {report.copyOf === null ? null : <span class="copy"> a copy</span>}
  </cite>
)

/** The outlet whose words are shown, or the name of the file where nobody tells one, and how many more reports there are. */
const SourceWords: FC<{ reports: readonly EvidenceRow[]; more: number }> = ({ reports, more }) => {
  const [first] = reports
  const others = reports.length - 1 + more
  return (
    <>
      <bdi class="outlet" title={first?.outlet === null ? first.source : undefined}>
        {first?.outlet ?? first?.source.split(/[\\/]/).at(-1) ?? 'no report'}
      </bdi>
      {others > 0 ? <span class="more">{` and ${others} more`}</span> : null}
      <span class="unseen">: open the sentence</span>
    </>
  )
}
