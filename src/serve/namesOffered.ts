import { actorsListed } from '../views/index.ts'
import type { Desk } from './desk.ts'

/** So many names stand in the list of a gap for a name. */
const MOST = 60

/** The names that a gap for an actor offers: of those whom most articles name. */
export async function namesOffered(desk: Desk): Promise<readonly string[]> {
  const { lines } = await actorsListed(desk.ledger, { name: null, kind: null, country: null, limit: MOST, skip: 0 })
  return [...new Set(lines.map(({ name }) => name))].sort()
}
