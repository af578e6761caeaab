import type { Amount, EventType, FindingKind, MembershipAs, Role, Status } from '../../terms/index.ts'
import type { Print } from './wording/index.ts'

/** Who takes part, as sameness sees it. `land` is the state it acts for, or its own key where that is not told. */
export type PartyMark = {
  readonly key: string
  readonly land: string
  /** Where little is known of it: it has no name, or nobody tells of what state it is. */
  readonly described: boolean
  /** Whether it has a name by which the next report can have it too. */
  readonly named: boolean
}

/** What one report tells, as far as it helps to know the same thing again in another. Rests on the article and on who its actors are. */
export type Telling =
  | EventTelling
  | StatementTelling
  | CommitmentTelling
  | {
      readonly kind: 'role'
      readonly person: string
      readonly title: string
      readonly of: string | null
      readonly tenure: Role['tenure']
    }
  | { readonly kind: 'membership'; readonly member: string; readonly body: string; readonly as: MembershipAs }
  | {
      readonly kind: 'agenda'
      readonly sort: string
      readonly who: readonly PartyMark[]
      readonly from: string
      readonly to: string
      readonly what: string
    }

/** Days, as far as they are known. `sure` where the text names the day itself; `told` is the day of the report. */
export type When = {
  readonly from: string | null
  readonly to: string | null
  readonly sure: boolean
  readonly told: string | null
}

export type EventTelling = {
  readonly kind: 'event'
  readonly type: EventType
  readonly mode: string | null
  readonly status: Status
  readonly sources: readonly PartyMark[]
  readonly targets: readonly PartyMark[]
  readonly when: When
  /** Folded. */
  readonly place: string | null
  /** Hashes of the stems of the words that tell it: its trigger, and its sentence without names, numbers and small words. */
  readonly trigger: number
  readonly words: readonly number[]
  /** Hashes of the capitalised words of its sentence that are no party of it. */
  readonly names: readonly number[]
  /** Numbers in its sentence. */
  readonly figures: readonly number[]
  /** Which of its kind the words before the trigger and around it call it (`a second strike`); 0 where they do not. */
  readonly ordinal: number
  /** Of an act that is only spoken of as known, the states that its article speaks of most; null for an event. */
  readonly recall: readonly string[] | null
  /** Of such an act, the names that stand beside its trigger; the rest of its sentence may be about others. */
  readonly beside?: readonly number[]
  /** The article's own words: tellings of one article share it, and copies do. */
  readonly scope: string
}

export type StatementTelling = {
  readonly kind: 'statement'
  /** Null where nobody could be made of the words. */
  readonly speaker: PartyMark | null
  readonly when: When
  readonly print: Print
  readonly verbatim: boolean
  readonly scope: string
}

export type CommitmentTelling = {
  readonly kind: 'commitment'
  readonly by: readonly PartyMark[]
  readonly to: readonly PartyMark[]
  readonly print: Print
  readonly amount: Amount | null
  readonly due: string | null
  readonly told: string | null
  readonly scope: string
}

export type TellingOf<Kind extends FindingKind> = Extract<Telling, { kind: Kind }>
