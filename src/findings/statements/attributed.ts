import { type Attribution, type Reading, RULES, type Rules } from '../../english/index.ts'
import { type ContentSpan, contains, overlaps, type Span, type Statement } from '../../terms/index.ts'
import type { Finder } from '../steps.ts'
import { draftOf } from './draft.ts'
import { chunkAt } from './phrase.ts'
import { isName } from './pieces.ts'
import { firstFrom, startingWithin, touching } from './places.ts'

/** What the trained reader heard: who says what by which cue. Quotation marks have the last word: content that begins or ends
 * between them goes up to them, and what stands between them is verbatim. */
export const attributedBy = (rules: Rules): Finder<Statement> => ({
  name: 'statements/attributed',
  find: ({ reading }) =>
    reading.attributions.flatMap((one) => {
      const { cue, confidence } = one
      if (isQuoted(reading, cue)) return []
      const source = isExpletive(reading, one) ? null : one.source
      const speaker = source && wholePhrase(reading, source, cue)
      const widened = one.content.flatMap((span) => {
        const whole = toMarks(reading, span, one)
        return speaker && overlaps(whole, speaker) ? without(whole, speaker) : whole
      })
      const content = inOrder(widened)
      const draft = draftOf(reading, { speaker, cue, content, confidence })
      return draft && (confidence >= rules.bare || !isBare(reading, draft.content)) ? draft : []
    }),
})

export const attributed = attributedBy(RULES)

/** Spans in order, those that overlap made one. */
function inOrder(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && span.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}

/** Whether a cue stands between quotation marks: what is said there is the speaker's to say. */
const isQuoted = ({ quotes, article }: Reading, cue: Span): boolean =>
  touching(quotes, cue).some((quote) => quote.closed && contains(quote.inner, cue) && !isName(article.text, quote))

/** A content widened to the marks of the quotations it breaks into, save where its own speaker or cue stands between them. */
function toMarks(reading: Reading, span: Span, { cue, source }: Attribution): Span {
  let { start, end } = span
  for (const quote of touching(reading.quotes, span)) {
    const { outer } = quote
    if (overlaps(outer, cue) || (source && overlaps(outer, source)) || isName(reading.article.text, quote)) continue
    start = Math.min(start, outer.start)
    end = Math.max(end, outer.end)
  }
  return { start, end }
}

/** A speaker that breaks off within a noun phrase, taken to its end: `the | ministry`; null where an article alone is left. */
function wholePhrase(reading: Reading, source: Span, cue: Span): Span | null {
  const { tokens } = reading
  const last = firstFrom(tokens, source.end) - 1
  const chunk = chunkAt(reading, last)
  const end = tokens[(chunk?.last ?? 0) - 1]?.end ?? 0
  const whole = { start: source.start, end: Math.max(source.end, end) }
  if (chunk && !overlaps(whole, cue)) return whole
  const alone = tokens[last]?.start === source.start && tokens[last]?.tag === 'DET'
  return alone && /^(?:the|an?)$/.test(tokens[last]?.lower ?? '') ? null : source
}

const without = (span: Span, taken: Span): Span[] =>
  [
    { start: span.start, end: Math.min(span.end, taken.start) },
    { start: Math.max(span.start, taken.end), end: span.end },
  ].filter(({ start, end }) => start < end)

/** `It is said that the pier is haunted`: a subject that stands for nobody. */
const isExpletive = ({ article }: Reading, { source, cue }: Attribution): boolean =>
  source !== null &&
  /^(?:it|there)$/i.test(article.text.slice(source.start, source.end)) &&
  /^(?:is|was|has been|had been|will be)\b/.test(article.text.slice(cue.start, cue.end))

/** Whether a content is reported and has no verb. */
const isBare = ({ verbs }: Reading, content: readonly ContentSpan[]): boolean =>
  content.every((piece) => !piece.verbatim && startingWithin(verbs, piece).length === 0)
