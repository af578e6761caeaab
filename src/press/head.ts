import type { Span } from '../terms/index.ts'
import { isByline } from './credits.ts'
import { type Lead, leadOf } from './dateline.ts'
import { isBlankOfWords, isCaption, isCopyright } from './furniture.ts'
import { type Below, isHeadline } from './headline.ts'
import { endsSentence, type Line } from './lines.ts'
import type { PressModel } from './model.ts'
import { type PublicationLine, publicationLineOf } from './publicationLine.ts'

/** What stands above a report's first sentence. */
export type Head = {
  readonly title: Span | null
  readonly dates: readonly PublicationLine[]
  readonly outlet: string | null
  /** What a line such as `KYIV, March 4 (Agency)` tells that stands alone. */
  readonly lead: Pick<Lead, 'place' | 'date' | 'agency'> | null
  /** Index of the line with which the body begins. */
  readonly body: number
}

const FIELD =
  /^(?<name>title|headline|source|outlet|publisher|publication|author|section|byline|url|link|length|language|dateline|copyright):\s*(?<value>.*)$/i
const FAR = 30

/** Reads down the page to the first line of the body. */
export function headOf(lines: readonly Line[], model: PressModel): Head {
  let title: Span | null = null
  let outlet: string | null = null
  let lead: Head['lead'] = null
  const dates: PublicationLine[] = []
  let at = 0
  for (; at < Math.min(lines.length, FAR); at++) {
    const line = lines[at]
    if (!line) break
    const { words } = line
    const field = FIELD.exec(words)?.groups
    if (field && isField(field.name ?? '', title !== null, lines[at + 1])) {
      const value = { start: line.end - (field.value ?? '').length, end: line.end }
      if (/^(title|headline)$/i.test(field.name ?? '') && field.value) title ??= value
      else if (/^(source|outlet|publisher|publication)$/i.test(field.name ?? '')) outlet ??= field.value || null
      continue
    }
    const date = publicationLineOf(words, model)
    if (date) {
      dates.push(date)
      outlet ??= date.outlet
      if (date.place) lead ??= { place: date.place, date: null, agency: null }
      continue
    }
    if (isAside(words, model)) continue
    const masthead = model.outlets.get(words.toLowerCase())
    if (masthead) {
      outlet ??= masthead
      continue
    }
    const alone = /^\p{Lu}[\p{Lu} .'’/-]+$/u.test(words) ? model.places.get(words.toLowerCase()) : undefined
    if (alone && at + 1 < lines.length) {
      lead ??= { place: alone, date: null, agency: null }
      continue
    }
    const own = leadOf(words, model)
    if (own && own.length < words.length) break
    if (own) {
      lead ??= own
      continue
    }
    if (!title && /^\p{L}+$/u.test(words) && isKicked(lines[at + 1])) continue
    if (!title && isHeadline(words, below(lines, at, model))) {
      title = titleSpan(lines, at)
      if (title.end !== line.end) at++
      continue
    }
    if (title && isDeck(words) && at + 1 < lines.length) {
      outlet ??= model.outlets.get(words.split(',')[0]?.toLowerCase() ?? '') ?? null
      continue
    }
    break
  }
  return { title, dates, outlet, lead, body: at }
}

/** The first line below another that is no label, byline or date. */
function below(lines: readonly Line[], at: number, model: PressModel): Below | null {
  let marked = false
  for (const line of lines.slice(at + 1, at + FAR)) {
    const aside = isAside(line.words, model) || publicationLineOf(line.words, model) !== null
    if (!aside) {
      const lead = leadOf(line.words, model)
      return { words: line.words, afterGap: line.afterGap || marked, marked: marked || lead !== null }
    }
    marked = true
  }
  return null
}

/** Only a headline's field may stand alone; any other needs a headline above it or a field below: "Source: no talks" is a headline. */
const isField = (name: string, titled: boolean, next: Line | undefined): boolean =>
  next !== undefined && (titled || /^(?:title|headline)$/i.test(name) || FIELD.test(next.words))

/** A line above the report that is none of it: section, byline, caption, buttons. */
const isAside = (words: string, { furniture }: PressModel): boolean =>
  isBlankOfWords(words) ||
  isCopyright(words) ||
  isCaption(words) ||
  furniture.heading.test(words) ||
  furniture.anywhere.test(words) ||
  isByline(words)

/** Whether a headline stands below, so that the one word above it is its section. */
const isKicked = (next: Line | undefined): boolean =>
  next !== undefined && !endsSentence(next.words) && next.words.split(/\s+/).length >= 4

/** A standfirst or name between headline and body: no sentence, no quotation, no item of a list. */
const isDeck = (words: string): boolean =>
  words.length <= 200 && !endsSentence(words) && !/[:,]$/.test(words) && !/^["“”'‘«\d•*–-]/.test(words)

/** The headline's span, with the line below where it ends in a semicolon, and without marks such as `#`. */
function titleSpan(lines: readonly Line[], at: number): Span {
  const line = lines[at]
  const below = lines[at + 1]
  if (!line) return { start: 0, end: 0 }
  const marks = /^#+\s+/.exec(line.words)?.[0].length ?? 0
  const both = /;$/.test(line.words) && below && !below.afterGap && below.words.length <= 150
  return { start: line.start + marks, end: both ? below.end : line.end }
}
