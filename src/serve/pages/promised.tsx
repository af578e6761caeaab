import { Failure } from '../../terms/index.ts'
import { covered, placeWord, promised, STANDINGS, type Standing, sumsPromised } from '../../views/index.ts'
import { localDay } from '../../views/words/index.ts'
import { drawn, PromisedPage } from '../../web/index.ts'
import { actorIfAsked, asked, windowAsked } from '../asked.ts'
import type { Desk } from '../desk.ts'
import { offersOf } from '../offers.ts'
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
          asked={typed}
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
    await confirm(desk, String(form.id ?? ''), String(form.status ?? ''))
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

/** Keeps what a person confirmed of a commitment, and the report they went by. Throws READ_ONLY, NO_COMMITMENT, BAD_STATUS. */
async function confirm(desk: Desk, id: string, status: string): Promise<void> {
  if (desk.pen === null)
    throw new Failure('READ_ONLY', 'this ledger is open for reading only', 'Open it with: attache serve --write')
  if (status !== 'done' && status !== 'slipped' && status !== 'withdrawn' && status !== 'open')
    throw new Failure('BAD_STATUS', `"${status}" is nothing to confirm`, 'Confirm done, slipped, withdrawn or open')
  const all = { since: null, until: null, by: null, to: null, standings: null, dueBefore: null, limit: 1 }
  const question = { ...all, id, today: localDay(desk.now()), cues: desk.outcomes() }
  const [it] = (await promised(desk.ledger, question)).lines
  const report = it?.line.evidence[0]
  if (it === undefined || report === undefined)
    throw new Failure('NO_COMMITMENT', `no commitment has the id "${id}"`, 'Go back to Promised')
  const going = it.proposed.find(({ outcome }) => outcome === status)
  const { article, start, end } = report
  const by = going === undefined ? null : placeWord(going.evidence)
  await desk.pen.decide({ verb: 'commitment', article, start, end, status, by })
}
