import type { FC } from 'hono/jsx'
import type { ActorRef, Covered, Some, Standing, StandingCommitment, Sum } from '../views/index.ts'
import { dayWords, totalOf, windowWords } from '../views/words/index.ts'
import { withAsked } from './addresses.ts'
import { Ask, AskActor, AskDays, AskOne } from './ask.tsx'
import { Document, type Frame } from './frame.tsx'
import { CoveredWords, Nothing } from './nothing.tsx'
import { PromiseLine } from './promiseLine.tsx'
import { Section, Title } from './section.tsx'
import { SumsTable } from './sumsTable.tsx'

/** What the form of Promised asks, as it was typed. */
export type PromisedAsked = {
  readonly by: string
  readonly to: string
  readonly standing: string
  readonly since: string
  readonly until: string
}

export type PromisedPart = { readonly standing: Standing; readonly found: Some<StandingCommitment> }

type PromisedProps = {
  readonly frame: Frame
  readonly asked: PromisedAsked
  readonly days: { readonly since: string | null; readonly until: string | null }
  readonly by: ActorRef | null
  readonly to: ActorRef | null
  /** The ISO day on which they stand so. */
  readonly today: string
  readonly parts: readonly PromisedPart[]
  /** Null where the commitments are too many to be summed. */
  readonly sums: readonly Sum[] | null
  readonly covered: Covered
  readonly names: readonly string[]
}

/** Heads of the register. */
export const STANDING_HEADS: Readonly<Record<Standing, string>> = {
  overdue: 'Overdue',
  due: 'Due within a week',
  open: 'Open',
  slipped: 'Slipped',
  done: 'Done',
  withdrawn: 'Withdrawn',
}

/** The register of what was promised: what is late first, then what falls due, what is open and what was settled. */
export const PromisedPage: FC<PromisedProps> = (props) => {
  const { frame, asked, days, by, to, today, parts, sums, covered, names } = props
  const of = [
    by === null ? '' : ` by ${by.name}`,
    to === null ? '' : ` to ${to.name}`,
    asked.standing === '' ? '' : `, ${asked.standing}`,
    windowWords(days),
  ].join('')
  const shown = parts.filter(({ found }) => found.lines.length > 0)
  const total = shown.reduce((sum, { found }) => sum + found.total, 0)
  return (
    <Document frame={frame} title={`Promised${of}`}>
      <Title
        title="Promised"
        days={of.replace(/^,? /, '')}
        aside={`${totalOf(total, 'commitment')}, as of ${dayWords(today)}`}
      />
      <Ask action="/promised" label="What was promised, by whom, to whom, and how it stands" names={names}>
        <AskActor name="by" label="Promised by" value={asked.by} hint="anybody" />
        <AskActor name="to" label="to" value={asked.to} hint="anybody" />
        <AskOne
          name="standing"
          label="standing"
          value={asked.standing}
          options={[
            ['', 'any way'],
            ...Object.entries(STANDING_HEADS).map(([it, head]) => [it, head.toLowerCase()] as const),
          ]}
        />
        <AskDays since={asked.since} until={asked.until} hint={{ since: 'first told', until: 'last told' }} />
      </Ask>
      {shown.length === 0 ? (
        <Nothing what={`No commitment${of}`} covered={covered} />
      ) : (
        <>
          {sums?.length === 0 ? null : (
            <Section head="Sums">
              {sums === null ? (
                <p class="note">These are too many to be summed: ask for fewer days, or for one who promised.</p>
              ) : (
                <SumsTable sums={sums} />
              )}
            </Section>
          )}
          {shown.map(({ standing, found }) => (
            <Section head={STANDING_HEADS[standing]} aside={totalOf(found.total, 'commitment')}>
              <ol class="lines register">
                {found.lines.map((it) => (
                  <PromiseLine it={it} frame={frame} />
                ))}
              </ol>
              {found.total <= found.lines.length ? null : asked.standing === '' ? (
                <p class="more-of">
                  <a href={withAsked('/promised', { ...asked, standing })}>
                    and {found.total - found.lines.length} more
                  </a>
                </p>
              ) : (
                <p class="more-of">
                  {found.total - found.lines.length} told of earlier are left out; ask for other days.
                </p>
              )}
            </Section>
          ))}
          <p class="note reach">
            Of what was read: <CoveredWords covered={covered} /> How a promise stands follows from its due day; that it
            was kept is only proposed here until somebody who has read the report confirms it.
          </p>
        </>
      )}
    </Document>
  )
}
