import type { FC } from 'hono/jsx'
import type { ActorRef, Covered, Named, Network, Window } from '../views/index.ts'
import { windowWords } from '../views/words/index.ts'
import { Ask, AskActor, AskDays } from './ask.tsx'
import { Document, type Frame } from './frame.tsx'
import { Namesakes } from './namesakes.tsx'
import { NetworkPart } from './networkPart.tsx'
import { Nothing } from './nothing.tsx'
import { Title } from './section.tsx'

/** Who acts towards whom in some days. */
export const NetworkPage: FC<{
  frame: Frame
  asked: { for: string; since: string; until: string }
  names: readonly string[]
  named: Named | null
  others: readonly ActorRef[]
  network: Network
  window: Window
  covered: Covered
}> = ({ frame, asked, names, named, others, network, window, covered }) => (
  <Document frame={frame} title="Who acts towards whom">
    <Title
      title={named === null ? 'Who acts towards whom' : `Who acts with ${named.ref.name}`}
      days={windowWords(window).replace(/^[, ]+/, '')}
    />
    <Ask action="/network" label="Whose network, of which days" names={names}>
      <AskActor name="for" label="around" value={asked.for} hint="everybody" />
      <AskDays
        since={asked.since}
        until={asked.until}
        hint={{ since: window.since ?? 'the first day', until: window.until ?? 'the last day' }}
      />
    </Ask>
    <Namesakes others={others} />
    {network.edges.length === 0 ? (
      <Nothing what="No act of one party towards another" covered={covered} />
    ) : (
      <NetworkPart network={network} window={window} me={named?.ref.id ?? null} />
    )}
  </Document>
)
