import { addDays } from '../../terms/index.ts'
import { covered, network } from '../../views/index.ts'
import { drawn, NetworkPage } from '../../web/index.ts'
import { actorAsked, asked, nameToShow, windowAsked } from '../asked.ts'
import { offersOf } from '../offers.ts'
import type { PageRoute } from './index.tsx'

/** Where no days are asked: so many up to the last that the ledger covers. */
const LATELY_DAYS = 90
const MOST_PARTIES = 30

/** `/network`: who acts towards whom in some days, around one or among all. */
export const networkRoute: PageRoute = (app, desk, frame) => {
  const offers = offersOf(desk)
  app.get('/network', async (c) => {
    const days = windowAsked(c, desk)
    const name = asked(c, 'for')
    const { named, others } = name === undefined ? { named: null, others: [] } : await actorAsked(desk, name)
    const all = await covered(desk.ledger)
    const isAsked = days.since !== null || days.until !== null
    const window = isAsked || all.last === null ? days : { since: addDays(all.last, -LATELY_DAYS), until: all.last }
    return c.html(
      drawn(
        <NetworkPage
          frame={frame('/network')}
          asked={{
            for: await nameToShow(desk, name ?? '', named),
            since: asked(c, 'since') ?? '',
            until: asked(c, 'until') ?? '',
          }}
          names={(await offers()).actors}
          named={named}
          others={others}
          network={await network(desk.ledger, { ...window, for: named, most: MOST_PARTIES })}
          window={window}
          covered={all}
        />,
      ),
    )
  })
}
