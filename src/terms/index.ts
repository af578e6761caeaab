export { type Actor, type ActorKind, foldName, type KnownActors, type Mention, type MentionForm } from './actor.ts'
export type { Article, Dateline, PageFacts } from './article.ts'
export { cameoOf } from './cameo.ts'
export { addDays, type DatePart, type Day, day, daysBetween, type Interval } from './day.ts'
export { Failure } from './failure.ts'
export {
  AGENDA_SORTS,
  type AgendaItem,
  type AgendaSort,
  type Amount,
  assertNever,
  type Commitment,
  type ContentSpan,
  type Event,
  type Evidence,
  FINDING_KINDS,
  type Finding,
  type FindingKind,
  type Findings,
  FOUND_IN,
  type Membership,
  type MembershipAs,
  type Party,
  type Role,
  type Statement,
} from './finding.ts'
export { foldLetters, foldText } from './fold.ts'
export { type ActorId, type ArticleId, actorId, articleId, type Branded, type FindingId, findingId } from './ids.ts'
export { CONTEXTS, type Context, EVENT_TYPES, type EventType, MODES, ploverScore, QUAD, type Status } from './plover.ts'
export { contains, overlaps, type Span, textOf, trim } from './span.ts'
export { isCut, wrappedLines } from './wrapped.ts'
