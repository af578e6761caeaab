import { addDays, Failure } from '../../terms/index.ts'
import {
  between,
  covered,
  type Dated,
  network,
  officesOf,
  type ScoredStep,
  type Step,
  scores,
} from '../../views/index.ts'
import { withoutRepeats } from '../../views/words/index.ts'
import { BetweenPage, BetweenWhomPage, drawn } from '../../web/index.ts'
import { actorAsked, asked, nameToShow, windowAsked } from '../asked.ts'
import type { Desk } from '../desk.ts'
import { offersOf } from '../offers.ts'
import type { PageRoute } from './index.tsx'

/** Lines shown, the latest. */
const MOST_LINES = 60
/** Where nobody is named: pairs of parties of so many last days. */
const LATELY_DAYS = 90
const MOST_PAIRS = 16

/** `/between`: two actors, or one and everybody else. */
export const betweenRoute: PageRoute = (app, desk, frame) => {
  const offers = offersOf(desk)
  app.get('/between', async (c) => {
    const window = windowAsked(c, desk)
    const words = (name: string): string => asked(c, name) ?? ''
    const as = {
      a: words('a'),
      b: words('b'),
      since: words('since'),
      until: words('until'),
      by: words('by'),
      at: words('at'),
    }
    const common = {
      frame: frame('/between'),
      asked: as,
      names: (await offers()).actors,
      covered: await covered(desk.ledger),
    }
    const one = as.a || as.b
    if (one === '') return c.html(drawn(<BetweenWhomPage {...common} {...(await pairsLately(desk))} />))
    const first = await actorAsked(desk, one)
    const second = as.a === '' || as.b === '' ? null : await actorAsked(desk, as.b)
    const [a, b] = [first.named, second?.named ?? null]
    if (a.ref.id === b?.ref.id)
      throw new Failure(
        'SAME_NAME',
        `"${as.a}" and "${as.b}" both mean ${a.ref.name}`,
        'Name two actors, or leave one out for everybody else',
      )
    const found = await scores(desk.ledger, { a, b, ...window, by: stepAsked(as.by) })
    const open = found.steps.find(({ from }) => from === as.at) ?? null
    const all = await between(desk.ledger, {
      a,
      b,
      ...(open === null ? window : daysOf(open, window)),
      limit: MOST_LINES,
    })
    /** An act is shown once, as an event, where its words are a statement or a commitment too. */
    const shown = withoutRepeats(all.lines)
    const lines = { lines: shown, total: all.total - all.lines.length + shown.length }
    const offices = await officesOf(desk.ledger, speakersOf(shown))
    return c.html(
      drawn(
        <BetweenPage
          {...common}
          asked={{
            ...as,
            a: await nameToShow(desk, one, a),
            b: b === null ? '' : await nameToShow(desk, as.b, b),
          }}
          a={a}
          b={b}
          others={[...first.others, ...(second?.others ?? [])]}
          scores={found}
          lines={lines}
          open={open}
          offices={offices}
        />,
      ),
    )
  })
}

const stepAsked = (words: string): Step | null => (words === 'week' || words === 'month' ? words : null)

/** The days of a step that were asked for. */
const daysOf = ({ from, to }: ScoredStep, { since, until }: { since: string | null; until: string | null }) => ({
  since: since !== null && since > from ? since : from,
  until: until !== null && until < to ? until : to,
})

const speakersOf = (lines: readonly Dated[]): string[] => [
  ...new Set(lines.flatMap(({ line }) => (line.kind === 'statement' ? (line.speaker?.id ?? []) : []))),
]

async function pairsLately(desk: Desk) {
  const { last } = await covered(desk.ledger)
  const window = { since: last === null ? null : addDays(last, -LATELY_DAYS), until: last }
  const { nodes, edges } = await network(desk.ledger, { ...window, for: null, most: 200 })
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const pairs = edges.slice(0, MOST_PAIRS).flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
    return from && to ? [{ from, to, edge }] : []
  })
  return { pairs, window }
}
