export { clauseFrom, shorten } from './clause.ts'
export type {
  ActorRef,
  CommitmentRow,
  ContentRow,
  EventRow,
  EvidenceRow,
  MembershipRow,
  RoleRow,
  Row,
  StatementRow,
} from './rows.ts'
