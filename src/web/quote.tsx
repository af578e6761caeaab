import type { FC } from 'hono/jsx'
import type { EvidenceRow, StatementRow } from '../views/index.ts'
import { saidPieces } from '../views/words/index.ts'
import { Marked } from './marked.tsx'

/** What was said, as the report has it: quotes between quotation marks, the rest in the report's own words. */
export const Quote: FC<{ line: StatementRow; marked?: readonly string[] }> = ({ line, marked = [] }) => {
  const { lead, pieces } = saidPieces(line)
  return (
    <span class="said" dir="auto">
      {lead === '' ? '' : `${lead} `}
      {pieces.map(({ before, text, verbatim }, at) => (
        <>
          {before}
          {verbatim ? (
            // The marks are letters of the page, so that who copies a quote copies them.
            <q class={at === 0 && lead === '' ? 'first' : undefined}>
              “<Marked text={text} words={marked} />”
            </q>
          ) : (
            <Marked text={text} words={marked} />
          )}
        </>
      ))}
    </span>
  )
}

/** The exact sentence that a line rests on, with the words of the line underlined in it. */
export const Sentence: FC<{ evidence: EvidenceRow }> = ({ evidence }) => {
  const { sentence, sentenceStart, start, end } = evidence
  const from = Math.max(0, Math.min(start - sentenceStart, sentence.length))
  const to = Math.max(from, Math.min(end - sentenceStart, sentence.length))
  return (
    <blockquote class="sentence" dir="auto">
      {sentence.slice(0, from)}
      {to > from ? <mark>{sentence.slice(from, to)}</mark> : null}
      {sentence.slice(to)}
    </blockquote>
  )
}
