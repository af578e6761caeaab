import type { Child, FC } from 'hono/jsx'
import type {
  ActorRef,
  Called,
  Dated,
  EventRow,
  Named,
  Network,
  Office,
  Profile,
  Row,
  Some,
  Tenure,
  Window,
} from '../views/index.ts'
import { plural } from '../views/words/index.ts'
import { Actors } from './actorLink.tsx'
import { withAsked } from './addresses.ts'
import { Ask, AskDays } from './ask.tsx'
import { Document, type Frame } from './frame.tsx'
import { LineList } from './line.tsx'
import { NamesCalled } from './namesCalled.tsx'
import { NetworkPart } from './networkPart.tsx'
import { OfficeBars } from './officeBars.tsx'
import { Section, Title } from './section.tsx'
import { Tallies } from './tallies.tsx'

/** All that the ledger knows of somebody. */
export const ActorPage: FC<{
  frame: Frame
  named: Named
  /** Of its state, in words. */
  state: string | null
  others: readonly ActorRef[]
  profile: Profile
  names: readonly Called[]
  tenures: readonly Tenure[]
  /** The last day of the ledger. */
  last: string | null
  met: Some<Dated<EventRow>>
  offices: ReadonlyMap<string, Office>
  network: Network
  asked: { since: string; until: string }
  window: Window
}> = ({ frame, named, state, others, profile, names, tenures, last, met, offices, network, asked, window }) => {
  const { ref } = named
  const isOther = (actor: ActorRef): boolean =>
    actor.id !== ref.id && (named.state === null || actor.country !== named.state)
  const about = profile.statements.lines.flatMap(({ line }) => line.about.filter(isOther))
  const company = met.lines.flatMap(({ line }) => [...line.sources, ...line.targets].filter(isOther))
  const look = { known: ref, offices }
  const more = (path: string, asks: Readonly<Record<string, string>>): string => withAsked(path, asks)
  return (
    <Document frame={frame} title={ref.name}>
      <Title
        title={ref.name}
        aside={[
          ref.kind,
          ...(state === null ? [] : [state]),
          plural(profile.articles, 'article'),
          ...profile.wikidata,
        ].join(' · ')}
      />
      <p class="note">
        <a href={withAsked('/', { for: ref.id })}>Brief</a> ·{' '}
        <a href={withAsked('/between', { a: ref.id })}>With everybody else</a>
        {others.length === 0 ? null : (
          <>
            {' '}
            · not to be taken for <Actors actors={others.slice(0, 5)} />
          </>
        )}
      </p>
      <Section head="Called" aside={plural(names.length, 'name')}>
        <NamesCalled names={names} />
      </Section>
      <Part head={ref.kind === 'person' ? 'Offices' : 'Offices in it'} some={{ lines: tenures, total: tenures.length }}>
        <OfficeBars tenures={tenures} of={ref} last={last} />
      </Part>
      <Lines
        head={ref.kind === 'person' ? 'Belongs to' : 'Bodies'}
        some={profile.memberships}
        look={look}
        more={null}
      />
      <Lines head="Said" some={profile.statements} look={look} more={more('/said', { by: ref.id })}>
        <Tallies label="lately about" actors={about} />
      </Lines>
      <Lines head="Met" some={met} look={look} more={null}>
        <Tallies label="lately" actors={company} />
      </Lines>
      <Lines head="Promised" some={profile.commitments} look={look} more={more('/promised', { by: ref.id })} />
      <Section head="Acts" aside="who towards whom" id="acts">
        <Ask action={`${frame.path}#acts`} label="Acts of which days" verb="Draw">
          <AskDays
            since={asked.since}
            until={asked.until}
            hint={{ since: window.since ?? 'the first day', until: window.until ?? 'the last day' }}
          />
        </Ask>
        <NetworkPart network={network} window={window} me={ref.id} />
        <p class="more-of">
          <a href={withAsked('/network', { for: ref.id, ...window })}>On a sheet of its own</a>
        </p>
      </Section>
    </Document>
  )
}

/** A part of the page where there is something in it. */
const Part: FC<{ head: string; some: Some<unknown>; children?: Child }> = ({ head, some, children }) =>
  some.lines.length === 0 ? null : <Section head={head}>{children}</Section>

type LinesProps = {
  readonly head: string
  readonly some: Some<Dated<Row>>
  readonly look: { readonly known: ActorRef; readonly offices: ReadonlyMap<string, Office> }
  /** Where all of them are. */
  readonly more: string | null
  readonly children?: Child
}

/** Lines of one kind, the latest first. */
const Lines: FC<LinesProps> = ({ head, some, look, more, children }) => (
  <Part head={head} some={some}>
    {children}
    <LineList lines={some.lines} {...look} />
    {some.total <= some.lines.length ? null : (
      <p class="more-of">
        {more === null ? (
          `The latest ${some.lines.length} of ${plural(some.total, 'line')}.`
        ) : (
          <a href={more}>{`All ${plural(some.total, 'line')}`}</a>
        )}
      </p>
    )}
  </Part>
)
