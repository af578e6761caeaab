import type { FC } from 'hono/jsx'
import type {
  ActorRef,
  Covered,
  Dated,
  Named,
  NetworkEdge,
  NetworkNode,
  Office,
  ScoredStep,
  Scores,
  Some,
} from '../views/index.ts'
import { intervalWords, plural } from '../views/words/index.ts'
import { Actors } from './actorLink.tsx'
import { withAsked } from './addresses.ts'
import { Ask, AskActor, AskDays, AskOne } from './ask.tsx'
import type { Around } from './days.tsx'
import { Document, type Frame } from './frame.tsx'
import { LineList } from './line.tsx'
import { Namesakes } from './namesakes.tsx'
import { CoveredWords, Nothing } from './nothing.tsx'
import { ScoreNote } from './scoreNote.tsx'
import { ScorePicture } from './scorePicture.tsx'
import { ScoreTable } from './scoreTable.tsx'
import { scoreWords } from './scoreWords.ts'
import { Section, Title } from './section.tsx'

export type BetweenAsked = { a: string; b: string; since: string; until: string; by: string; at: string }

/** What two parties, or one and all others, said of, did to and promised each other. */
export const BetweenPage: FC<{
  frame: Frame
  asked: BetweenAsked
  names: readonly string[]
  a: Named
  b: Named | null
  /** Who shares their names. */
  others: readonly ActorRef[]
  scores: Scores
  lines: Some<Dated>
  /** The step whose lines alone are shown. */
  open: ScoredStep | null
  offices: ReadonlyMap<string, Office>
  covered: Covered
}> = ({ frame, asked, names, a, b, others, scores, lines, open, offices, covered }) => {
  const other = b === null ? 'everybody else' : b.ref.name
  const [first, last] = [scores.steps[0], scores.steps.at(-1)]
  const days = asked.since !== '' && asked.until !== '' && first && last ? intervalWords(first.from, last.to) : ''
  const around = aroundOf(lines.lines)
  const picture = {
    scores,
    a: a.ref.name,
    b: other,
    at: open?.from ?? null,
    address: ({ from }: ScoredStep) => `${withAsked('/between', { ...asked, by: scores.by, at: from })}#lines`,
  }
  return (
    <Document frame={frame} title={`${a.ref.name} and ${other}`}>
      <Title title={`${a.ref.name} and ${other}`} days={days} aside={plural(lines.total, 'line')} />
      <BetweenAsk asked={asked} names={names} />
      <Namesakes others={others} />
      {first === undefined ? (
        <Nothing
          what={`No report tells what ${a.ref.name} and ${other} said of or did to each other`}
          covered={covered}
        />
      ) : (
        <>
          <p class="note">
            What is known of <Actors actors={b === null ? [a.ref] : [a.ref, b.ref]} />:{' '}
            <CoveredWords covered={covered} />
          </p>
          <figure class="relation">
            <figcaption>
              {`Cooperation (+) and conflict (−) by ${scores.by}: the mean score of what was done; the larger the point, the more acts.`}
            </figcaption>
            <ScorePicture {...picture} />
            {scores.cut ? (
              <p class="note">There is more before these days: ask for earlier ones, or by month.</p>
            ) : null}
            <ScoreTable {...picture} />
            <ScoreNote />
          </figure>
        </>
      )}
      {lines.lines.length === 0 && first === undefined ? null : (
        <Section
          head={open === null ? 'Timeline' : intervalWords(open.from, open.to)}
          aside={[
            plural(lines.total, 'line'),
            ...(around === null || open !== null ? [] : [intervalWords(around.since, around.until)]),
          ].join(', ')}
          id="lines"
        >
          {open === null ? null : (
            <p class="more-of flush">
              <a href={withAsked('/between', { ...asked, at: '' })}>All the days</a>
            </p>
          )}
          {lines.lines.length === 0 ? (
            <p class="note">No line between the two in these days.</p>
          ) : (
            <LineList lines={lines.lines} offices={offices} around={around} />
          )}
          {lines.total > lines.lines.length ? (
            <p class="note">{`The latest ${lines.lines.length} of ${plural(lines.total, 'line')}; ask for fewer days to see the others.`}</p>
          ) : null}
        </Section>
      )}
    </Document>
  )
}

/** From the first to the last day of some lines; null where none has a day. */
function aroundOf(lines: readonly Dated[]): Around {
  const days = lines.flatMap(({ day }) => day ?? []).sort()
  const [since, until] = [days[0], days.at(-1)]
  return since === undefined || until === undefined ? null : { since, until }
}

/** Which two, and of which days. */
const BetweenAsk: FC<{ asked: BetweenAsked; names: readonly string[] }> = ({ asked, names }) => (
  <Ask action="/between" label="Between whom, and of which days" names={names}>
    <AskActor name="a" label="Between" value={asked.a} hint="whom" />
    <AskActor name="b" label="and" value={asked.b} hint="everybody else" />
    <AskDays since={asked.since} until={asked.until} />
    <AskOne
      name="by"
      label="by"
      value={asked.by}
      options={[
        ['', 'week or month'],
        ['week', 'week'],
        ['month', 'month'],
      ]}
    />
  </Ask>
)

/** Where nobody is named yet: who has most with whom. */
export const BetweenWhomPage: FC<{
  frame: Frame
  asked: BetweenAsked
  names: readonly string[]
  pairs: readonly { readonly from: NetworkNode; readonly to: NetworkNode; readonly edge: NetworkEdge }[]
  window: { readonly since: string | null; readonly until: string | null }
  covered: Covered
}> = ({ frame, asked, names, pairs, window, covered }) => (
  <Document frame={frame} title="Between">
    <Title title="Between" />
    <BetweenAsk asked={asked} names={names} />
    {pairs.length === 0 ? (
      <Nothing what="No act of one party towards another" covered={covered} />
    ) : (
      <Section
        head="Who acts most"
        aside={window.since && window.until ? intervalWords(window.since, window.until) : 'lately'}
      >
        <ol class="pairs">
          {pairs.map(({ from, to, edge }) => (
            <li>
              <a href={withAsked('/between', { a: from.id, b: to.id })}>
                <bdi>{from.name}</bdi> → <bdi>{to.name}</bdi>
              </a>{' '}
              <span class="note">{`${plural(edge.acts, 'act')}, ${scoreWords(edge.score)}`}</span>
            </li>
          ))}
        </ol>
        <p class="more-of flush">
          <a href={withAsked('/network', window)}>All of it as a picture</a>
        </p>
      </Section>
    )}
  </Document>
)
