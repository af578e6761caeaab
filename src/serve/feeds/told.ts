import { assertNever } from '../../terms/index.ts'
import type { EvidenceRow, Row } from '../../views/index.ts'
import {
  agendaText,
  belonging,
  codeOf,
  contentWords,
  officeOf,
  oneLine,
  partiesOf,
  promiseParties,
  speakerName,
} from '../../views/words/index.ts'
import { cut, plainTitle } from './plainText.ts'

/** A line in one line, for lists that others show. */
export function lineTitle(line: Row): string {
  switch (line.kind) {
    case 'statement':
      return `${speakerName(line)}: ${contentWords(line)}`
    case 'event':
      return `${[partiesOf(line), oneLine(line.words)].filter((part) => part !== '').join(': ')} (${codeOf(line)})`
    case 'commitment':
      return `${promiseParties(line)}: ${oneLine(line.content)}`
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

/** What a line is known by elsewhere: the report that told it first, since its id may change when a fuller report comes. */
export function lineTag(line: Row): string {
  const [first] = byAge(line.evidence)
  return `tag:attache.invalid,2026:${line.kind}/${first === undefined ? line.id : `${first.article}/${first.start}`}`
}

/** When a line was last told, as an ISO 8601 instant: a bare day is its midnight; null where no report says. */
export function lastTold(line: Row): string | null {
  const times = line.evidence.map(timeOf).filter((time) => time !== LATE)
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString()
}

/** The earliest first; of one time in the order of their keys; without a time last. */
const byAge = (evidence: readonly EvidenceRow[]): readonly EvidenceRow[] =>
  [...evidence].sort(
    (a, b) => timeOf(a) - timeOf(b) || (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start),
  )

const LATE = Number.MAX_SAFE_INTEGER

function timeOf({ published }: EvidenceRow): number {
  const time = Date.parse(published ?? '')
  return Number.isNaN(time) ? LATE : time
}

/** UTF-16 code units of a sentence, and reports of a line, that a list carries: the page has the rest. */
const LONGEST = 4_000
const MOST = 40

/** The sentences that a line rests on, each with where it stands. */
export const sentencesOf = (line: Row): string =>
  line.evidence
    .slice(0, MOST)
    .map(({ sentence, outlet, source, published }) => {
      const when = published === null ? '' : `, ${published.slice(0, 10)}`
      return `“${oneLine(cut(sentence, LONGEST))}” (${plainTitle(outlet ?? source)}${when})`
    })
    .join('\n')
