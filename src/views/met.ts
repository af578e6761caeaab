import type { ReadLedger } from '../ledger/index.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import type { EventRow } from './rows.ts'
import { type Some, select } from './select.ts'

/** Whom somebody met, visited or spoke with, the latest first; only what happened. */
export const met = (ledger: ReadLedger, who: Named, limit: number | null): Promise<Some<Dated<EventRow>>> =>
  select<EventRow>(ledger, {
    kinds: ['event'],
    order: 'latest first',
    limit,
    takings: [{ who, parts: ['source', 'target'] }],
    happened: 'met',
  })
