import type { ReadLedger } from '../ledger/index.ts'
import type { Dated } from './mixed.ts'
import type { Named } from './named.ts'
import type { CommitmentRow } from './rows.ts'
import { type Some, select } from './select.ts'
import type { Window } from './when.ts'

/** What is asked of commitments; the days are those of the first report, not of what falls due. */
export type PromisedQuestion = Window & {
  readonly by: Named | null
  readonly to: Named | null
  /** At most so many; null for all. */
  readonly limit: number | null
}

/** Who promised what to whom: the latest first. */
export const promised = (ledger: ReadLedger, question: PromisedQuestion): Promise<Some<Dated<CommitmentRow>>> =>
  select<CommitmentRow>(ledger, {
    kinds: ['commitment'],
    order: 'latest first',
    limit: question.limit,
    window: question,
    takings: [
      ...(question.by === null ? [] : [{ who: question.by, parts: ['by'] as const }]),
      ...(question.to === null ? [] : [{ who: question.to, parts: ['to'] as const }]),
    ],
  })
