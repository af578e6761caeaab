import { Failure } from '../terms/index.ts'
import { type Decision, placeWord, promised } from '../views/index.ts'
import { localDay } from '../views/words/index.ts'
import type { Desk } from './desk.ts'

/** How a commitment may be settled. */
export const SETTLED = ['open', 'done', 'slipped', 'withdrawn'] as const

/** The decision how a commitment stands, of the report that tells it first; with the sentence that proposes it, where one does.
 * Throws NO_COMMITMENT and BAD_STATUS. */
export async function standingDecision(desk: Desk, id: string, asked: string): Promise<Decision> {
  const status = SETTLED.find((it) => it === asked)
  if (status === undefined)
    throw new Failure('BAD_STATUS', `"${asked}" is nothing to confirm`, 'Confirm done, slipped, withdrawn or open')
  const everything = { since: null, until: null, by: null, to: null, standings: null, dueBefore: null, limit: 1 }
  const today = localDay(desk.now())
  const { lines } = await promised(desk.ledger, { ...everything, id, today, cues: desk.outcomes() })
  const [it] = lines
  const [report] = it?.line.evidence ?? []
  if (it === undefined || report === undefined)
    throw new Failure('NO_COMMITMENT', `no commitment has the id "${id}"`, 'Ids are those of the register of promises')
  const going = it.proposed.find(({ outcome }) => outcome === status)
  const { article, start, end } = report
  return { verb: 'commitment', article, start, end, status, by: going === undefined ? null : placeWord(going.evidence) }
}
