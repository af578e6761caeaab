import type { FC } from 'hono/jsx'
import type { ActorRef, Covered, Dated, Office, Positions, Some, StatementRow, Stretch } from '../views/index.ts'
import { monthWords, totalOf, windowWords } from '../views/words/index.ts'
import { ActorLink } from './actorLink.tsx'
import { withAsked } from './addresses.ts'
import { Ask, AskActor, AskDays, AskOne, AskWords } from './ask.tsx'
import { Document, type Frame } from './frame.tsx'
import { Line } from './line.tsx'
import { wordsAsked } from './marked.tsx'
import { CoveredWords, Nothing } from './nothing.tsx'
import { OverTime } from './overTime.tsx'
import { Section, Title } from './section.tsx'
import { StanceWord, Turns } from './turns.tsx'

/** What the form of Said asks, as it was typed. */
export type SaidAsked = {
  readonly words: string
  readonly by: string
  readonly to: string
  readonly about: string
  readonly outlet: string
  readonly since: string
  readonly until: string
  readonly verbatim: string
}

type SaidProps = {
  readonly frame: Frame
  readonly asked: SaidAsked
  readonly days: { readonly since: string | null; readonly until: string | null }
  readonly by: ActorRef | null
  readonly to: ActorRef | null
  readonly about: ActorRef | null
  readonly found: Some<Dated<StatementRow>>
  readonly offices: ReadonlyMap<string, Office>
  readonly over: readonly Stretch[]
  /** Null where not somebody's words on somebody or something are asked for. */
  readonly positions: Positions | null
  /** Where the lines after these are; null where there are none. */
  readonly next: string | null
  readonly covered: Covered
  readonly names: readonly string[]
}

/** Who said what: asked by words, speaker, addressee, subject, outlet and day. */
export const SaidPage: FC<SaidProps> = (props) => {
  const { frame, asked, days, by, to, about, found, over, positions, offices, next, covered, names } = props
  const what = asked.verbatim === '' ? 'statement' : 'quote'
  const stances = new Map(positions?.lines.map(({ line, stance }) => [line.id, stance]))
  const of = [
    asked.words === '' ? '' : ` with “${asked.words}”`,
    by === null ? '' : ` by ${by.name}`,
    to === null ? '' : ` to ${to.name}`,
    about === null ? '' : ` about ${about.name}`,
    asked.outlet === '' ? '' : ` in ${asked.outlet}`,
    windowWords(days),
  ].join('')
  return (
    <Document frame={frame} title={of === '' ? 'Said' : `Said${of}`}>
      <Title title="Said" days={of.replace(/^,? /, '')} aside={totalOf(found.total, what)} />
      <Form asked={asked} names={names} />
      {found.lines.length === 0 ? (
        <Nothing what={`No ${what}${of}`} covered={covered} />
      ) : (
        <>
          {over.length < 2 ? null : (
            <OverTime
              stretches={over}
              one={what}
              address={(since, until) => withAsked('/said', { ...asked, since, until })}
            />
          )}
          {positions === null ? null : <Turns positions={positions} towards={about?.name ?? ''} />}
          {monthsOf(found.lines).map(([month, lines]) => (
            <Section head={month === '' ? 'No day told' : monthWords(month)}>
              <ol class="lines">
                {lines.map((dated) => (
                  <Line
                    dated={dated}
                    around={month === '' ? null : { since: `${month}-01`, until: `${month}-28` }}
                    offices={offices}
                    marked={wordsAsked(asked.words)}
                  >
                    <StanceWord taken={stances.get(dated.line.id) ?? null} />
                  </Line>
                ))}
              </ol>
            </Section>
          ))}
          {next === null ? null : (
            <nav class="leaves" aria-label="Further results">
              <a rel="next" href={next}>
                Earlier statements →
              </a>
            </nav>
          )}
          <p class="note reach">
            Of what was read: <CoveredWords covered={covered} />
          </p>
        </>
      )}
      {by === null && about === null ? null : <SeeAlso actors={[by, about]} />}
    </Document>
  )
}

const Form: FC<{ asked: SaidAsked; names: readonly string[] }> = ({ asked, names }) => (
  <Ask action="/said" label="What was said, by whom, to whom, about whom, where and when" names={names} verb="Find">
    <AskWords name="words" label="Words" value={asked.words} hint="any words" />
    <AskActor name="by" label="said by" value={asked.by} hint="anybody" />
    <AskActor name="to" label="to" value={asked.to} hint="anybody" />
    <AskActor name="about" label="about" value={asked.about} hint="anybody" />
    <AskWords name="outlet" label="in" value={asked.outlet} hint="any outlet" />
    <AskDays since={asked.since} until={asked.until} />
    <AskOne
      name="verbatim"
      label="as"
      value={asked.verbatim}
      options={[
        ['', 'quoted or reported'],
        ['1', 'quoted word for word'],
      ]}
    />
  </Ask>
)

const SeeAlso: FC<{ actors: readonly (ActorRef | null)[] }> = ({ actors }) => {
  const some = actors.flatMap((actor) => actor ?? [])
  const [one, other] = some
  return (
    <p class="note">
      See also{' '}
      {some.map((actor, at) => (
        <>
          {at === 0 ? '' : ', '}
          <ActorLink actor={actor} />
        </>
      ))}
      {one && other ? (
        <>
          , and what was between them:{' '}
          <a href={withAsked('/between', { a: one.name, b: other.name })}>
            {one.name} and {other.name}
          </a>
        </>
      ) : null}
      .
    </p>
  )
}

/** Lines by month, in the order in which they come. */
function monthsOf(lines: readonly Dated<StatementRow>[]): [string, Dated<StatementRow>[]][] {
  const months = new Map<string, Dated<StatementRow>[]>()
  for (const line of lines) {
    const month = line.day?.slice(0, 7) ?? ''
    months.set(month, [...(months.get(month) ?? []), line])
  }
  return [...months]
}
