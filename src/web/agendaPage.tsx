import type { FC } from 'hono/jsx'
import { addDays } from '../terms/index.ts'
import type { ActorRef, Covered, Some } from '../views/index.ts'
import { dayWords, intervalWords, monthAfter, totalOf } from '../views/words/index.ts'
import { withAsked } from './addresses.ts'
import { Ask, AskActor, AskOne, AskWords } from './ask.tsx'
import { Calendar, type Entry, isOfDays } from './calendar.tsx'
import { Document, type Frame } from './frame.tsx'
import { LineList } from './line.tsx'
import { CoveredWords, Nothing } from './nothing.tsx'
import { Section, Title } from './section.tsx'

export type AgendaAsked = { readonly for: string; readonly on: string; readonly by: 'month' | 'week' }

type AgendaProps = {
  readonly frame: Frame
  readonly asked: AgendaAsked
  /** The days of the sheet. */
  readonly sheet: { readonly since: string; readonly until: string }
  readonly today: string
  readonly whose: ActorRef | null
  readonly found: Some<Entry>
  /** The first entries after the sheet. */
  readonly ahead: Some<Entry>
  readonly covered: Covered
  readonly names: readonly string[]
}

/** What is announced, on a sheet for a month or a week, and as a list. */
export const AgendaPage: FC<AgendaProps> = ({ frame, asked, sheet, today, whose, found, ahead, covered, names }) => {
  const of = whose === null ? '' : ` of ${whose.name}`
  const days = intervalWords(sheet.since, sheet.until)
  const certain = found.lines.filter(isOfDays)
  // What spans this sheet and the next stands here already.
  const here = new Set(found.lines.map(({ line }) => line.id))
  const later = ahead.lines.filter(({ line }) => !here.has(line.id))
  const loose = found.lines.filter((entry) => !isOfDays(entry))
  return (
    <Document frame={frame} title={`Agenda${of}, ${days}`}>
      <Title title={`Agenda${of}`} days={days} aside={totalOf(found.total, 'entry', 'entries')} />
      <Ask action="/agenda" label="Whose agenda, of which days" names={names} verb="Turn">
        <AskActor name="for" label="The agenda of" value={asked.for} hint="everybody" />
        <AskOne
          name="by"
          label="by"
          value={asked.by}
          options={[
            ['month', 'month'],
            ['week', 'week'],
          ]}
        />
        <AskWords name="on" label="with" value={asked.on} hint={sheet.since} />
      </Ask>
      <Sheets asked={asked} sheet={sheet} today={today} />
      <Calendar sheet={sheet} caption={days} today={today} entries={found.lines} />
      {found.lines.length === 0 ? (
        <Nothing
          what={`Nothing is announced${whose === null ? '' : ` for ${whose.name}`}, ${days}`}
          covered={covered}
        />
      ) : null}
      {certain.length === 0 ? null : (
        <Section head="Day by day">
          <LineList lines={dueAsDay(certain)} around={sheet} />
        </Section>
      )}
      {loose.length === 0 ? null : (
        <Section head="Some day" aside="in a month, a season or a year">
          <LineList lines={dueAsDay(loose)} around={null} />
        </Section>
      )}
      {later.length === 0 ? null : (
        <Section head="Further ahead">
          <LineList lines={dueAsDay(later)} around={null} />
          <p class="more-of">
            <a href={withAsked('/agenda', { ...asked, on: firstDay(later) })}>Turn to the first of these</a>
          </p>
        </Section>
      )}
      <p class="note reach">
        Of what was read: <CoveredWords covered={covered} />
      </p>
    </Document>
  )
}

/** The sheets before and after, and the one of today. */
const Sheets: FC<{ asked: AgendaAsked; sheet: AgendaProps['sheet']; today: string }> = ({ asked, sheet, today }) => {
  const turned = (by: number): string =>
    asked.by === 'month' ? monthAfter(sheet.since, by) : addDays(sheet.since, by * 7)
  const words = (on: string): string =>
    asked.by === 'month' ? intervalWords(on, addDays(monthAfter(on, 1), -1)) : intervalWords(on, addDays(on, 6))
  const isHere = sheet.since <= today && today <= sheet.until
  return (
    <nav class="leaves" aria-label="Other sheets">
      <a rel="prev" href={withAsked('/agenda', { ...asked, on: turned(-1) })}>
        ← {words(turned(-1))}
      </a>
      {isHere ? null : <a href={withAsked('/agenda', { ...asked, on: today })}>Today, {dayWords(today)}</a>}
      <a rel="next" href={withAsked('/agenda', { ...asked, on: turned(1) })}>
        {words(turned(1))} →
      </a>
    </nav>
  )
}

/** A commitment stands on the agenda by its due day. */
const dueAsDay = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) =>
    entry.line.kind === 'commitment' && entry.line.due !== null ? { ...entry, day: entry.line.due } : entry,
  )

const firstDay = ([first]: readonly Entry[]): string => {
  if (first === undefined) return ''
  const { line, day } = first
  return (line.kind === 'commitment' ? line.due : line.date?.from) ?? day ?? ''
}
