import type { MendedField } from '../ledger/index.ts'
import type { ActorKind, AgendaSort, Amount, EventType, MembershipAs, Role, Status } from '../terms/index.ts'

/** An actor as a line names it. */
export type ActorRef = {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
}

/** The sentence of a report that a line rests on. */
export type EvidenceRow = {
  readonly article: string
  readonly source: string
  readonly outlet: string | null
  /** ISO 8601 day or instant. */
  readonly published: string | null
  /** Where the report was written, as its dateline says. */
  readonly place: string | null
  /** The earliest article that this one is a copy or a later version of. */
  readonly copyOf: string | null
  /** The words the line is made of, as [start, end) in UTF-16 code units of the article's text. */
  readonly start: number
  readonly end: number
  /** The article's own text from `sentenceStart` on. */
  readonly sentenceStart: number
  readonly sentence: string
}

/** What may differ from report to report of one line. `source` and the other parts are who plays them. */
export type DifferingField = (typeof DIFFERING_FIELDS)[number]

/** In the order in which they are told. */
export const DIFFERING_FIELDS = [
  'days',
  'source',
  'target',
  'by',
  'to',
  'figure',
  'amount',
  'due',
  'place',
  'status',
  'from',
  'until',
  'tenure',
  'type',
  'mode',
] as const

/** A report that says one thing where another says something else. */
export type Teller = {
  readonly article: string
  readonly outlet: string | null
  readonly source: string
  readonly day: string | null
}

/** Where reports of one line say different things, the most told first: `1200 marchers` in one, `3000 people` in another.
 * Days are `from/to`, an amount is JSON. */
export type Difference = {
  readonly field: DifferingField
  readonly values: readonly { readonly value: string; readonly by: readonly Teller[] }[]
}

/** What a person put right in a line, against what its reports say. Nobody may take it for the text's word. */
export type Mended = {
  readonly field: MendedField
  /** What the line would show by its reports: an actor's name, `SANCTION withdraw`, a day, days as `from/to`; null where they tell none, and
   * where both sides changed places. */
  readonly was: string | null
  /** ISO 8601 instant. */
  readonly madeAt: string
}

type Line<Kind extends string> = {
  readonly kind: Kind
  readonly id: string
  /** Never empty; the report whose words are shown comes first, the others by date. */
  readonly evidence: readonly EvidenceRow[]
  /** How many further reports there are, where they are too many to be read: then the evidence is the first and the last of them. */
  readonly moreReports?: number
  /** Empty where all reports agree. */
  readonly differ: readonly Difference[]
  /** Empty where nobody mended anything. */
  readonly mended: readonly Mended[]
}

/** A piece of what was said; `verbatim` pieces stand between quotation marks. Offsets are those of the first report. */
export type ContentRow = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly verbatim: boolean
}

export type StatementRow = Line<'statement'> & {
  readonly speaker: ActorRef | null
  /** The words of the text for the speaker: `the minister`; null where the text names nobody. */
  readonly speakerWords: string | null
  /** The report's own words from its cue to what was said, where they stand right before it: `urged both ministers`. */
  readonly lead: string | null
  readonly content: readonly ContentRow[]
  /** ISO day it was said, as far as the text gives it. */
  readonly date: string | null
  readonly about: readonly ActorRef[]
}

export type EventRow = Line<'event'> & {
  readonly type: EventType
  readonly mode: string | null
  readonly context: readonly string[]
  readonly sources: readonly ActorRef[]
  readonly targets: readonly ActorRef[]
  /** The text's own words from the trigger to the end of its clause. */
  readonly words: string
  readonly status: Status
  /** ISO days, both ends included. */
  readonly date: { readonly from: string; readonly to: string } | null
  readonly place: string | null
}

export type CommitmentRow = Line<'commitment'> & {
  readonly by: readonly ActorRef[]
  readonly to: readonly ActorRef[]
  readonly content: string
  readonly amount: Amount | null
  readonly due: string | null
}

export type RoleRow = Line<'role'> & {
  readonly person: ActorRef
  readonly title: string
  readonly of: ActorRef | null
  readonly from: string | null
  readonly to: string | null
  readonly tenure: Role['tenure']
  /** The days of the first and the last report that shows the person in the office; null where reports only call it former or to come. */
  readonly shown: { readonly first: string; readonly last: string } | null
}

export type MembershipRow = Line<'membership'> & {
  readonly member: ActorRef
  readonly body: ActorRef
  readonly as: MembershipAs
}

export type AgendaRow = Line<'agenda'> & {
  readonly sort: AgendaSort
  readonly what: string
  readonly who: readonly ActorRef[]
  /** ISO days, both ends included. */
  readonly date: { readonly from: string; readonly to: string }
  readonly place: string | null
}

/** A line of the ledger with all that a reader is shown of it. */
export type Row = StatementRow | EventRow | CommitmentRow | RoleRow | MembershipRow | AgendaRow
