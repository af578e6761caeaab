import type { FC } from 'hono/jsx'
import { plural } from '../views/words/index.ts'
import { ActorLink } from './actorLink.tsx'
import type { NetworkProps } from './networkPicture.tsx'
import { scoreWords } from './scoreWords.ts'

/** What the picture shows, as a table: each way of each pair is a row. */
export const NetworkTable: FC<NetworkProps> = ({ network: { nodes, edges }, address }) => {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return (
    <details class="told">
      <summary>The same as a table</summary>
      <table>
        <caption class="unseen">Who acts towards whom</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Towards</th>
            <th scope="col" class="number">
              Score
            </th>
            <th scope="col" class="number">
              Lines
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => {
            const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
            return from && to ? (
              <tr>
                <th scope="row">
                  <ActorLink actor={from} />
                </th>
                <td>
                  <ActorLink actor={to} />
                </td>
                <td class="number">{scoreWords(edge.score)}</td>
                <td class="number">
                  <a href={address(edge)}>
                    {plural(edge.acts, 'act')}
                    <span class="unseen">{` of ${from.name} towards ${to.name}`}</span>
                  </a>
                </td>
              </tr>
            ) : null
          })}
        </tbody>
      </table>
    </details>
  )
}
