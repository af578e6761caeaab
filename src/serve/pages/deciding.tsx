import { Failure } from '../../terms/index.ts'
import {
  type Decidable,
  type DecisionRow,
  decisionRows,
  doubts,
  pairDecision,
  type ReadLedger,
  renameDecision,
} from '../../views/index.ts'
import { DecisionsPage, DoubtsPage, drawn } from '../../web/index.ts'
import { actorAsked } from '../asked.ts'
import type { Desk, Pen } from '../desk.ts'
import type { PageRoute } from './index.tsx'

/** Pairs on one page. */
const MOST_DOUBTS = 12

/** `/doubts`: who may be one; `/decisions`: what was settled; and the forms that settle it. */
export const decidingRoutes: PageRoute = (app, desk, frame) => {
  app.get('/doubts', async (c) =>
    c.html(
      drawn(
        <DoubtsPage
          frame={frame('/doubts')}
          stateName={desk.stateName}
          doubts={await doubts(desk.ledger, MOST_DOUBTS)}
          last={await lastDecision(desk.ledger)}
        />,
      ),
    ),
  )
  app.get('/decisions', async (c) => {
    const decisions = await decisionRows(desk.ledger, await desk.ledger.decisions())
    return c.html(drawn(<DecisionsPage frame={frame('/decisions')} decisions={decisions} />))
  })
  app.post('/decide', async (c) => {
    const pen = penOf(desk)
    const form = await c.req.parseBody()
    const field = (name: string): string => String(form[name] ?? '').trim()
    const verb = field('verb')
    const a = await decidable(desk, field('a'))
    if (verb === 'rename') await pen.decide(await renameDecision(desk.ledger, a, field('b')))
    else if (verb === 'same' || verb === 'apart')
      await pen.decide(await pairDecision(desk.ledger, verb, a, await decidable(desk, field('b'))))
    else throw new Failure('BAD_DECISION', `"${verb}" is nothing one can decide`, 'Go back and try again')
    return c.redirect(backTo(field('back')), 303)
  })
  app.post('/undo', async (c) => {
    const undone = await penOf(desk).undo()
    if (undone === undefined)
      throw new Failure('NOTHING_TO_UNDO', 'nothing was decided, or all of it is taken back', 'See Decisions')
    return c.redirect(backTo(String((await c.req.parseBody()).back ?? '')), 303)
  })
}

/** The last decision that counts, in the words of the ledger. */
export async function lastDecision(ledger: ReadLedger): Promise<DecisionRow | null> {
  const last = (await ledger.decisions()).at(-1)
  return last === undefined ? null : ((await decisionRows(ledger, [last]))[0] ?? null)
}

/** What may write. Throws READ_ONLY. */
export function penOf({ pen }: Desk): Pen {
  if (pen !== null) return pen
  throw new Failure('READ_ONLY', 'this ledger is open for reading only', 'Open it with: attache serve --write')
}

/** A page of this site, and nothing else. @example backTo('//elsewhere.example') //=> '/' */
export const backTo = (path: string): string => (/^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/')

/** Whom a form means. Throws NO_ACTOR, and where no report names the actor itself. */
export async function decidable(desk: Desk, name: string): Promise<Decidable> {
  const { named } = await actorAsked(desk, name)
  if (named.actor !== null) return { ref: named.ref, actor: named.actor }
  throw new Failure(
    'NO_ACTOR',
    `no report names ${named.ref.name} itself, only its people and bodies`,
    'Name one of those',
  )
}
