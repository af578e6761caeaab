import { ploverScore } from '../../terms/index.ts'
import type {
  ActorRef,
  CommitmentRow,
  ContentRow,
  EventRow,
  MembershipRow,
  RoleRow,
  StatementRow,
} from '../../views/index.ts'
import { dayWords, intervalWords } from './days.ts'
import { listed, oneLine } from './text.ts'

export const namesOf = (actors: readonly ActorRef[]): string => listed(actors.map(({ name }) => name))

/** What was said: words between quotation marks where the text quotes them, the report's own words else. */
export function contentWords(content: readonly ContentRow[]): string {
  return content
    .map((piece, at) => {
      // A comma before the closing mark belongs to the sentence around the quote.
      const text = oneLine(piece.text).replace(/,$/, '')
      const words = piece.verbatim ? `“${text}”` : text
      const before = content[at - 1]
      return before ? `${piece.start - before.end > WIDEST_JOINT ? ' … ' : ' '}${words}` : words
    })
    .join('')
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

const AS: Readonly<Record<MembershipRow['as'], string>> = {
  member: 'member of',
  founder: 'founder of',
  leader: 'leads',
  implementer: 'carries out',
  host: 'hosts',
}

/** What an actor is to a body: `member of Nordic-Baltic Eight`. */
export const belonging = ({ as, body }: MembershipRow): string => `${AS[as]} ${body.name}`
