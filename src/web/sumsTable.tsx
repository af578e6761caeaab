import type { FC } from 'hono/jsx'
import { STANDINGS, type Sum } from '../views/index.ts'
import { grouped, plural } from '../views/words/index.ts'

/** What promises come to, a row a unit, a column for how they stand. */
export const SumsTable: FC<{ sums: readonly Sum[] }> = ({ sums }) => {
  const standings = STANDINGS.filter((standing) => sums.some(({ values }) => values[standing] !== undefined))
  const bounds = sums.reduce((count, sum) => count + sum.bounds, 0)
  return (
    <div class="wide">
      <table class="sums">
        <caption class="unseen">Amounts promised, by unit and by how they stand</caption>
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
      {bounds === 0 ? null : (
        <p class="note">
          {plural(bounds, 'of these amounts is', 'of these amounts are')} told only as at least, at most or about so
          much.
        </p>
      )}
    </div>
  )
}
