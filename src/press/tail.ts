import { isByline, isCredit } from './credits.ts'
import { isBlankOfWords, isCaption, isCopyright } from './furniture.ts'
import { endsSentence, type Line } from './lines.ts'
import type { PressModel } from './model.ts'
import { isProse, isScrap } from './prose.ts'
import { publicationLineOf } from './publicationLine.ts'
import { isStamp } from './stamp.ts'

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
    const { words } = line
    inList = isList(words, model) || (inList && isScrap(words))
    const above = line.at < from + NEAR && line.at > from && (isByline(words) || furniture.heading.test(words))
    const dated = line.at > from && publicationLineOf(words, model)?.labelled === true
    if (!inList && !above && !dated && !isWithin(line, lines[line.at + 1], model)) kept.push(line)
  }
  return kept
}

/** How many lines below a summary may still be of the head of the page. */
const NEAR = 8

/** A line that is none of the report wherever it stands, or a caption right above its credit. */
const isWithin = ({ words }: Line, next: Line | undefined, { furniture }: PressModel): boolean =>
  isBlankOfWords(words) ||
  isCaption(words) ||
  furniture.anywhere.test(words) ||
  (next !== undefined && !next.afterGap && isCaption(next.words) && isScrap(words))

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

/** A sentence of some length is no headline of links, whatever it begins with. */
const isList = (words: string, { furniture }: PressModel): boolean =>
  furniture.list.test(words) && !(endsSentence(words) && words.split(/\s+/).length > 4)

const isOfPage = (words: string, model: PressModel): boolean =>
  isBlankOfWords(words) ||
  isCopyright(words) ||
  isCaption(words) ||
  isCredit(words) ||
  model.furniture.ending.test(words) ||
  model.furniture.anywhere.test(words) ||
  isList(words, model)
