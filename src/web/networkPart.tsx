import type { FC } from 'hono/jsx'
import type { Network, NetworkEdge, Window } from '../views/index.ts'
import { plural, windowWords } from '../views/words/index.ts'
import { withAsked } from './addresses.ts'
import { NetworkPicture } from './networkPicture.tsx'
import { NetworkTable } from './networkTable.tsx'

/** A network with what it means and what it leaves out. */
export const NetworkPart: FC<{ network: Network; window: Window; me: string | null }> = ({ network, window, me }) => {
  const { since, until } = window
  const address = ({ from, to }: NetworkEdge): string => withAsked('/between', { a: from, b: to, since, until })
  const { nodes, others, otherEdges, within, cut } = network
  if (network.edges.length === 0)
    return <p class="note">{`No report tells of an act of one party towards another${windowWords(window)}.`}</p>
  return (
    <figure class="relation">
      <figcaption>
        Solid: cooperation; dashed: conflict; the thicker, the more acts. Numbers are mean scores. Only what was done
        counts; people and bodies act for their state.
      </figcaption>
      <NetworkPicture network={network} address={address} me={me} />
      <p class="note">
        {[
          `${plural(nodes.length, 'party', 'parties')}${others === 0 ? '' : `; ${plural(others, 'other')} with fewer acts left out`}`,
          ...(otherEdges === 0 ? [] : [`${plural(otherEdges, 'way')} of fewer acts between them not drawn`]),
          ...(within === 0 ? [] : [`${plural(within, 'act')} within one state not drawn`]),
          ...(cut ? ['of more acts than are looked at, the latest'] : []),
        ].join('; ')}
        .
      </p>
      <NetworkTable network={network} address={address} me={me} />
    </figure>
  )
}
