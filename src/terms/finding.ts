import type { Day, Interval } from './day.ts'
import type { ActorId } from './ids.ts'
import type { Context, EventType, Status } from './plover.ts'
import type { Span } from './span.ts'

/** What a finding rests on in its article. */
export type Evidence = {
  /** The words that make the finding: an event's trigger, a statement's whole content, else the finding's own clause. */
  readonly span: Span
  /** The sentence or sentences a reader is shown. */
  readonly sentence: Span
  /** The rule or model that found it: `statements/cueAfterQuote`. */
  readonly foundBy: string
  /** How sure the head of the trained reader that found it is, from 0 to 1; missing where a rule found it. */
  readonly confidence?: number
  /** The entry of the lexicon that a rule went by: `recall`, `ban on`. */
  readonly entry?: string
}

/** Somebody named by a span of the text; `actor` is null where nobody could be made of the words. */
export type Party = { readonly actor: ActorId | null; readonly span: Span }

/** A piece of what was said; `verbatim` pieces stand between quotation marks, which are outside the span. */
export type ContentSpan = Span & { readonly verbatim: boolean }

/** An attribution: who said what. */
export type Statement = {
  readonly kind: 'statement'
  /** The whole noun phrase; null where a quote stands alone and nobody is known to say it. */
  readonly speaker: { readonly actor: ActorId | null; readonly span: Span | null } | null
  readonly cue: Span | null
  readonly content: readonly ContentSpan[]
  /** The day it was said, where the text gives or implies it. */
  readonly date: Day | null
  readonly about: readonly ActorId[]
  readonly evidence: Evidence
}

/** Who did what to whom, coded in PLOVER. */
export type Event = {
  readonly kind: 'event'
  readonly type: EventType
  readonly mode: string | null
  readonly context: readonly Context[]
  /** Mutual acts have every party here and no targets. */
  readonly sources: readonly ActorId[]
  readonly targets: readonly ActorId[]
  readonly trigger: Span
  readonly status: Status
  readonly date: Interval | null
  readonly place: string | null
  /** Present where the text only speaks of an act as known (`the closure`); it is no event by itself, and a report of one that others tell. */
  readonly recall?: true
  readonly evidence: Evidence
}

/** A number of something: 2500000 GBP; 0.25 percent of GDP per year. */
export type Amount = {
  readonly value: number
  readonly unit: string
  readonly per: string | null
  readonly bound: 'at least' | 'at most' | 'about' | null
}

/** Who promised what to whom. */
export type Commitment = {
  readonly kind: 'commitment'
  readonly by: readonly ActorId[]
  readonly to: readonly ActorId[]
  readonly content: Span
  readonly amount: Amount | null
  readonly due: Day | null
  readonly evidence: Evidence
}

/** A person holds an office of a body. */
export type Role = {
  readonly kind: 'role'
  readonly person: ActorId
  /** Lower case, without state and holder: `foreign minister`. */
  readonly title: string
  readonly of: ActorId | null
  readonly from: Day | null
  readonly to: Day | null
  /** `former`, `acting` and `designate` as the text says; `current` else. */
  readonly tenure: 'current' | 'former' | 'acting' | 'designate'
  readonly evidence: Evidence
}

export type MembershipAs = 'member' | 'founder' | 'leader' | 'implementer' | 'host'

/** An actor belongs to, founded, leads or implements a body, format or programme. */
export type Membership = {
  readonly kind: 'membership'
  readonly member: ActorId
  readonly body: ActorId
  readonly as: MembershipAs
  readonly evidence: Evidence
}

export const AGENDA_SORTS = ['visit', 'meeting', 'vote', 'hearing', 'ceremony', 'deadline'] as const
export type AgendaSort = (typeof AGENDA_SORTS)[number]

/** What is announced for a day to come and is no event between parties yet: `the summit in Riga on 4 June`, `parliament votes on Thursday`. */
export type AgendaItem = {
  readonly kind: 'agenda'
  readonly sort: AgendaSort
  /** The words that name it. */
  readonly what: Span
  readonly who: readonly ActorId[]
  readonly date: Interval
  readonly place: string | null
  readonly evidence: Evidence
}

export type Finding = Statement | Event | Commitment | Role | Membership | AgendaItem
export type FindingKind = Finding['kind']

/** The kinds in the order in which they are printed everywhere. */
export const FINDING_KINDS = [
  'statement',
  'event',
  'commitment',
  'role',
  'membership',
  'agenda',
] as const satisfies readonly FindingKind[]

/** Everything found in one article, each kind in the order of its evidence. */
export type Findings = {
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  /** Acts that are only spoken of as known; missing counts as none. */
  readonly recalls?: readonly Event[]
  readonly commitments: readonly Commitment[]
  readonly roles: readonly Role[]
  readonly memberships: readonly Membership[]
  readonly agenda: readonly AgendaItem[]
}

/** The list of findings that each kind stands in. */
export const FOUND_IN = {
  statement: 'statements',
  event: 'events',
  commitment: 'commitments',
  role: 'roles',
  membership: 'memberships',
  agenda: 'agenda',
} as const satisfies Record<FindingKind, keyof Findings>

/** Fails to compile where a `switch` over a closed union forgets a case, and throws where data from outside holds an unknown one. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`)
}
