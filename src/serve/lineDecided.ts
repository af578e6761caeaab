import { Failure } from '../terms/index.ts'
import { type Decision, lineNamed, mendAsked } from '../views/index.ts'
import { actorDecidedOn } from './decidedOn.ts'
import type { Desk } from './desk.ts'

/** The decision that a line is wrong. Throws NO_LINE. */
export async function strikeDecision(desk: Desk, id: string): Promise<Decision> {
  return { verb: 'strike', line: (await lineAsked(desk, id)).meant }
}

/** The decision that one thing of a line is another; `values` are those of `attache mend`. Throws NO_LINE, BAD_MEND, BAD_DATE, NO_ACTOR. */
export async function mendDecision(
  desk: Desk,
  id: string,
  field: string,
  values: readonly string[],
): Promise<Decision> {
  const { line, meant } = await lineAsked(desk, id)
  const { mend } = await mendAsked(desk.ledger, {
    line,
    field,
    values,
    now: desk.now(),
    who: (name) => actorDecidedOn(desk, name),
  })
  return { verb: 'mend', line: meant, mend }
}

async function lineAsked(desk: Desk, id: string) {
  const named = await lineNamed(desk.ledger, id)
  const meant = named.status === 'found' ? await desk.ledger.lineMeant(id) : undefined
  if (named.status === 'found' && meant !== undefined) return { line: named.line.line, meant }
  throw new Failure('NO_LINE', `no line has the id "${id}"`, 'Open the article anew: it may be struck already')
}
