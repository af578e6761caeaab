import { Failure } from '../../terms/index.ts'
import { covered, promised, STANDINGS, type Standing, sumsPromised } from '../../views/index.ts'
import { localDay } from '../../views/words/index.ts'
import { drawn, PromisedPage } from '../../web/index.ts'
import { actorIfAsked, asked, nameToShow, windowAsked } from '../asked.ts'
import { offersOf } from '../offers.ts'
import { penOf } from '../penOf.ts'
import { standingDecision } from '../standingDecided.ts'
import type { PageRoute } from './index.tsx'

/** What is late comes first, what is settled last. */
const ORDER = ['overdue', 'due', 'open', 'slipped', 'done', 'withdrawn'] as const satisfies readonly Standing[]

/** Commitments of each standing on a page, and of one alone. */
const MOST = 20
const MOST_OF_ONE = 60

/** `/promised`: the register of commitments; `/promised/confirm` keeps what came of one. */
export const promisedRoute: PageRoute = (app, desk, frame) => {
  const offers = offersOf(desk)
  app.get('/promised', async (c) => {
    const typed = {
      by: asked(c, 'by') ?? '',
      to: asked(c, 'to') ?? '',
      standing: asked(c, 'standing') ?? '',
      since: asked(c, 'since') ?? '',
      until: asked(c, 'until') ?? '',
    }
    const days = windowAsked(c, desk)
    const standing = standingAsked(typed.standing)
    const [by, to] = [await actorIfAsked(desk, typed.by), await actorIfAsked(desk, typed.to)]
    const today = localDay(desk.now())
    const limit = standing === null ? MOST : MOST_OF_ONE
    const question = { ...days, by, to, dueBefore: null, today, cues: desk.outcomes(), limit }
    const parts = []
    for (const it of standing === null ? ORDER : [standing])
      parts.push({ standing: it, found: await promised(desk.ledger, { ...question, standings: [it] }) })
    const standings = standing === null ? null : [standing]
    return c.html(
      drawn(
        <PromisedPage
          frame={frame('/promised')}
          asked={{ ...typed, by: await nameToShow(desk, typed.by, by), to: await nameToShow(desk, typed.to, to) }}
          days={days}
          by={by?.ref ?? null}
          to={to?.ref ?? null}
          today={today}
          parts={parts}
          sums={await sumsPromised(desk.ledger, { ...question, standings })}
          covered={await covered(desk.ledger)}
          names={(await offers()).actors}
        />,
      ),
    )
  })
  app.post('/promised/confirm', async (c) => {
    const form = await c.req.parseBody()
    const pen = penOf(desk)
    await pen.decide(await standingDecision(desk, String(form.id ?? ''), String(form.status ?? '')))
    return c.redirect(`/promised#l-${encodeURIComponent(String(form.id ?? ''))}`, 303)
  })
}

/** How commitments are to stand; null for any way. Throws BAD_STATUS. */
function standingAsked(word: string): Standing | null {
  if (word === '') return null
  const known = STANDINGS.find((standing) => standing === word)
  if (known) return known
  throw new Failure('BAD_STATUS', `nothing stands "${word}"`, `Ask for one of: ${STANDINGS.join(', ')}`)
}
