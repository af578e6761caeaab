import type { FC } from 'hono/jsx'
import { STANDINGS, type Standing, type Sum } from '../views/index.ts'
import { grouped, plural } from '../views/words/index.ts'

/** Units that are shown at once; the others open. */
const MOST = 6

/** What promises come to, a row a unit, a column for how they stand: money first, then the most promised in. */
export const SumsTable: FC<{ sums: readonly Sum[] }> = ({ sums }) => {
  const standings = STANDINGS.filter((standing) => sums.some(({ values }) => values[standing] !== undefined))
  const bounds = sums.reduce((count, sum) => count + sum.bounds, 0)
  const ordered = [...sums].sort((a, b) => Number(isMoney(b)) - Number(isMoney(a)) || b.count - a.count)
  const [first, rest] = [ordered.slice(0, MOST), ordered.slice(MOST)]
  return (
    <div class="wide">
      <Table sums={first} standings={standings} caption="Amounts promised, by unit and by how they stand" />
      {rest.length === 0 ? null : (
        <details class="rest">
          <summary>and {plural(rest.length, 'more unit')}</summary>
          <Table sums={rest} standings={standings} caption="Amounts promised in other units" />
        </details>
      )}
      {bounds === 0 ? null : (
        <p class="note">
          {plural(bounds, 'of these amounts is', 'of these amounts are')} told only as at least, at most or about so
          much.
        </p>
      )}
    </div>
  )
}

const isMoney = ({ unit }: Sum): boolean => /^[A-Z]{3}$/.test(unit)

const Table: FC<{ sums: readonly Sum[]; standings: readonly Standing[]; caption: string }> = ({
  sums,
  standings,
  caption,
}) => (
  <table class="sums">
    <caption class="unseen">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Unit</th>
        {standings.map((standing) => (
          <th scope="col" class="number">
            {standing}
          </th>
        ))}
        <th scope="col" class="number">
          in all
        </th>
        <th scope="col" class="number">
          promises
        </th>
      </tr>
    </thead>
    <tbody>
      {sums.map(({ unit, per, values, value, count }) => (
        <tr>
          <th scope="row">
            <bdi>{unit}</bdi>
            {per === null ? '' : ` per ${per}`}
          </th>
          {standings.map((standing) => (
            <td class="number">{values[standing] === undefined ? '' : grouped(values[standing])}</td>
          ))}
          <td class="number total">{grouped(value)}</td>
          <td class="number">{count}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
