import { addDays, Failure } from '../../terms/index.ts'
import { agenda, covered } from '../../views/index.ts'
import { dayAsked, localDay, mondayOf, monthDays } from '../../views/words/index.ts'
import { AgendaPage, drawn } from '../../web/index.ts'
import { actorIfAsked, asked, nameToShow } from '../asked.ts'
import { offersOf } from '../offers.ts'
import type { PageRoute } from './index.tsx'

/** Entries of one sheet, and of those looked ahead to. */
const MOST = 150
const MOST_AHEAD = 5

/** `/agenda`: what is announced, on a sheet for a month or a week. */
export const agendaRoute: PageRoute = (app, desk, frame) => {
  const offers = offersOf(desk)
  app.get('/agenda', async (c) => {
    const typed = { for: asked(c, 'for') ?? '', on: asked(c, 'on') ?? '', by: asked(c, 'by') ?? 'month' }
    if (typed.by !== 'month' && typed.by !== 'week')
      throw new Failure('BAD_SHEET', `there are no sheets by the ${typed.by}`, 'Ask for one by month or by week')
    const reach = await covered(desk.ledger)
    const named = await actorIfAsked(desk, typed.for)
    const today = localDay(desk.now())
    const from = typed.on === '' ? (reach.last ?? today) : dayAsked('on', typed.on, desk.now()).from
    const sheet = typed.by === 'month' ? monthDays(from) : { since: mondayOf(from), until: addDays(mondayOf(from), 6) }
    const found = await agenda(desk.ledger, { ...sheet, for: named, limit: MOST })
    const later = { since: addDays(sheet.until, 1), until: null }
    return c.html(
      drawn(
        <AgendaPage
          frame={frame('/agenda')}
          asked={{ ...typed, by: typed.by, for: await nameToShow(desk, typed.for, named) }}
          sheet={sheet}
          today={today}
          whose={named?.ref ?? null}
          found={found}
          ahead={await agenda(desk.ledger, { ...later, for: named, limit: MOST_AHEAD })}
          covered={reach}
          names={(await offers()).actors}
        />,
      ),
    )
  })
}
