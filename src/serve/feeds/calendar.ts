import ical, { ICalEventTransparency } from 'ical-generator'
import { addDays } from '../../terms/index.ts'
import type { AgendaRow, CommitmentRow, EventRow } from '../../views/index.ts'
import { articleAddress } from '../../web/index.ts'
import { plainText, plainTitle } from './plainText.ts'
import { lastTold, lineTag, lineTitle, sentencesOf } from './told.ts'

/** What a calendar holds: whatever has days. */
export type Announced = AgendaRow | EventRow | CommitmentRow

const EARLY = '1970-01-01T00:00:00.000Z'

/** What is announced as an iCalendar file (RFC 5545): whole days, since reports tell no hours. `origin` is the address of a server that shows the
 * articles; null where none does. */
export function calendarOf(
  lines: readonly Announced[],
  { title, origin }: { readonly title: string; readonly origin: string | null },
): string {
  const calendar = ical({ name: plainTitle(title), prodId: { company: 'Attaché', product: 'Agenda', language: 'EN' } })
  for (const line of lines) {
    const days = daysOf(line)
    if (days === null) continue
    const [first] = line.evidence
    calendar.createEvent({
      id: lineTag(line),
      start: at(days.from),
      // The day after: the end of a calendar's days is not one of them.
      end: at(addDays(days.to, 1)),
      allDay: true,
      stamp: new Date(lastTold(line) ?? EARLY),
      summary: plainTitle(line.kind === 'commitment' ? `due: ${lineTitle(line)}` : lineTitle(line)),
      description: plainText(sentencesOf(line)),
      location: line.kind === 'commitment' ? null : line.place === null ? null : plainTitle(line.place),
      categories: [{ name: line.kind === 'agenda' ? line.sort : line.kind }],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(origin === null || first === undefined ? {} : { url: origin + articleAddress(first, line.id) }),
    })
  }
  return `${calendar.toString()}\r\n`
}

const at = (iso: string): Date => new Date(`${iso}T00:00:00Z`)

const daysOf = (line: Announced): { readonly from: string; readonly to: string } | null =>
  line.kind === 'commitment' ? (line.due === null ? null : { from: line.due, to: line.due }) : line.date
