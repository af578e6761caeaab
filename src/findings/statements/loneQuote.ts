import type { Quote, Reading } from '../../english/index.ts'
import type { Statement } from '../../terms/index.ts'
import type { Finder } from '../steps.ts'
import { draftOf } from './draft.ts'
import { isName } from './pieces.ts'
import { firstFrom, spanAt, touching } from './places.ts'

/** A quotation of whole sentences, or after a comma, without speaker or cue; who says it is settled by what stands before.
 * Matches `“We will not wait.”` after `“The port is ready,” Tamm said.`; not the marks in `the “peace” plan`. */
export const loneQuote: Finder<Statement> = {
  name: 'statements/loneQuote',
  find: ({ reading }) =>
    reading.quotes.flatMap((quote) => {
      if (isName(reading.article.text, quote) || isHeading(reading, quote)) return []
      if (!isAlone(reading, quote) && !goesOn(reading, quote)) return []
      return draftOf(reading, { speaker: null, cue: null, content: [quote.outer] }) ?? []
    }),
}

/** Whether its sentences hold quotations and marks, and nothing else. */
function isAlone({ sentences, quotes, article }: Reading, { outer }: Quote): boolean {
  const first = sentences[firstFrom(sentences, outer.start + 1) - 1]
  const last = sentences[firstFrom(sentences, outer.end) - 1]
  if (!first || !last) return false
  let rest = ''
  let from = first.start
  for (const quote of touching(quotes, { start: first.start, end: last.end })) {
    rest += article.text.slice(from, Math.max(from, quote.outer.start))
    from = Math.max(from, quote.outer.end)
  }
  return !/[\p{L}\p{N}]/u.test(rest + article.text.slice(from, last.end))
}

/** `“The port,” Tamm said, “is shut.”`: after a comma and up to the end of its sentence. */
const goesOn = ({ article }: Reading, { outer, inner }: Quote): boolean =>
  /,\s*$/.test(article.text.slice(Math.max(0, outer.start - 3), outer.start)) &&
  /[.!?…]\s*$/.test(article.text.slice(inner.start, inner.end))

/** `“All Bets Are Off.”`: a line of its own in capitals between two parts of a report. */
function isHeading({ article, paragraphs }: Reading, { outer, inner }: Quote): boolean {
  const own = spanAt(paragraphs, outer.start)
  if (own?.start !== outer.start || own.end > outer.end + 1) return false
  const long = article.text.slice(inner.start, inner.end).match(/[\p{L}'’-]{4,}/gu) ?? []
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word))
}
