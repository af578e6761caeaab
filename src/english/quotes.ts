import { contains, type Span, textOf } from '../terms/index.ts'
import { type Mark, quoteMarks } from './quoteMarks.ts'
import type { Quote } from './reading.ts'
import { singleQuotes } from './singleQuotes.ts'

/** How many marks after one are asked what it is. */
const AHEAD = 40

type Found = Omit<Quote, 'continues'>

/** Words between quotation marks, in order of place: “curly”, "straight", ``LaTeX'', «guillemets», „low“, ‘single’.
 * Quotes within quotes are not told apart. A quote without its closing mark ends with its paragraph, or before `, she said`;
 * it goes on where the next paragraph opens with a mark or comes upon the closing one first.
 * Matches `“We came,” he said.`; not the inch mark of `a 12" pipe`, the apostrophes of `the ministers’ aides`. */
export function quotesOf(text: string, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = []
  let left: Mark | null = null
  paragraphs.forEach((paragraph, index) => {
    const marks = quoteMarks(text, paragraph)
    const carried = left !== null && carriesOn(text, left, paragraphs, index)
    const before = left === null && !singleLeftOpen(quotes.at(-1), paragraphs[index - 1]) ? null : quotes.length - 1
    const { found, open } = quotesInParagraph(text, paragraph, marks, carried ? left : null)
    const singles = singlesOf(text, paragraph, found, paragraphs[index + 1])
    const all = [...found.filter(({ outer }) => !singles.some((single) => contains(single.outer, outer))), ...singles]
    all.sort((a, b) => a.outer.start - b.outer.start)
    all.forEach((quote, place) => {
      const goesOn = place === 0 && before !== null && quote.outer.start === paragraph.start
      quotes.push({ ...quote, continues: goesOn ? before : null })
    })
    const lastQuote = all.at(-1)
    left = open && lastQuote && !lastQuote.closed && lastQuote.outer.end === paragraph.end ? open : null
  })
  return quotes
}

/** Single quotes outside the double ones; one that opens its paragraph and the next runs on like a double one. */
function singlesOf(text: string, paragraph: Span, found: readonly Found[], next: Span | undefined): Found[] {
  const spans = singleQuotes(
    text,
    paragraph,
    found.map(({ outer }) => outer),
  )
  const singles = spans.map((outer) => ({ outer, inner: { start: outer.start + 1, end: outer.end - 1 }, closed: true }))
  const mark = text[paragraph.start]
  const held = textOf(text, { start: paragraph.start + 1, end: paragraph.end }).trim() !== ''
  const opens = held && mark === '‘' && next !== undefined && text[next.start] === mark
  if (!opens || [...found, ...singles].some(({ outer }) => outer.start === paragraph.start)) return singles
  return [{ outer: paragraph, inner: { start: paragraph.start + 1, end: paragraph.end }, closed: false }]
}

/** Whether the last quote is a single one that ran to the end of the paragraph before. */
const singleLeftOpen = (last: Found | undefined, paragraph: Span | undefined): boolean =>
  last !== undefined && !last.closed && last.outer.end === paragraph?.end

/** Whether a quote left open goes on into paragraph `index` without a mark of its own: its closing mark comes before any that opens. */
function carriesOn(text: string, left: Mark, paragraphs: readonly Span[], index: number): boolean {
  for (const paragraph of paragraphs.slice(index, index + 4)) {
    const first = quoteMarks(text, paragraph).find(({ family }) => family === left.family)
    if (first) return first.role === 'close'
  }
  return false
}

/** The double quotes of a paragraph, and the mark left open at its end. `carried` is a mark of the paragraph before that is still open. */
function quotesInParagraph(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  carried: Mark | null,
): { found: Found[]; open: Mark | null } {
  const found: Found[] = []
  let open: Mark | null = carried && { ...carried, start: paragraph.start, end: paragraph.start }
  let depth = 0
  marks.forEach((mark, index) => {
    const rest = marks.slice(index + 1, index + 1 + AHEAD)
    if (!open) {
      if (mark.role !== 'close' && !isInch(text, mark)) open = mark
    } else if (mark.family !== open.family && !closesMixed(open, mark, rest)) return
    else if (mark.family !== open.family || closesHere(text, open, mark, rest)) {
      if (depth > 0) depth--
      else {
        add(open.start, mark.end, { start: open.end, end: mark.start }, true)
        open = null
      }
    } else if (nests(mark, rest)) depth++
    else if (mark.role === 'open') {
      unclosed(open, mark.start)
      open = mark
      depth = 0
    }
  })
  const last: Mark | null = open
  if (last) unclosed(last, paragraph.end)
  return { found, open: last }

  function add(start: number, end: number, inner: Span, closed: boolean): void {
    if (textOf(text, inner).trim() !== '') found.push({ outer: { start, end }, inner, closed })
  }
  function unclosed(mark: Mark, end: number): void {
    const own = text.slice(mark.end, end)
    const cut = ATTRIBUTION.exec(own)
    const to = mark.end + (cut ? cut.index + 1 : own.trimEnd().length)
    add(mark.start, to, { start: mark.end, end: to }, false)
  }
}

/** Where a quote that lacks its closing mark gives way to its speaker: `, she said`. */
const ATTRIBUTION =
  /[,.!?…](?=\s+(?:\p{L}[\p{L}.'’-]*\s+){1,4}(?:said|says|added|told|noted|wrote|explained|continued|tweeted)(?![\p{L}]))/u

/** Whether a second opening mark within a quote has a closing mark of its own to come. */
const nests = (mark: Mark, rest: readonly Mark[]): boolean => {
  if (mark.role !== 'open' || mark.family === 'straight') return false
  const own = rest.filter(({ family }) => family === mark.family)
  const opening = own.findIndex(({ role }) => role === 'open')
  const closing = own.filter(({ role }, index) => role !== 'open' && (opening < 0 || index < opening)).length
  return closing >= 2
}

function closesHere(text: string, open: Mark, mark: Mark, rest: readonly Mark[]): boolean {
  if (mark.role === 'close') return !(isInch(text, mark) && closesLater(rest, mark))
  if (mark.role === 'either') return true
  // `"We came, "he said`: where straight marks come in pairs, the second one closes
  return (
    mark.family === 'straight' &&
    open.family === 'straight' &&
    rest.filter(({ family }) => family === 'straight').length % 2 === 0
  )
}

/** “We came," he said: another kind of mark closes where none of the own kind does before the next opens. */
function closesMixed(open: Mark, mark: Mark, rest: readonly Mark[]): boolean {
  const kinds: readonly string[] = ['curly', 'straight']
  if (mark.role !== 'close' || !kinds.includes(open.family) || !kinds.includes(mark.family)) return false
  const next = rest.find(({ family }) => family === open.family)
  return next === undefined || next.role === 'open'
}

/** `12" pipe`: a straight mark after a number and before a small word. */
const isInch = (text: string, mark: Mark): boolean =>
  mark.family === 'straight' &&
  /\d/.test(text[mark.start - 1] ?? '') &&
  /^(?:[\s-](?:\p{Ll}|$)|[x×])/u.test(text.slice(mark.end, mark.end + 2))

/** Whether the next mark of the family closes too. */
const closesLater = (rest: readonly Mark[], mark: Mark): boolean =>
  rest.find(({ family }) => family === mark.family)?.role === 'close'
