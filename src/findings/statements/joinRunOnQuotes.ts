import type { Reading } from '../../english/index.ts'
import { partitionPoint } from '../../english/index.ts'
import type { Statement } from '../../terms/index.ts'
import type { Refiner } from '../steps.ts'
import { hullOf } from './draft.ts'

/** A quotation that stands alone goes on with the statement before it in its paragraph, or, where it opens the next paragraph,
 * with the one that closed the last: the same speaker is still speaking. Comes before anything that asks who speaks. */
export const joinRunOnQuotes: Refiner<Statement> = {
  name: 'statements/joinRunOnQuotes',
  refine: (found, { reading }) => {
    const paragraphOf = paragraphs(reading)
    const out: Statement[] = []
    for (const statement of [...found].sort((a, b) => a.evidence.span.start - b.evidence.span.start)) {
      const before = lastSpoken(out)
      if (statement.speaker || statement.cue || !before || !follows(reading, paragraphOf, before, statement)) {
        out.push(statement)
        continue
      }
      out[out.indexOf(before)] = joined(before, statement)
    }
    return out
  },
}

/** The last statement so far that ends with words between quotation marks; looked for among the last few only.
 * Of two in one sentence the one that opens with a quotation: `“…,” Tamm said, adding that the port was “shut”.` */
function lastSpoken(out: readonly Statement[]): Statement | undefined {
  const spoken = out
    .slice(-4)
    .reverse()
    .filter(({ content }) => content.some(({ verbatim }) => verbatim))
  const [last] = spoken
  return (
    spoken.find(
      (other) => other.content[0]?.verbatim && other.evidence.sentence.start === last?.evidence.sentence.start,
    ) ?? last
  )
}

function joined(before: Statement, more: Statement): Statement {
  const content = [...before.content, ...more.content]
  const { evidence } = before
  return {
    ...before,
    content,
    evidence: {
      ...evidence,
      span: hullOf(content) ?? evidence.span,
      sentence: { start: evidence.sentence.start, end: Math.max(evidence.sentence.end, more.evidence.sentence.end) },
    },
  }
}

/** Right after the first, its speaker and cue; same paragraph; or the next one, where nothing stands between but the cue of the first. */
function follows(reading: Reading, paragraphOf: (at: number) => number, before: Statement, after: Statement): boolean {
  const told = Math.max(before.evidence.span.end, before.cue?.end ?? 0, before.speaker?.span?.end ?? 0)
  const between = reading.article.text.slice(told, after.evidence.span.start)
  if (told <= after.evidence.span.start && /^[^\p{L}\p{N}\n]*$/u.test(between)) return true
  const [last, next] = [before.evidence.sentence.end, after.evidence.sentence.start]
  if (next < last) return false
  const [a, b] = [paragraphOf(before.evidence.sentence.start), paragraphOf(next)]
  if (a === b) return true
  if (b !== paragraphOf(last - 1) + 1 || reading.article.text.slice(last, next).trim() !== '') return false
  return isSentence(reading.article.text, before)
}

/** Whether the last quotation is more than a word or two of somebody's: `a box labelled “Not for sale.”` goes on nowhere. */
function isSentence(text: string, { content }: Statement): boolean {
  const { start = 0, end = 0 } = content.findLast(({ verbatim }) => verbatim) ?? {}
  const words = text.slice(start, end).split(/\s+/)
  return words.length > 4 || /^\p{Lu}/u.test(words[0] ?? '')
}

function paragraphs({ paragraphs: all }: Reading): (at: number) => number {
  return (at) => partitionPoint(all.length, (index) => (all[index]?.end ?? 0) <= at)
}
