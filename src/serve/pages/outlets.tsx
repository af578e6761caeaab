import { covered, outlets, outletsCovered } from '../../views/index.ts'
import { drawn, OutletsPage } from '../../web/index.ts'
import type { PageRoute } from './index.tsx'

/** Outlets listed, those with the most reports. */
const MOST_OUTLETS = 300

/** `/outlets`: what came from where, when last, with what failures. */
export const outletsRoute: PageRoute = (app, desk, frame) => {
  app.get('/outlets', async (c) =>
    c.html(
      drawn(
        <OutletsPage
          frame={frame('/outlets')}
          followed={await outlets(desk.ledger)}
          covered={await outletsCovered(desk.ledger, { limit: MOST_OUTLETS })}
          reports={(await covered(desk.ledger)).articles}
          now={desk.now()}
        />,
      ),
    ),
  )
}
