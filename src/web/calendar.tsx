import type { FC } from 'hono/jsx'
import { daysBetween } from '../terms/index.ts'
import type { AgendaRow, CommitmentRow, Dated, EventRow } from '../views/index.ts'
import {
  agendaText,
  dayWords,
  namesOf,
  oneLine,
  partiesOf,
  plural,
  promiseParties,
  weeksOf,
} from '../views/words/index.ts'
import { lineAnchor } from './addresses.ts'

/** What stands on an agenda. */
export type Entry = Dated<AgendaRow | EventRow | CommitmentRow>

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Longer than this, an entry is of no day of the sheet. */
const LONGEST = 7

/** The first and last day of an entry. */
export const entryDays = ({ day, line }: Entry): { readonly from: string; readonly to: string } | null => {
  if (line.kind !== 'commitment' && line.date !== null) return line.date
  const due = line.kind === 'commitment' ? line.due : null
  const only = due ?? day
  return only === null ? null : { from: only, to: only }
}

/** Whether an entry is of certain days, and not of some day in a month or a year. */
export const isOfDays = (entry: Entry): boolean => {
  const days = entryDays(entry)
  return days !== null && daysBetween(days.from, days.to) < LONGEST
}

/** A month or a week as a table, a row a week; each entry leads to its line below. */
export const Calendar: FC<{
  sheet: { readonly since: string; readonly until: string }
  caption: string
  today: string
  entries: readonly Entry[]
}> = ({ sheet, caption, today, entries }) => {
  const on = (day: string): readonly Entry[] =>
    entries.filter((entry) => {
      const days = entryDays(entry)
      return days !== null && isOfDays(entry) && days.from <= day && day <= days.to
    })
  return (
    <table class="calendar">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th scope="col">
              {name.slice(0, 1)}
              <span class="rest">{name.slice(1)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(sheet.since, sheet.until).map((week) => (
          <tr>
            {week.map((day) => {
              const outside = day < sheet.since || day > sheet.until
              return outside ? <td class="outside" /> : <Cell day={day} today={today} entries={on(day)} />
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Cell: FC<{ day: string; today: string; entries: readonly Entry[] }> = ({ day, today, entries }) => {
  const [first] = entries
  return (
    <td class={day === today ? 'today' : undefined}>
      <time datetime={day}>
        {Number(day.slice(8))}
        {day === today ? <span class="unseen"> (today)</span> : null}
      </time>
      {first === undefined ? null : (
        <>
          <ul>
            {entries.map(({ line }) => (
              <li>
                <a href={`#${lineAnchor(line.id)}`}>
                  <bdi>{shortOf(line)}</bdi>
                </a>
              </li>
            ))}
          </ul>
          <a class="many" href={`#${lineAnchor(first.line.id)}`}>
            {entries.length}
            <span class="unseen">{` ${plural(entries.length, 'entry', 'entries').replace(/^\S+ /, '')} on ${dayWords(day)}`}</span>
          </a>
        </>
      )}
    </td>
  )
}

/** Characters of an entry in a cell. */
const MOST = 64

/** An entry in so few words that it fits a cell; the line below has them all. */
function shortOf(line: Entry['line']): string {
  const words =
    line.kind === 'agenda'
      ? [namesOf(line.who), agendaText(line)]
      : line.kind === 'event'
        ? [partiesOf(line), oneLine(line.words)]
        : ['due:', promiseParties(line), oneLine(line.content)]
  const text = words.filter((it) => it !== '').join(' ')
  return text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST))} …`
}
