export { articleKey } from './contentHash.ts'
export {
  type Change,
  type CommitmentStatus,
  type Decided,
  type Decision,
  isLineDecision,
  type LineDecision,
  type MadeDecision,
  type Meant,
  meant,
} from './decisions.ts'
export type { Doubted, Doubter } from './doubts.ts'
export type {
  ExportedActor,
  ExportedArticle,
  ExportedDecision,
  ExportedFinding,
  ExportedKnown,
  ExportedReport,
  ExportLine,
  ExportOptions,
} from './export.ts'
export { differencesBetween } from './exportDifferences.ts'
export type { Fault } from './fault.ts'
export type { FeedChange, FollowedFeed, Following, HostState, ItemOutcome, SeenItem, WaitingItem } from './following.ts'
export { titleClass } from './identity/index.ts'
export { type Imported, importLines } from './importing/importLines.ts'
export type { KnownEntry, KnownList } from './knownList.ts'
export type { ActorHit, ActorSearch, Ledger, ReadLedger, Record, RecordOutcome } from './ledger.ts'
export type { LineMeant } from './lineMeant.ts'
export { faultOf, MENDABLE, type Mend, type MendField, STATUSES } from './mend.ts'
export { cueQuery, cuesIn, cueWords } from './outcomes/index.ts'
export { type ReadingChange, readingChange } from './readingChange.ts'
export { matterIn, weighedIn } from './sameness/index.ts'
export { stemOf } from './sameness/wording/stem.ts'
export { searchQuery } from './search/searchQuery.ts'
export { type Follower, type FollowHold, holdFollowing } from './sqlite/followLock.ts'
export { lineOf } from './sqlite/lineOf.ts'
export { type OpenOptions, openLedger, readLedger } from './sqlite/openLedger.ts'
export type { Course, MendedField, Part, Tables } from './tables.ts'
export {
  type Delivery,
  type NewWatch,
  WATCH_CHANNELS,
  type Watch,
  type WatchChannel,
  type Watching,
} from './watching.ts'
