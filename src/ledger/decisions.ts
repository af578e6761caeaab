import { type ActorKind, foldName } from '../terms/index.ts'
import type { LineMeant } from './lineMeant.ts'
import type { Mend } from './mend.ts'

/** An actor as a decision means it, in whatever articles: by a name, and the country where one was known. */
export type Meant = { readonly name: string; readonly country: string | null; readonly kind: ActorKind }

/** What people decide about a ledger. It counts for articles that come later too, and for a better reader's findings. */
export type Decision =
  | { readonly verb: 'same' | 'apart'; readonly a: Meant; readonly b: Meant }
  | { readonly verb: 'rename'; readonly a: Meant; readonly name: string }
  /** How a commitment stands, of the commitment that this report tells. */
  | {
      readonly verb: 'commitment'
      readonly article: string
      readonly start: number
      readonly end: number
      readonly status: CommitmentStatus
      readonly by: string | null
    }
  | LineDecision

/** What people decide about a line: that it is wrong and shown nowhere, or that one thing of it is another. */
export type LineDecision =
  | { readonly verb: 'strike'; readonly line: LineMeant }
  | { readonly verb: 'mend'; readonly line: LineMeant; readonly mend: Mend }

/** Whether a decision is about a line as it is shown. */
export const isLineDecision = (it: Decision): it is LineDecision => it.verb === 'strike' || it.verb === 'mend'

export type CommitmentStatus = 'open' | 'done' | 'slipped' | 'withdrawn'

/** A decision as it was made; `number` counts from 1 in each ledger. */
export type MadeDecision = {
  readonly number: number
  /** ISO 8601 instant, as whoever made it gave it. */
  readonly madeAt: string
  readonly decision: Decision
}

/** What a decision or a list of known actors changed: lines that came together with another, lines that fell off one, and how many more
 * actors there are (less than zero for fewer). */
export type Change = { readonly joined: number; readonly parted: number; readonly actorsMore: number }

export type Decided = MadeDecision & { readonly change: Change }

/** An actor as decisions mean it. @example meant('Liisa Tamberg', 'EST', 'person').name //=> 'liisa tamberg' */
export const meant = (name: string, country: string | null, kind: ActorKind): Meant => ({
  name: foldName(name) || name,
  country,
  kind,
})
