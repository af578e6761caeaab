export type { Decided, Decision, ReadLedger } from '../ledger/index.ts'
export { type ActorListed, type ActorsFound, type ActorsQuestion, actorsListed } from './actorsListed.ts'
export { type AgendaQuestion, agenda } from './agenda.ts'
export { type ArticleHead, type ArticleRead, articleRead, kindsIn, type Mark, markedWords } from './article.ts'
export { type ArticleListed, type ArticlesQuestion, articles } from './articles.ts'
export { articleText } from './articleText.ts'
export { type BetweenQuestion, between } from './between.ts'
export { type Brief, type BriefQuestion, brief } from './brief.ts'
export { type Called, called } from './called.ts'
export { changeCount } from './changeCount.ts'
export { clauseFrom, shorten } from './clause.ts'
export { type Confirmed, placeWord } from './confirmed.ts'
export { agree, type Count, countsIn } from './counts.ts'
export { type Covered, covered } from './covered.ts'
export { type Decidable, isOne, meantWhole, pairDecision, renameDecision, sameMeaning } from './deciding.ts'
export { type DecisionRow, decisionRows } from './decisions.ts'
export { differencesIn, type Telling } from './differences.ts'
export { type Doubt, type DoubtSide, doubts } from './doubts.ts'
export { lastTold } from './lastTold.ts'
export { leadOf } from './lead.ts'
export { type LineNamed, lineNamed } from './lineNamed.ts'
export { linesTelling } from './linesTelling.ts'
export { type AskedMend, mendAsked, mendable, mendFieldOf } from './mending.ts'
export { met } from './met.ts'
export type { Dated } from './mixed.ts'
export { type Asked, apartFromNamesakes, type NameAnswer, type Named, whoIs } from './named.ts'
export { type Network, type NetworkEdge, type NetworkNode, type NetworkQuestion, network } from './network.ts'
export { type Offered, offered } from './offered.ts'
export { type AskedOffice, isTitle, type OfficeHistory, officeHolders, officesIn } from './officeHolders.ts'
export { type Attestation, type Gap, type Holder, holdersOn, type OfficeSpans, officeSpans } from './officeSpans.ts'
export { type Office, officesOf } from './offices.ts'
export { looksLike, type Outcome, type OutcomeCue } from './outcomes.ts'
export { nameOf as outletName, type OutletRow, outlets } from './outlets.ts'
export { type OutletCovered, outletsCovered } from './outletsCovered.ts'
export { outletsNamed } from './outletsNamed.ts'
export { type Paragraph, paragraphs } from './paragraphs.ts'
export { type EventsAt, type PlacedBy, type PlacedEvents, placed } from './placed.ts'
export {
  type Acts,
  type LikelyTurn,
  type PositionLine,
  type PositionQuestion,
  type Positions,
  positions,
} from './positions.ts'
export { type Profile, profile } from './profile.ts'
export { commitmentsNamed, type PromisedQuestion, promised, type StandingCommitment } from './promised.ts'
export type { Proposal } from './proposed.ts'
export {
  type ActorRef,
  type AgendaRow,
  type CommitmentRow,
  type ContentRow,
  DIFFERING_FIELDS,
  type Difference,
  type DifferingField,
  type EventRow,
  type EvidenceRow,
  type MembershipRow,
  type Mended,
  type RoleRow,
  type Row,
  type StatementRow,
  type Teller,
} from './rows.ts'
export { type SaidQuestion, said } from './said.ts'
export { type Stretch, saidOver } from './saidOver.ts'
export type { Place } from './scans.ts'
export {
  MOST_REPORTS,
  MOST_STEPS,
  type ScoredStep,
  type Scores,
  type ScoresQuestion,
  scores,
  type Tally,
} from './scores.ts'
export { type Segment, segments } from './segments.ts'
export { MOST_COUNTED, type Some } from './select.ts'
export { type ShownBrief, shownBrief } from './shownBrief.ts'
export { type Spoken, type Stance, type StanceCue, type StanceTaken, stanceIn } from './stance.ts'
export { STANDINGS, type Standing, standingOn } from './standing.ts'
export { type Step, stepAfter, stepStart } from './steps.ts'
export { type StruckRow, struck } from './struck.ts'
export { type Sum, sumsIn, sumsPromised } from './sums.ts'
export { type Tenure, tenures } from './tenures.ts'
export { type Turn, turnsIn } from './turns.ts'
export { type Version, versionsOf } from './versions.ts'
export { parseWatch } from './watch/parseWatch.ts'
export { type NameLookUp, type Watched, watched } from './watch/watched.ts'
export { namesIn, type WatchQuery } from './watch/watchQuery.ts'
export type { Window } from './when.ts'
