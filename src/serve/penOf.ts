import { Failure } from '../terms/index.ts'
import type { Desk, Pen } from './desk.ts'

/** What changes a desk's ledger. Throws READ_ONLY. */
export function penOf({ pen }: Desk): Pen {
  if (pen !== null) return pen
  throw new Failure(
    'READ_ONLY',
    'this desk takes no changes',
    'Start it without --read-only, or elsewhere with --write',
  )
}
