export { amountWords } from './amount.ts'
export { type BriefGroup, type BriefPart, briefParts, briefReports, isEmptyBrief } from './briefParts.ts'
export { type Days, dayAsked, daysAsked, localDay } from './dayAsked.ts'
export {
  columnDay,
  columnDays,
  dayWords,
  intervalWords,
  shortDays,
  weekdayOf,
  weekdayWords,
  windowWords,
} from './days.ts'
export { changeWords, decisionWords, mendWords } from './decision.ts'
export { differWords } from './differ.ts'
export { copiesWords, distinct, footnote, placeOf, quotedSentence, reportWords } from './evidence.ts'
export { officesShown, officeWords } from './guiseOffices.ts'
export { countWords, headOf } from './kinds.ts'
export {
  aboutWords,
  agendaText,
  belonging,
  codeOf,
  contentWords,
  eventDays,
  eventNote,
  heldFor,
  isUndated,
  namesOf,
  officeOf,
  partiesOf,
  promiseParties,
  type SaidPiece,
  saidPieces,
  shownFor,
  speakerName,
  statusWord,
} from './lines.ts'
export { lineWords } from './lineWords.ts'
export { type MarkedPiece, markedPieces } from './marked.ts'
export { mendedWords } from './mended.ts'
export { type CalendarWeek, mondayOf, monthAfter, monthDays, weeksOf } from './months.ts'
export { actsAround, monthHead, monthWords, signed } from './positions.ts'
export { notToldBy, tellsSameAct, withoutRepeats } from './sameAct.ts'
export { spanWords } from './span.ts'
export { standingWords } from './standing.ts'
export { grouped, listed, oneLine, plural, withoutHalfQuote } from './text.ts'
export { totalOf } from './total.ts'
