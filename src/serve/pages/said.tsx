import { covered, officesOf, positions, said, saidOver } from '../../views/index.ts'
import { drawn, SaidPage, withAsked } from '../../web/index.ts'
import { actorIfAsked, asked, nameToShow, placeAsked, placeGiven, windowAsked } from '../asked.ts'
import { offersOf } from '../offers.ts'
import type { PageRoute } from './index.tsx'

/** Statements on a page, and those looked at for a change of stance. */
const MOST = 50
const MOST_POSITIONS = 300

/** `/said`: statements by words, speaker, addressee, subject, outlet and day, the latest first. */
export const saidRoute: PageRoute = (app, desk, frame) => {
  const offers = offersOf(desk)
  app.get('/said', async (c) => {
    const typed = {
      words: asked(c, 'words') ?? '',
      by: asked(c, 'by') ?? '',
      to: asked(c, 'to') ?? '',
      about: asked(c, 'about') ?? '',
      outlet: asked(c, 'outlet') ?? '',
      since: asked(c, 'since') ?? '',
      until: asked(c, 'until') ?? '',
      verbatim: asked(c, 'verbatim') ?? '',
    }
    const days = windowAsked(c, desk)
    const [by, to, about] = [
      await actorIfAsked(desk, typed.by),
      await actorIfAsked(desk, typed.to),
      await actorIfAsked(desk, typed.about),
    ]
    const words = typed.words || null
    const question = {
      ...days,
      words,
      by,
      to,
      about,
      outlet: typed.outlet || null,
      verbatim: typed.verbatim !== '',
      limit: MOST,
      after: placeAsked(c),
    }
    const found = await said(desk.ledger, question)
    const speakers = found.lines.flatMap(({ line }) => line.speaker?.id ?? [])
    const isPosition = by !== null && (about !== null || words !== null) && question.after === null
    return c.html(
      drawn(
        <SaidPage
          frame={frame('/said')}
          asked={{
            ...typed,
            by: await nameToShow(desk, typed.by, by),
            to: await nameToShow(desk, typed.to, to),
            about: await nameToShow(desk, typed.about, about),
          }}
          days={days}
          by={by?.ref ?? null}
          to={to?.ref ?? null}
          about={about?.ref ?? null}
          found={found}
          offices={await officesOf(desk.ledger, [...new Set(speakers)])}
          over={await saidOver(desk.ledger, question)}
          positions={
            isPosition
              ? await positions(desk.ledger, { ...days, by, about, words, cues: desk.stances(), limit: MOST_POSITIONS })
              : null
          }
          next={found.last === undefined ? null : withAsked('/said', { ...typed, after: placeGiven(found.last) })}
          covered={await covered(desk.ledger)}
          names={(await offers()).actors}
        />,
      ),
    )
  })
}
