import {
  type BriefQuestion,
  brief,
  covered,
  lastTold,
  type ReadLedger,
  type ShownBrief,
  shownBrief,
} from '../../views/index.ts'
import { briefParts } from '../../views/words/index.ts'
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
    const question = { ...window, for: named, words }
    const { brief: found, parts } =
      (await (only === null
        ? shownBrief(desk.ledger, { ...question, limit: MOST_READ })
        : briefWhole(desk.ledger, { ...question, limit: MOST_OF_ONE }))) ?? NOTHING
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

const NOTHING = { brief: null, parts: [] }

/** A brief with every line of each part. */
async function briefWhole(ledger: ReadLedger, question: BriefQuestion): Promise<ShownBrief | null> {
  const found = await brief(ledger, question)
  return found && { brief: found, parts: briefParts(found, true) }
}
