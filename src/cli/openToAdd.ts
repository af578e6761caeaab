import type { Ledger, OpenOptions } from '../ledger/index.ts'
import { loadOutcomes } from './cues.ts'

/** Opens the ledger at `path` for adding to it, and makes it where there is none. It looks out for the words that tell what came of a promise, those of a
 * user's folder included, so that whoever asks what was promised is answered at once. Throws BAD_LEXICON. */
export async function openToAdd(
  path: string,
  lexicon: string | null,
  options: Omit<OpenOptions, 'outcomes'> = {},
): Promise<Ledger> {
  const { openLedger } = await import('../ledger/index.ts')
  return openLedger(path, { ...options, outcomes: loadOutcomes(lexicon).map(({ words }) => words) })
}
