import { assertNever } from '../../terms/index.ts'
import type { Dated, EvidenceRow, Office, Row } from '../../views/index.ts'
import {
  aboutWords,
  agendaText,
  amountWords,
  belonging,
  contentWords,
  copiesWords,
  dayWords,
  differWords,
  distinct,
  eventNote,
  heldFor,
  isUndated,
  listed,
  mendedWords,
  namesOf,
  officeOf,
  oneLine,
  partiesOf,
  promiseParties,
  quotedSentence,
  reportWords,
  speakerName,
  weekdayWords,
} from '../../views/words/index.ts'
import type { Style } from './style.ts'
import { hang, wrap } from './wrap.ts'

/** Offices of speakers by their ids. */
export type Offices = ReadonlyMap<string, Office>

/** Lines one below the other, each with the sentence it rests on under it. */
export const listLines = (lines: readonly Dated[], offices: Offices, width: number, style: Style): string[] =>
  lines.flatMap((line) => ['', ...blockOf(line, offices, width, style)])

/** One line with its words, its evidence and where reports differ. */
export function blockOf({ day, line }: Dated, offices: Offices, width: number, style: Style): string[] {
  const { who, after, words } = wordsOf(line, offices)
  const when = day === null || isUndated(line) ? 'no day given' : weekdayWords(day)
  const [first = '', ...rest] = wrap(`${when}  ${who}${after}`, width)
  const differ = differWords(line.differ)
  const mended = mendedWords(line.mended)
  return [
    first.includes(who) ? first.replace(who, () => style.bold(who)) : first,
    ...rest,
    ...(words === '' ? [] : hang('  ', words, width)),
    ...evidenceLines(line.evidence, width).map(style.dim),
    ...(differ === '' ? [] : hang('  ', differ, width).map(style.yellow)),
    ...(mended === '' ? [] : hang('  ', mended, width).map(style.yellow)),
  ]
}

type Words = { readonly who: string; readonly after: string; readonly words: string }

/** Who, what stands after the name, and the words. */
function wordsOf(line: Row, offices: Offices): Words {
  switch (line.kind) {
    case 'statement': {
      const office = line.speaker && offices.get(line.speaker.id)
      const about = aboutWords(line)
      const after = afterName(office ? officeOf(office) : '', about)
      return { who: speakerName(line), after, words: contentWords(line) }
    }
    case 'event': {
      const place = line.place === null ? '' : `in ${line.place}`
      return { who: partiesOf(line), after: `${afterName(place)} (${eventNote(line)})`, words: oneLine(line.words) }
    }
    case 'commitment': {
      const amount = line.amount === null ? '' : amountWords(line.amount)
      const due = line.due === null ? '' : `due ${dayWords(line.due)}`
      return { who: promiseParties(line), after: afterName(amount, due), words: oneLine(line.content) }
    }
    case 'role':
      return { who: line.person.name, after: afterName(officeOf(line), heldFor(line)), words: '' }
    case 'agenda':
      return { who: agendaText(line), after: afterName(namesOf(line.who)), words: '' }
    case 'membership':
      return { who: line.member.name, after: afterName(belonging(line)), words: '' }
    default:
      return assertNever(line)
  }
}

const afterName = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('')

/** The first report with its sentence, then who else reports it. */
function evidenceLines(evidence: readonly EvidenceRow[], width: number): string[] {
  const [first, ...others] = distinct(evidence)
  if (!first) return []
  const also = [...new Set(others.map(({ outlet, source }) => outlet ?? source))].filter(
    (outlet) => outlet !== (first.outlet ?? first.source),
  )
  const copies = copiesWords(evidence)
  return [
    ...hang('  ', `${reportWords(first)}: ${quotedSentence(first.sentence)}`, width),
    ...(also.length === 0 ? [] : hang('  ', `also in ${listed(also)}${copies === '' ? '' : ` (${copies})`}`, width)),
  ]
}
