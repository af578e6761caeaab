import { assertNever } from '../../terms/index.ts'
import type { Row } from '../rows.ts'
import {
  agendaText,
  belonging,
  contentWords,
  eventNote,
  officeOf,
  partiesOf,
  promiseParties,
  speakerName,
} from './lines.ts'
import { oneLine } from './text.ts'

/** A line in one sentence, as a decision on it is told: `Malta → Norway, recalled its consul (SANCTION withdraw, −6)`. */
export function lineWords(line: Row): string {
  switch (line.kind) {
    case 'statement':
      return `${speakerName(line)}, ${contentWords(line)}`
    case 'event':
      return `${[partiesOf(line), oneLine(line.words)].filter((words) => words !== '').join(', ')} (${eventNote(line)})`
    case 'commitment':
      return `${promiseParties(line)}, ${oneLine(line.content)}`
    case 'role':
      return `${line.person.name}, ${officeOf(line)}`
    case 'membership':
      return `${line.member.name}, ${belonging(line)}`
    case 'agenda':
      return agendaText(line)
    default:
      return assertNever(line)
  }
}
