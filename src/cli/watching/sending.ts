import type { Delivery, Ledger, Watch } from '../../ledger/index.ts'
import type { WebClient } from '../../press/web/index.ts'
import type { Failure } from '../../terms/index.ts'
import type { Dated } from '../../views/index.ts'
import type { Io } from '../io.ts'

/** What deliveries of one watch are made with. */
export type Sending = { readonly ledger: Ledger; readonly watch: Watch; readonly io: Io; readonly client: WebClient }

/** What came of one delivery. */
export type Delivered =
  | { readonly status: 'delivered' }
  /** `retryAfter` in milliseconds, where the other side asked for it. */
  | { readonly status: 'failed'; readonly cause: Failure; readonly retryAfter: number | null }

/** Delivers some lines of a watch; gives what came of each, in their order. */
export type Deliver = (deliveries: readonly Delivery[], sending: Sending) => Promise<readonly Delivered[]>

/** A line as it was kept for delivery. */
export const lineIn = ({ line }: Delivery): Dated => JSON.parse(line) as Dated
