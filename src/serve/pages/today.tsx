import { brief, covered } from '../../views/index.ts'
import { drawn, TodayPage } from '../../web/index.ts'
import { actorAsked, asked, windowAsked } from '../asked.ts'
import type { PageRoute } from './index.tsx'

/** Lines looked at in each part before the page picks those to show. */
const MOST_READ = 400

/** `/`: the brief of a state, a person or everybody. */
export const todayRoute: PageRoute = (app, desk, frame) => {
  app.get('/', async (c) => {
    const window = windowAsked(c, desk)
    const name = asked(c, 'for')
    const { named, others } = name === undefined ? { named: null, others: [] } : await actorAsked(desk, name)
    const found = await brief(desk.ledger, { ...window, for: named, limit: MOST_READ })
    return c.html(
      drawn(
        <TodayPage
          frame={frame('/')}
          asked={{ for: name ?? '', since: asked(c, 'since') ?? '', until: asked(c, 'until') ?? '' }}
          brief={found}
          others={others}
          covered={await covered(desk.ledger)}
        />,
      ),
    )
  })
}
