import { type Offered, offered } from '../views/index.ts'
import type { Desk } from './desk.ts'

/** Names of each sort in a form's lists. */
const MOST = 60
/** Names are kept for so long: what is most spoken of changes slowly. */
const KEPT_MS = 5 * 60_000

/** The names that forms offer, worked out now and then. */
export function offersOf(desk: Desk): () => Promise<Offered> {
  let kept: { readonly at: number; readonly names: Promise<Offered> } | undefined
  return () => {
    const now = desk.now().getTime()
    if (kept === undefined || now - kept.at > KEPT_MS) {
      const names = offered(desk.ledger, MOST)
      kept = { at: now, names }
      names.catch(() => {
        kept = undefined
      })
    }
    return kept.names
  }
}
