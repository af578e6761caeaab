export { type AgendaQuestion, agenda } from './agenda.ts'
export { type BetweenQuestion, between } from './between.ts'
export { type Brief, type BriefQuestion, brief } from './brief.ts'
export { clauseFrom, shorten } from './clause.ts'
export { type Covered, covered } from './covered.ts'
export { type DecisionRow, decisionRows } from './decisions.ts'
export { type Doubt, type DoubtSide, doubts } from './doubts.ts'
export { leadOf } from './lead.ts'
export type { Dated } from './mixed.ts'
export { type Asked, apartFromNamesakes, type NameAnswer, type Named, whoIs } from './named.ts'
export { type Office, officesOf } from './offices.ts'
export { type Profile, profile } from './profile.ts'
export { type PromisedQuestion, promised } from './promised.ts'
export type {
  ActorRef,
  AgendaRow,
  CommitmentRow,
  ContentRow,
  Difference,
  EventRow,
  EvidenceRow,
  MembershipRow,
  RoleRow,
  Row,
  StatementRow,
} from './rows.ts'
export { type SaidQuestion, said } from './said.ts'
export type { Some } from './select.ts'
export type { Window } from './when.ts'
