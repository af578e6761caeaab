import type { Read } from '../../pipeline.ts'
import { assertNever } from '../../terms/index.ts'
import type { Row } from '../../views/index.ts'
import type { Io } from '../io.ts'
import { dayWords, intervalWords, weekdayWords } from './days.ts'
import { colourOf, headOf } from './kinds.ts'
import {
  aboutWords,
  belonging,
  codeOf,
  contentWords,
  eventDays,
  heldFor,
  namesOf,
  officeOf,
  partiesOf,
  promiseParties,
  speakerName,
} from './lines.ts'
import { markedLines } from './marked.ts'
import { byKind, type Noted, notedOf } from './readRows.ts'
import { type Style, styleOf } from './style.ts'
import { oneLine } from './text.ts'
import { columnsOf, padStart } from './width.ts'
import { wrap } from './wrap.ts'

/** One article as a careful reader leaves it: its text with the findings underlined and numbered, then the findings by kind;
 * with `why` each with the rule or head that found it. */
export function articlePage(read: Read, io: Io, why = false): string {
  const { article, reading } = read
  const style = styleOf(io.stdout, io.env)
  const width = columnsOf(io.stdout, io.env)
  const noted = notedOf(read)
  const { dateline } = article
  const facts = [
    article.outlet ?? 'outlet not given',
    article.published === null ? 'date not given' : dayWords(article.published),
    ...(dateline.place === null ? [] : [dateline.place]),
    ...(dateline.agency === null || dateline.agency === article.outlet ? [] : [dateline.agency]),
  ]
  const head = [
    ...wrap(oneLine(article.title ?? article.source), width).map(style.bold),
    ...wrap(`${facts.join(' · ')} · ${article.source}`, width).map(style.dim),
  ]
  const text = reading.paragraphs.flatMap((paragraph) => [
    '',
    ...markedLines(article.text, paragraph, noted, width, style),
  ])
  const lists = byKind(noted).flatMap(([kind, some]) => [
    '',
    style.bold(headOf(kind)),
    ...some.flatMap((note) => [...itemLines(note, width, style), ...(why ? [whyLine(note, style)] : [])]),
  ])
  const unread =
    article.language === 'en' ? 'Nothing was found in it.' : `Not in English (${article.language}): kept, not read.`
  const nothing = noted.length === 0 ? ['', unread] : []
  return `${[...head, ...text, ...lists, ...nothing].join('\n')}\n`
}

const indent = ' '.repeat(6)

function itemLines({ number, row }: Noted, width: number, style: Style): string[] {
  const [head, words] = itemOf(row)
  const [first = '', ...rest] = wrap(head, width - 6)
  return [
    `${colourOf(row.kind, style)(padStart(`${number}`, 4))}  ${first}`,
    ...rest.map((line) => indent + line),
    ...wrap(words, width - 6).map((line) => indent + style.dim(line)),
  ]
}

/** What found a finding: `heard, 98 % sure (statements/attributed)`, or the name of a rule. */
const whyLine = ({ why: { foundBy, confidence, entry } }: Noted, style: Style): string =>
  indent +
  style.dim(
    confidence === undefined
      ? `rule ${foundBy}${entry === undefined ? '' : `, entry "${entry}" of the lexicon`}`
      : `heard, ${Math.floor(confidence * 100)} % sure (${foundBy})`,
  )

/** What a finding says, and the words it says it of. */
function itemOf(row: Row): readonly [head: string, words: string] {
  const parts = (...some: readonly string[]) => some.filter((part) => part !== '').join(', ')
  switch (row.kind) {
    case 'statement': {
      const about = aboutWords(row)
      return [parts(speakerName(row), row.date ? weekdayWords(row.date) : '', about), contentWords(row)]
    }
    case 'event': {
      const status = row.status === 'occurred' ? '' : row.status
      return [`${parts(partiesOf(row), status, eventDays(row), row.place ?? '')}  ${codeOf(row)}`, row.words]
    }
    case 'commitment':
      return [parts(promiseParties(row), row.due ? `due ${dayWords(row.due)}` : ''), oneLine(row.content)]
    case 'role':
      return [`${row.person.name}: ${parts(officeOf(row), heldFor(row))}`, ownWords(row)]
    case 'agenda':
      return [parts(intervalWords(row.date.from, row.date.to), namesOf(row.who), row.place ?? ''), oneLine(row.what)]
    case 'membership':
      return [`${row.member.name}: ${belonging(row)}`, ownWords(row)]
    default:
      return assertNever(row)
  }
}

/** The words that make an office or a membership. */
function ownWords({ evidence }: Row): string {
  const [first] = evidence
  if (!first) return ''
  const { start, end, sentence, sentenceStart } = first
  return oneLine(sentence.slice(start - sentenceStart, end - sentenceStart))
}
