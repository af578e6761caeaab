import { ploverScore } from '../../terms/index.ts'
import type {
  ActorRef,
  AgendaRow,
  CommitmentRow,
  EventRow,
  MembershipRow,
  RoleRow,
  Row,
  StatementRow,
} from '../rows.ts'
import { dayWords, intervalWords } from './days.ts'
import { listed, oneLine } from './text.ts'

export const namesOf = (actors: readonly ActorRef[]): string => listed(actors.map(({ name }) => name))

/** What was said: words between quotation marks where the text quotes them, the report's own words else.
 * Where the report says more of how it was said than that it was (`urged both ministers`), that comes before. */
export function contentWords({ lead, content }: StatementRow): string {
  const isPlain = lead === null || PLAIN.test(lead)
  const words = content.map((piece, at) => {
    // A comma before the closing mark belongs to the sentence around the quote.
    const text = oneLine(piece.text)
      .replace(/,$/, '')
      .replace(at === 0 && !piece.verbatim && isPlain ? /^that /i : /^$/, '')
    const shown = piece.verbatim ? `“${text}”` : text
    const before = content[at - 1]
    return before ? `${piece.start - before.end > WIDEST_JOINT ? ' … ' : ' '}${shown}` : shown
  })
  return (isPlain ? '' : `${oneLine(lead)} `) + words.join('')
}

/** Cues that say only that something was said, with whom it was said to. */
const PLAIN =
  /^((also|further|later|then|has|have|had|is|was|were|will|would|not) )*(sa(id|ys?|ying)|t(old|ells?|elling)|add(ed|s|ing)?|stat(ed|es|ing)|according to)\b/i

/** Whom a statement is about, but for whom everybody on the page is about: `on Latvia and Finland`; empty where nobody is left.
 * Only those with a name of their own: `the ministers` are in the words themselves. */
export function aboutWords({ about, speaker }: StatementRow, known: ActorRef | null = null): string {
  const named = about.filter(({ name, id }) => /^\p{Lu}/u.test(name) && id !== speaker?.id && id !== known?.id)
  const names = named.map(({ name }) => name)
  if (names.length === 0) return ''
  return `on ${names.length > 2 ? `${names[0]}, ${names[1]} and others` : listed(names)}`
}

/** Code units between two pieces that follow each other: marks, a comma and a space. */
const WIDEST_JOINT = 4

/** Who said it, as far as the report tells. */
export const speakerName = ({ speaker, speakerWords }: StatementRow): string =>
  speaker?.name ?? (speakerWords === null ? 'somebody unnamed' : oneLine(speakerWords))

/** Who acts on whom: `Latvia → Estonia`; of a mutual act `Estonia and Kenya`. */
export const partiesOf = ({ sources, targets }: EventRow): string =>
  [namesOf(sources) || (targets.length > 0 ? 'somebody' : ''), namesOf(targets)]
    .filter((names) => names !== '')
    .join(' → ')

/** PLOVER type, mode and score: `SANCTION withdraw, −6`. */
export function codeOf({ type, mode }: Pick<EventRow, 'type' | 'mode'>): string {
  const score = ploverScore(type, mode)
  const signed = score > 0 ? `+${score}` : score < 0 ? `−${-score}` : '0'
  return `${type}${mode === null ? '' : ` ${mode}`},\u00a0${signed}`
}

/** Whether an event is announced without a day; the day of its report then says nothing of it. */
export const isUndated = (line: Row): boolean =>
  line.kind === 'event' && line.status === 'planned' && line.date === null

/** When an event was, or is to be; empty where no report says. */
export const eventDays = ({ date }: EventRow): string => (date === null ? '' : intervalWords(date.from, date.to))

/** Who promises whom: `Estonia → Kenya`. */
export const promiseParties = ({ by, to }: CommitmentRow): string =>
  [namesOf(by) || 'somebody', namesOf(to)].filter((names) => names !== '').join(' → ')

/** An office and what it belongs to: `foreign minister of Estonia`, `former foreign minister`. */
export const officeOf = ({ title, of, tenure }: Pick<RoleRow, 'title' | 'of' | 'tenure'>): string =>
  `${tenure === 'current' ? '' : `${tenure} `}${title}${of === null ? '' : ` of ${of.name}`}`

/** From when to when an office was held, as far as reports tell: `since 12 December 2024`. */
export function heldFor({ from, to }: Pick<RoleRow, 'from' | 'to'>): string {
  if (from !== null && to !== null) return `${dayWords(from)} to ${dayWords(to)}`
  if (from !== null) return `since ${dayWords(from)}`
  return to === null ? '' : `until ${dayWords(to)}`
}

/** For which days reports show somebody in an office: `shown 5 to 6 May 2025`. */
export const shownFor = ({ shown }: Pick<RoleRow, 'shown'>): string =>
  shown === null ? '' : `shown ${intervalWords(shown.first, shown.last)}`

/** What is on the agenda, and where: `the summit in Riga`, `Council (Brussels)`. */
export const agendaText = ({ what, place }: AgendaRow): string =>
  `${oneLine(what)}${place === null || what.includes(place) ? '' : ` (${place})`}`

const AS: Readonly<Record<MembershipRow['as'], string>> = {
  member: 'member of',
  founder: 'founder of',
  leader: 'leads',
  implementer: 'carries out',
  host: 'hosts',
}

/** What an actor is to a body: `member of Nordic-Baltic Eight`. */
export const belonging = ({ as, body }: MembershipRow): string => `${AS[as]} ${body.name}`
