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

/** A piece of what was said as a page sets it; `before` stands between it and the piece before. */
export type SaidPiece = { readonly before: string; readonly text: string; readonly verbatim: boolean }

/** What was said, piece by piece, and the report's words before it where they say more of how it was said than that it was (`urged both ministers`). */
export function saidPieces({ lead, content }: StatementRow): {
  readonly lead: string
  readonly pieces: readonly SaidPiece[]
} {
  const isPlain = lead === null || PLAIN.test(lead)
  const pieces = content.map(({ text: own, verbatim, start }, at): SaidPiece => {
    // A comma before the closing mark belongs to the sentence around the quote.
    const text = oneLine(own)
      .replace(/,$/, '')
      .replace(at === 0 && !verbatim && isPlain ? /^that /i : /^$/, '')
    const before = content[at - 1]
    return { before: before ? (start - before.end > WIDEST_JOINT ? ' … ' : ' ') : '', text, verbatim }
  })
  return { lead: isPlain ? '' : oneLine(lead), pieces }
}

/** What was said: words between quotation marks where the text quotes them, the report's own words else. */
export function contentWords(line: StatementRow): string {
  const { lead, pieces } = saidPieces(line)
  const words = pieces.map(({ before, text, verbatim }) => before + (verbatim ? `“${text}”` : text))
  return (lead === '' ? '' : `${lead} `) + words.join('')
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

const STATUS: Readonly<Record<EventRow['status'], string>> = {
  occurred: '',
  ongoing: 'going on',
  planned: 'announced',
  conditional: 'conditional',
  requested: 'asked for',
  denied: 'denied',
}

/** How sure an event is, in a word; empty where it happened. @example statusWord('planned') //=> 'announced' */
export const statusWord = (status: EventRow['status']): string => STATUS[status]

/** How sure an event is, and its code: `announced, CONSULT visit, +4`. */
export const eventNote = (event: EventRow): string =>
  [statusWord(event.status), codeOf(event)].filter((words) => words !== '').join(', ')

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
