import type { FC } from 'hono/jsx'
import { assertNever, ploverScore } from '../terms/index.ts'
import type { ActorRef, EventRow, Office, Row } from '../views/index.ts'
import {
  aboutWords,
  agendaText,
  amountWords,
  belonging,
  codeOf,
  dayWords,
  heldFor,
  officeOf,
  oneLine,
  shownFor,
  speakerName,
  statusWord,
  withoutHalfQuote,
} from '../views/words/index.ts'
import { ActorLink, Actors, Parties } from './actorLink.tsx'
import { Marked } from './marked.tsx'
import { Quote } from './quote.tsx'

/** How a page shows its lines. */
export type LineLook = {
  /** Whom the page or its section is about, who need not be named in every line. */
  readonly known?: ActorRef | null
  /** Offices of speakers by their ids; without it speakers are not named, since a head above names them. */
  readonly offices?: ReadonlyMap<string, Office> | null
  /** Words asked for, marked where they stand. */
  readonly marked?: readonly string[]
}

/** What a line says, in words. */
export const LineBody: FC<{ line: Row; look: LineLook }> = ({ line, look: { known = null, offices, marked = [] } }) => {
  switch (line.kind) {
    case 'statement': {
      const about = aboutWords(line, known)
      return (
        <>
          {offices === null ? null : <Speaker line={line} office={offices?.get(line.speaker?.id ?? '')} />}
          {about === '' ? null : (
            <>
              <span class="about">
                <bdi>{about}</bdi>
              </span>{' '}
            </>
          )}
          <Quote line={line} marked={marked} />
        </>
      )
    }
    case 'event':
      return (
        <>
          <Parties from={line.sources} to={line.targets} />{' '}
          <span class="words" dir="auto">
            <Marked text={withoutHalfQuote(oneLine(line.words))} words={marked} />
          </span>{' '}
          <Code event={line} />
        </>
      )
    case 'commitment':
      return (
        <>
          <Parties from={line.by} to={line.to} />{' '}
          <span class="words" dir="auto">
            <Marked text={oneLine(line.content)} words={marked} />
          </span>
          {line.amount === null ? null : <span class="amount">{` ${amountWords(line.amount)}`}</span>}
          {line.due === null ? null : <span class="due">{` due ${dayWords(line.due)}`}</span>}
        </>
      )
    case 'role':
      return (
        <>
          <ActorLink actor={line.person} />{' '}
          <bdi>{[officeOf(line), heldFor(line), shownFor(line)].filter((words) => words !== '').join(', ')}</bdi>
        </>
      )
    case 'membership':
      return (
        <>
          <ActorLink actor={line.member} /> <bdi>{belonging(line)}</bdi>
        </>
      )
    case 'agenda':
      return (
        <>
          {line.who.length === 0 ? null : (
            <>
              <span class="parties">
                <Actors actors={line.who} />
              </span>{' '}
            </>
          )}
          <span class="words" dir="auto">
            {agendaText(line)}
          </span>
        </>
      )
    default:
      return assertNever(line)
  }
}

const Speaker: FC<{ line: Extract<Row, { kind: 'statement' }>; office: Office | undefined }> = ({ line, office }) => (
  <span class="speaker">
    {line.speaker === null ? <bdi>{speakerName(line)}</bdi> : <ActorLink actor={line.speaker} />}
    {office === undefined ? null : (
      <span class="office">
        , <bdi>{officeOf(office)}</bdi>
      </span>
    )}
  </span>
)

/** How sure an event is and what it is coded as; the sign of its score is told by shape, sign and colour. */
const Code: FC<{ event: EventRow }> = ({ event }) => {
  const score = ploverScore(event.type, event.mode)
  const status = statusWord(event.status)
  return (
    <span class={`coded ${signOf(score)}`}>
      {status === '' ? null : <span class="status">{`${status}, `}</span>}
      <span class="code">{codeOf(event)}</span>
    </span>
  )
}

/** Which way a score points, as a class of the page. @example signOf(-6) //=> 'against' */
export const signOf = (score: number): 'with' | 'against' | 'even' =>
  score > 0 ? 'with' : score < 0 ? 'against' : 'even'
