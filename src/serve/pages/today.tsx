import { brief, covered, lastTold } from '../../views/index.ts'
import { type BriefPart, briefParts } from '../../views/words/index.ts'
import { drawn, TodayPage } from '../../web/index.ts'
import { actorAsked, asked, nameToShow, windowAsked } from '../asked.ts'
import { offersOf } from '../offers.ts'
import type { PageRoute } from './index.tsx'

/** Lines looked at in each part before the page picks those to show; all of these where only one part is asked for. */
const MOST_READ = 120
const MOST_OF_ONE = 100

/** `/`: the brief of a state, a person, a subject or everybody. */
export const todayRoute: PageRoute = (app, desk, frame) => {
  const offers = offersOf(desk)
  app.get('/', async (c) => {
    const window = windowAsked(c, desk)
    const name = asked(c, 'for')
    const words = asked(c, 'about') ?? null
    const only = asked(c, 'part') ?? null
    const { named, others } = name === undefined ? { named: null, others: [] } : await actorAsked(desk, name)
    const limit = only === null ? MOST_READ : MOST_OF_ONE
    const found = await brief(desk.ledger, { ...window, for: named, words, limit })
    const parts: readonly BriefPart[] = found === null ? [] : briefParts(found, only !== null)
    const isQuiet = found !== null && named !== null && parts.length === 0
    const last = isQuiet ? await lastTold(desk.ledger, named, found.until) : null
    return c.html(
      drawn(
        <TodayPage
          frame={frame('/')}
          asked={{
            for: await nameToShow(desk, name ?? '', named),
            about: words ?? '',
            since: asked(c, 'since') ?? '',
            until: asked(c, 'until') ?? '',
          }}
          brief={found}
          parts={only === null ? parts : parts.filter((part) => part.name === only)}
          only={only !== null}
          others={others}
          last={last}
          covered={found?.covered ?? (await covered(desk.ledger))}
          names={(await offers()).actors}
        />,
      ),
    )
  })
}
