import type { FC } from 'hono/jsx'
import { addDays, daysBetween } from '../terms/index.ts'
import type { ActorRef, Brief, Covered } from '../views/index.ts'
import {
  type BriefGroup,
  type BriefPart,
  briefReports,
  intervalWords,
  officeOf,
  speakerName,
} from '../views/words/index.ts'
import { ActorLink } from './actorLink.tsx'
import { withAsked } from './addresses.ts'
import { Ask, AskActor, AskDays, AskWords } from './ask.tsx'
import { Document, type Frame } from './frame.tsx'
import { LineList } from './line.tsx'
import { wordsAsked } from './marked.tsx'
import { CoveredWords, Nothing } from './nothing.tsx'
import { Section, Title } from './section.tsx'

type Asked = { readonly for: string; readonly about: string; readonly since: string; readonly until: string }

type TodayProps = {
  readonly frame: Frame
  readonly asked: Asked
  /** The last day on which anything is told of whom the brief is for, where these days tell nothing. */
  readonly last: string | null
  /** Null where no report tells its day. */
  readonly brief: Brief | null
  readonly parts: readonly BriefPart[]
  /** Whether one part alone was asked for. */
  readonly only: boolean
  /** Who shares the name asked for. */
  readonly others: readonly ActorRef[]
  readonly covered: Covered
  readonly names: readonly string[]
}

/** The brief of some days: what was said, done and promised, and what is to come. */
export const TodayPage: FC<TodayProps> = ({ frame, asked, brief, parts, only, others, last, covered, names }) => {
  const name = brief?.for?.name ?? (asked.for || 'All parties')
  const days = brief === null ? '' : intervalWords(brief.since, brief.until)
  const subject = asked.about === '' ? '' : ` on “${asked.about}”`
  return (
    <Document frame={frame} title={[name + subject, days].filter((words) => words !== '').join(', ')}>
      <Title title={name + subject} days={days} aside={brief === null ? '' : briefReports(brief)} />
      <Ask action="/" label="Whose brief, on what, of which days" names={names}>
        <AskActor name="for" label="The brief for" value={asked.for} hint="everybody" />
        <AskWords name="about" label="on" value={asked.about} hint="any subject" />
        <AskDays
          since={asked.since}
          until={asked.until}
          hint={brief === null ? undefined : { since: brief.since, until: brief.until }}
        />
      </Ask>
      {others.length === 0 ? null : <Namesakes others={others} />}
      {brief === null ? null : <Leaves asked={asked} brief={brief} />}
      {brief === null || parts.length === 0 ? (
        <Nothing
          what={`Nothing on ${brief?.for?.name ?? 'anybody'}${subject}${days === '' ? '' : `, ${days}`}`}
          covered={covered}
        >
          {last === null ? null : (
            <p>
              <a href={withAsked('/', { for: asked.for, about: asked.about, since: addDays(last, -6), until: last })}>
                {`The last days that tell of ${brief?.for?.name ?? 'anybody'}: ${intervalWords(addDays(last, -6), last)}`}
              </a>
            </p>
          )}
        </Nothing>
      ) : (
        parts.map((part) => <Part part={part} brief={brief} asked={asked} only={only} />)
      )}
      {parts.length === 0 ? null : (
        <p class="note reach">
          Of what was read: <CoveredWords covered={covered} />
        </p>
      )}
    </Document>
  )
}

/** The leaves before and after, of as many days. */
const Leaves: FC<{ asked: Asked; brief: Brief }> = ({ asked, brief: { since, until, lastWeek, covered } }) => {
  const span = daysBetween(since, until) + 1
  const leaf = (from: string, to: string) => withAsked('/', { ...asked, since: from, until: to })
  const [before, after] = [
    [addDays(since, -span), addDays(since, -1)],
    [addDays(until, 1), addDays(until, span)],
  ] as const
  const hasBefore = covered.first !== null && before[1] >= covered.first
  const hasAfter = covered.last !== null && after[0] <= covered.last
  return (
    <nav class="leaves" aria-label="Other days">
      {hasBefore ? (
        <a rel="prev" href={leaf(...before)}>
          ← {intervalWords(...before)}
        </a>
      ) : (
        <span>{lastWeek ? 'The last days that the ledger covers' : 'Nothing was read of earlier days'}</span>
      )}
      {hasAfter ? (
        <a rel="next" href={leaf(...after)}>
          {intervalWords(...after)} →
        </a>
      ) : null}
    </nav>
  )
}

const Namesakes: FC<{ others: readonly ActorRef[] }> = ({ others }) => (
  <p class="note">
    The name is also that of{' '}
    {others.slice(0, 5).map((other, at) => (
      <>
        {at === 0 ? '' : ', '}
        <ActorLink actor={other} />
      </>
    ))}
    .
  </p>
)

const Part: FC<{ part: BriefPart; brief: Brief; asked: Asked; only: boolean }> = ({ part, brief, asked, only }) => (
  <Section head={part.head}>
    {part.groups.map((group) => (
      <Group group={group} brief={brief} marked={wordsAsked(asked.about)} />
    ))}
    {part.left <= 0 ? null : only ? (
      <p class="more-of">{part.left} earlier lines are left out; ask for fewer days to see them.</p>
    ) : (
      <p class="more-of">
        <a href={withAsked('/', { ...asked, part: part.name })}>and {part.left} more</a>
      </p>
    )}
  </Section>
)

const Group: FC<{ group: BriefGroup; brief: Brief; marked: readonly string[] }> = ({ group, brief, marked }) => {
  const { speaker, office, lines } = group
  if (speaker === null) return <LineList lines={lines} around={brief} marked={marked} />
  return (
    <div class="group">
      <h3>
        {speaker.speaker === null ? <bdi>{speakerName(speaker)}</bdi> : <ActorLink actor={speaker.speaker} />}
        {office === null ? null : (
          <span class="office">
            , <bdi>{officeOf(office)}</bdi>
          </span>
        )}
      </h3>
      <LineList lines={lines} around={brief} known={brief.for} offices={null} marked={marked} />
    </div>
  )
}
