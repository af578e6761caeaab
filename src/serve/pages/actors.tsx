import { type ActorKind, addDays, Failure } from '../../terms/index.ts'
import {
  actorsListed,
  called,
  covered,
  type Dated,
  met,
  type Named,
  network,
  officesOf,
  profile,
  type Row,
  tenures,
  type Window,
} from '../../views/index.ts'
import { ActorPage, ActorsPage, drawn } from '../../web/index.ts'
import { actorAsked, asked, pageAsked, windowAsked } from '../asked.ts'
import type { Desk } from '../desk.ts'
import { offersOf } from '../offers.ts'
import type { PageRoute } from './index.tsx'

const EACH = 60
/** Lines of each kind on the page of one actor. */
const MOST_LINES = 12
/** The network of an actor is that of so many days up to its last act, unless days are asked. */
const NETWORK_DAYS = 90
const MOST_PARTIES = 20

/** `/actors`: who is named; `/actors/KEY`: all that is known of one. */
export const actorsRoute: PageRoute = (app, desk, frame) => {
  const offers = offersOf(desk)
  app.get('/actors', async (c) => {
    const as = { name: asked(c, 'name') ?? '', kind: asked(c, 'kind') ?? '', state: asked(c, 'state') ?? '' }
    const page = pageAsked(c)
    const found = await actorsListed(desk.ledger, {
      name: as.name === '' ? null : as.name,
      kind: kindAsked(as.kind),
      country: stateAsked(desk, as.state),
      limit: EACH,
      skip: (page - 1) * EACH,
    })
    return c.html(
      drawn(
        <ActorsPage
          frame={frame('/actors')}
          asked={as}
          names={(await offers()).actors}
          found={found}
          stateName={desk.stateName}
          paged={{ path: '/actors', asked: as, page, each: EACH }}
          covered={await covered(desk.ledger)}
        />,
      ),
    )
  })
  app.get('/actors/:key', async (c) => {
    const key = c.req.param('key')
    const { named, others } = await actorAsked(desk, key)
    const known = await profile(desk.ledger, named, MOST_LINES)
    const window = networkWindow(windowAsked(c, desk), known.events.lines)
    return c.html(
      drawn(
        <ActorPage
          frame={frame(`/actors/${encodeURIComponent(key)}`)}
          named={named}
          state={named.ref.country === null || named.state !== null ? null : desk.stateName(named.ref.country)}
          others={others}
          profile={known}
          names={await called(desk.ledger, named)}
          tenures={await tenures(desk.ledger, named)}
          last={(await covered(desk.ledger)).last}
          met={await met(desk.ledger, named, MOST_LINES)}
          offices={await officesOf(desk.ledger, speakersOf(known.statements.lines, named))}
          network={await network(desk.ledger, { ...window, for: named, most: MOST_PARTIES })}
          asked={{ since: asked(c, 'since') ?? '', until: asked(c, 'until') ?? '' }}
          window={window}
        />,
      ),
    )
  })
}

const KINDS: readonly ActorKind[] = ['person', 'state', 'organization', 'group']

const kindAsked = (words: string): ActorKind | null => KINDS.find((kind) => kind === words) ?? null

/** The code of a state asked for by its name or code; null for none. */
function stateAsked(desk: Desk, words: string): string | null {
  if (words === '') return null
  const state = desk.stateNamed(words)
  if (state) return state.code
  throw new Failure('NO_STATE', `no state is called "${words}"`, 'Give its name or its code of three letters')
}

/** The days asked, or some weeks up to the last act. */
function networkWindow({ since, until }: Window, events: readonly Dated<Row>[]): Window {
  if (since !== null || until !== null) return { since, until }
  const last = events.find(({ line, day }) => day !== null && line.kind === 'event' && DONE.has(line.status))?.day
  return last ? { since: addDays(last, -NETWORK_DAYS), until: last } : { since, until }
}

const DONE: ReadonlySet<string> = new Set(['occurred', 'ongoing'])

const speakersOf = (lines: readonly Dated[], { ref }: Named): string[] => [
  ...new Set(
    lines.flatMap(({ line }) =>
      line.kind === 'statement' && line.speaker !== null && line.speaker.id !== ref.id ? [line.speaker.id] : [],
    ),
  ),
]
