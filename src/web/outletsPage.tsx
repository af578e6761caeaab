import type { FC } from 'hono/jsx'
import type { OutletCovered, OutletRow, Some } from '../views/index.ts'
import { outletName } from '../views/index.ts'
import { columnDay, grouped, plural, spanWords } from '../views/words/index.ts'
import { withAsked } from './addresses.ts'
import { Document, type Frame } from './frame.tsx'

/** What came from where, when last, and with what failures. */
export const OutletsPage: FC<{
  frame: Frame
  followed: readonly OutletRow[]
  covered: Some<OutletCovered>
  /** Of all outlets. */
  reports: number
  now: Date
}> = ({ frame, followed, covered, reports, now }) => (
  <Document frame={frame} title="Outlets">
    <div class="title">
      <h1>Outlets</h1>
      <p class="aside">{plural(reports, 'report')}</p>
    </div>
    <section aria-labelledby="followed">
      <h2 id="followed">Followed</h2>
      {followed.length === 0 ? (
        <p class="lead-in">
          No feed is followed. To keep up with one: <code>attache follow https://…</code>
        </p>
      ) : (
        <div class="wide">
          <table class="register">
            <thead>
              <tr>
                <th scope="col">Outlet</th>
                <th scope="col" class="number">
                  Reports
                </th>
                <th scope="col" class="number">
                  a day
                </th>
                <th scope="col">Last new</th>
                <th scope="col">Polled</th>
                <th scope="col">How it stands</th>
              </tr>
            </thead>
            <tbody>
              {followed.map((row) => (
                <Followed row={row} now={now} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
    <section aria-labelledby="kept">
      <h2 id="kept">In the ledger</h2>
      {covered.lines.length === 0 ? (
        <p class="lead-in">Nothing has been read yet.</p>
      ) : (
        <div class="wide">
          <table class="register">
            <thead>
              <tr>
                <th scope="col">Outlet</th>
                <th scope="col" class="number">
                  Reports
                </th>
                <th scope="col">First</th>
                <th scope="col">Last</th>
                <th scope="col" class="number">
                  Without a day
                </th>
              </tr>
            </thead>
            <tbody>
              {covered.lines.map((row) => (
                <Covered row={row} />
              ))}
            </tbody>
          </table>
          {covered.total > covered.lines.length ? (
            <p class="note">{`And ${plural(covered.total - covered.lines.length, 'outlet')} with fewer.`}</p>
          ) : null}
        </div>
      )}
    </section>
  </Document>
)

const Followed: FC<{ row: OutletRow; now: Date }> = ({ row, now }) => {
  const ago = (instant: string | null): string => {
    if (instant === null) return 'never'
    const words = spanWords(now.getTime() - Date.parse(instant))
    return words === null ? 'just now' : `${words} ago`
  }
  const next = spanWords(Date.parse(row.next) - now.getTime())
  return (
    <tr>
      <th scope="row">
        <bdi>{outletName(row)}</bdi> <small class="feed">{row.feed}</small>
      </th>
      <td class="number">{grouped(row.kept)}</td>
      <td class="number">{row.perDay ?? ''}</td>
      <td>{ago(row.brought)}</td>
      <td>{`${ago(row.polled)}, next ${next === null ? 'now' : `in ${next}`}`}</td>
      <td>
        {row.failure === null ? (
          'well'
        ) : (
          <>
            <strong>{`failed ${plural(row.failure.inARow, 'time')} in a row: `}</strong>
            <bdi>{row.failure.message}</bdi> <span class="code">{row.failure.code}</span>
          </>
        )}
        {row.waiting === 0 ? null : <p>{`${grouped(row.waiting)} still to be read`}</p>}
        {row.refusals.length === 0 ? null : (
          <p>{`refused: ${row.refusals.map(({ code, reports }) => `${grouped(reports)} ${code}`).join(', ')}`}</p>
        )}
      </td>
    </tr>
  )
}

const Covered: FC<{ row: OutletCovered }> = ({ row: { outlet, articles, first, last, undated } }) => (
  <tr>
    <th scope="row">
      {outlet === null ? (
        <em>not named</em>
      ) : (
        <a href={withAsked('/articles', { outlet })}>
          <bdi>{outlet}</bdi>
        </a>
      )}
    </th>
    <td class="number">{grouped(articles)}</td>
    <td class="day">{first === null ? '' : columnDay(first)}</td>
    <td class="day">{last === null ? '' : columnDay(last)}</td>
    <td class="number">{undated === 0 ? '' : grouped(undated)}</td>
  </tr>
)
