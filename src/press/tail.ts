import { isBlankOfWords, isCaption, isCopyright } from './furniture.ts'
import { endsSentence, type Line } from './lines.ts'
import type { PressModel } from './model.ts'
import { publicationLineOf } from './publicationLine.ts'
import { writtenDates } from './writtenDate.ts'

/** Which of the lines from `from` on are the report itself. Of doubtful lines none is dropped:
 * a line goes only where its shape or its company says that it belongs to the page. A headline of links ("Related") ends
 * the report where no paragraph comes after it. */
export function bodyLines(lines: readonly Line[], from: number, model: PressModel): Line[] {
  const { furniture } = model
  const long = lines.findLastIndex(({ words }) => isProse(words) && !isOfPage(words, model))
  const stop = lines.findIndex(
    ({ words }, at) => at > from && (furniture.end.test(words) || (at > long && isList(words, model))),
  )
  const to = endOf(lines, from, stop < 0 ? lines.length : stop, model)
  const kept: Line[] = []
  let inList = false
  for (const line of lines.slice(from, to)) {
    inList = isList(line.words, model) || (inList && isScrap(line.words))
    const marked = isBlankOfWords(line.words) || isCaption(line.words) || furniture.anywhere.test(line.words)
    if (!inList && !marked) kept.push(line)
  }
  return kept
}

/** Goes up from the last line while lines belong to the page; what stands among them goes too. */
function endOf(lines: readonly Line[], from: number, to: number, model: PressModel): number {
  let end = to
  let stamps = false
  for (let at = to - 1; at > from; at--) {
    const line = lines[at]
    if (!line) break
    const stamp = isStamp(line.words, model)
    if (stamp || isOfPage(line.words, model)) {
      end = at
      stamps = stamp
    } else if (!isScrap(line.words) && !(stamps && !isProse(line.words) && isStamp(lines[at - 1]?.words ?? '', model)))
      break
  }
  return end - loose(lines, from, end, to, stamps)
}

/** How many lines without a full stop, right above what was dropped, are of it: the headline and the section over the
 * first stamp, the items of a menu. Items of a list that the report itself announces stay. */
function loose(lines: readonly Line[], from: number, end: number, to: number, stamps: boolean): number {
  let count = 0
  while (end - count - 1 > from && isScrap(lines[end - count - 1]?.words ?? '.')) count++
  const above = lines[end - count - 1]?.words ?? ''
  if (count === 0 || /:$/.test(above)) return 0
  if (stamps) return Math.min(count, 3)
  const items = lines.slice(end - count, end).every(({ words }) => words.split(/\s+/).length <= 6)
  return items && (count >= 3 || (end < to && count >= 2)) ? count : 0
}

const isScrap = (words: string): boolean =>
  words.length <= 160 && !endsSentence(words) && !/[:;,]$/.test(words) && !/^["“‘«]|["”’»]$/.test(words)

/** A paragraph of a report, which a headline with a full stop is not: long, or of several sentences, or with somebody speaking. */
const isProse = (words: string): boolean =>
  words.length > 160 ||
  (endsSentence(words) &&
    (words.split(/\s+/).length >= 12 || /["“”]|\b(?:said|says|told|added)\b|\.\s+\p{Lu}/u.test(words)))

/** A line of date and time alone, or one that begins or ends with both: `10/03/2025 04:26 PM - Politics`, `2 hours ago`. */
function isStamp(words: string, model: PressModel): boolean {
  if (words.length > 120 || words === '') return false
  if (/^(?:\p{L}+\s)?(?:\d+|an?) (?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month)s?\.? ago$/iu.test(words))
    return true
  if (publicationLineOf(words, model)) return true
  return writtenDates(words).some(({ start, end, time }) => time !== null && (start === 0 || end === words.length))
}

const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*)*"
const NAMES = `${NAME}(?:(?:, and |, | and )${NAME})*`
const FULL = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*)+"
const MADE = '[Rr]eport(?:ing|ed)|[Ww]rit(?:ing|ten)|[Ee]dit(?:ing|ed)|[Cc]ompiled|[Tt]ranslat(?:ed|ion)|[Pp]roduced'
/** `Holt reported from Sarvik.`, `Mia Holt contributed.`, `Edited by: Mia Holt`, `jd/ab (AFP, dpa)` */
const CREDITS = new RegExp(
  [
    `^${NAMES},? reported from ${NAMES}(?:[.;] .{0,160})?$`,
    `^${FULL}(?:(?:, and |, | and )${FULL})* contributed\\.?$`,
    `^[-–— ]*(?:[Aa]dditional |[Pp]odcast )?(?:${MADE})(?: by:?|:) ${NAMES}(?:,? (?:in|for|from|at|with) ${NAMES})*(?:[.;,].{0,160})?$`,
    '^[A-Za-z]{1,5}(?:/[A-Za-z]{1,5}){1,4}(?:\\s*\\([^()]+\\))?$',
  ].join('|'),
  'u',
)

/** A sentence of some length is no headline of links, whatever it begins with. */
const isList = (words: string, { furniture }: PressModel): boolean =>
  furniture.list.test(words) && !(endsSentence(words) && words.split(/\s+/).length > 4)

const isOfPage = (words: string, model: PressModel): boolean =>
  isBlankOfWords(words) ||
  isCopyright(words) ||
  isCaption(words) ||
  (words.length <= 700 && CREDITS.test(words)) ||
  model.furniture.ending.test(words) ||
  model.furniture.anywhere.test(words) ||
  isList(words, model)
