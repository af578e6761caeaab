import type {
  Actor,
  ActorKind,
  AgendaSort,
  Amount,
  DatePart,
  EventType,
  Findings,
  MembershipAs,
  Mention,
  MentionForm,
  Role,
  Span,
  Status,
} from '../terms/index.ts'
import type { Decision } from './decisions.ts'
import type { KnownEntry } from './knownList.ts'
import type { MendedField } from './tables.ts'

/** One line of `attache export`: first the articles, then the actors, then the findings, kind by kind, and last what people told the
 * ledger: their lists of known actors and their decisions, in order. */
export type ExportLine = ExportedArticle | ExportedActor | ExportedFinding | ExportedKnown | ExportedDecision

/** `linesOnly`: without what only a ledger needs that is to be made of it. */
export type ExportOptions = { readonly linesOnly?: boolean }

export type ExportedArticle = {
  readonly kind: 'article'
  readonly id: string
  readonly source: string
  readonly outlet: string | null
  readonly published: string | null
  readonly title: string | null
  readonly dateline: {
    readonly place: string | null
    readonly date: string | null
    /** What of `date` the report does not say itself. */
    readonly implied: readonly DatePart[]
    readonly agency: string | null
  }
  readonly language: string
  readonly sha256: string
  readonly copyOf: string | null
} & Partial<Kept>

/** The article's words, and how they were read: what a ledger can be made of again. Missing in an export of lines only. */
export type Kept = {
  readonly text: string
  readonly titleSpan: Span | null
  readonly body: readonly Span[]
  readonly sentences: readonly Span[]
  /** With the actor ids of the reading. */
  readonly reading: {
    readonly readBy: string
    readonly actors: readonly Actor[]
    readonly mentions: readonly Mention[]
    readonly findings: Findings
  }
}

/** An entry of a list of known actors. */
export type ExportedKnown = Omit<KnownEntry, 'kind'> & {
  readonly kind: 'known'
  readonly list: string
  readonly type: ActorKind
}

/** A decision that counts. */
export type ExportedDecision = { readonly kind: 'decision'; readonly madeAt: string; readonly decision: Decision }

export type ExportedActor = {
  readonly kind: 'actor'
  readonly id: string
  readonly type: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
  /** As lists of known actors have it. */
  readonly wikidata: string | null
  readonly mentions: readonly (Span & { readonly article: string; readonly form: MentionForm })[]
}

/** Where an article reports a line, what found it there, and what this report says where reports may differ. */
export type ExportedReport = Span & {
  readonly article: string
  readonly sentence: Span
  readonly foundBy: string
  readonly readBy: string
  readonly [said: string]: unknown
}

type Reported = {
  readonly id: string
  readonly reports: readonly ExportedReport[]
  /** What a person mended, where anybody did: `was` is what the reports make of it, an actor by its id. */
  readonly mended?: readonly { readonly field: MendedField; readonly was: string | null; readonly madeAt: string }[]
}

export type ExportedFinding = Reported &
  (
    | {
        readonly kind: 'statement'
        readonly speaker: { readonly actor: string | null; readonly text: string | null } | null
        readonly content: readonly { readonly text: string; readonly verbatim: boolean }[]
        readonly date: string | null
        readonly about: readonly string[]
      }
    | {
        readonly kind: 'event'
        readonly type: EventType
        readonly mode: string | null
        readonly context: readonly string[]
        readonly sources: readonly string[]
        readonly targets: readonly string[]
        readonly status: Status
        readonly date: { readonly from: string; readonly to: string } | null
        readonly place: string | null
      }
    | {
        readonly kind: 'commitment'
        readonly by: readonly string[]
        readonly to: readonly string[]
        readonly content: string
        readonly amount: Amount | null
        readonly due: string | null
      }
    | {
        readonly kind: 'role'
        readonly person: string
        readonly title: string
        readonly of: string | null
        readonly from: string | null
        readonly to: string | null
        readonly tenure: Role['tenure']
      }
    | {
        readonly kind: 'agenda'
        readonly sort: AgendaSort
        readonly what: string
        readonly who: readonly string[]
        readonly date: { readonly from: string; readonly to: string }
        readonly place: string | null
      }
    | { readonly kind: 'membership'; readonly member: string; readonly body: string; readonly as: MembershipAs }
  )
