import { assertNever } from '../../terms/index.ts'
import type { ActorRef, Dated, Row } from '../../views/index.ts'
import {
  aboutWords,
  agendaText,
  amountWords,
  belonging,
  contentWords,
  copiesWords,
  dayWords,
  differWords,
  eventNote,
  heldFor,
  isUndated,
  mendedWords,
  namesOf,
  officeOf,
  oneLine,
  partiesOf,
  promiseParties,
  shownFor,
} from '../../views/words/index.ts'
import type { Footnotes } from './footnotes.ts'
import type { Item } from './page.ts'

/** A line as an item of a page; `when` says its days in the page's own way, `known` is whom the page or section is about. */
export function itemOf({ day, line }: Dated, when: When, notes: Footnotes, known: ActorRef | null = null): Item {
  return {
    when: whenOf(day, line, when),
    ...wordsOf(line, known),
    ...notes.cite(line.evidence),
    differ: [mendedWords(line.mended), copiesWords(line.evidence), differWords(line.differ)]
      .filter((words) => words !== '')
      .join('; '),
  }
}

/** Says one day, or the first and last of several. */
export type When = (from: string, to: string) => string

function whenOf(day: string | null, line: Row, when: When): string {
  if (day === null || line.kind === 'role' || line.kind === 'membership') return ''
  if (isUndated(line)) return ''
  return (line.kind === 'event' || line.kind === 'agenda') && line.date
    ? when(line.date.from, line.date.to)
    : when(day, day)
}

type Words = Pick<Item, 'who' | 'about' | 'text'>

function wordsOf(line: Row, known: ActorRef | null): Words {
  const about = ''
  switch (line.kind) {
    case 'statement': {
      return { who: '', about: aboutWords(line, known), text: contentWords(line) }
    }
    case 'event':
      return { who: partiesOf(line), about, text: `${oneLine(line.words)} (${eventNote(line)})` }
    case 'commitment': {
      const due = line.due === null ? '' : `, due ${dayWords(line.due)}`
      const amount = line.amount === null ? '' : ` (${amountWords(line.amount)})`
      return { who: promiseParties(line), about, text: `${oneLine(line.content)}${amount}${due}` }
    }
    case 'role': {
      const held = [officeOf(line), heldFor(line), shownFor(line)].filter((words) => words !== '')
      return { who: line.person.name, about, text: held.join(', ') }
    }
    case 'agenda':
      return { who: namesOf(line.who), about, text: agendaText(line) }
    case 'membership':
      return { who: line.member.name, about, text: belonging(line) }
    default:
      return assertNever(line)
  }
}
