import type { ReadLedger } from '../ledger/index.ts'
import type { Named } from './named.ts'
import { select } from './select.ts'

/** The last ISO day up to `until` on which something was said, done or promised by or to somebody; null where nothing was. */
export async function lastTold(ledger: ReadLedger, who: Named, until: string): Promise<string | null> {
  const { lines } = await select(ledger, {
    kinds: ['statement', 'event', 'commitment'],
    order: 'latest first',
    limit: 1,
    window: { since: null, until },
    takings: [{ who, parts: ['speaker', 'about', 'source', 'target', 'by', 'to'] }],
  })
  return lines[0]?.day ?? null
}
