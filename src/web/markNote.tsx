import type { FC } from 'hono/jsx'
import { type ArticleRead, type Mark, markedWords } from '../views/index.ts'
import { dayWords, differWords, oneLine } from '../views/words/index.ts'
import { ReportLink } from './evidence.tsx'
import type { Frame } from './frame.tsx'
import { LineBody } from './lineBody.tsx'
import { LineTools } from './lineTools.tsx'
import { lookOf, noteAnchor, type Placed } from './markedText.tsx'
import { foundWords, markWords, othersWords } from './markWords.ts'

type NotesProps = {
  readonly frame: Frame
  readonly article: ArticleRead
  readonly placed: readonly Placed[]
  readonly sought: string | null
  /** What the notes are about: `the paragraph below`. */
  readonly of: string
}

/** The notes of a stretch of text, in its margin. */
export const Notes: FC<NotesProps> = ({ placed, of, ...rest }) =>
  placed.length === 0 ? null : (
    <ul class="notes" aria-label={`Found in ${of}`}>
      {placed.map((one) => (
        <Note {...rest} {...one} />
      ))}
    </ul>
  )

/** What was found, and opened: why, who else tells it, and what may be done about it. */
const Note: FC<Omit<NotesProps, 'placed' | 'of'> & Placed> = ({ frame, article, mark, number, place, sought }) => {
  const { label, words } = markWords(mark, article.text)
  const isSought = sought !== null && mark.line?.line.id === sought
  const others = othersWords(mark, article.key)
  return (
    <li class={`note-of k${place}${isSought ? ' sought' : ''}`}>
      <details open={isSought}>
        <summary>
          <span class={`m lane0 ${lookOf(mark)}`}>{label}</span> <bdi>{words}</bdi>
          {others === '' ? null : <span class="others">{` · ${others}`}</span>}
        </summary>
        <Why frame={frame} article={article} mark={mark} number={number} />
      </details>
    </li>
  )
}

const Why: FC<{ frame: Frame; article: ArticleRead; mark: Mark; number: number }> = ({
  frame,
  article,
  mark,
  number,
}) => {
  const { line, struckAt } = mark
  const reports = line?.line.evidence.filter((row) => row.article !== article.key) ?? []
  const differ = line === null ? '' : differWords(line.line.differ)
  return (
    <div class="why" id={noteAnchor(number)}>
      <p class="here" dir="auto">
        {oneLine(markedWords(article.text, mark))}
      </p>
      {line === null ? (
        <p>
          {struckAt === null ? (
            'Only spoken of here; no report of the ledger tells it.'
          ) : (
            <>
              {`Struck on ${dayWords(struckAt)}, and shown nowhere else: `}
              <a href="/decisions">all decisions</a>
            </>
          )}
        </p>
      ) : (
        <p>
          <span class="label">The line</span> <LineBody line={line.line} look={{}} />
        </p>
      )}
      {differ === '' ? null : (
        <p class="differ">
          <bdi>{differ}</bdi>
        </p>
      )}
      {line?.line.mended.map(({ field, was, madeAt }) => (
        <p>
          <span class="label">Mended</span>{' '}
          <bdi>{`its ${field}, on ${dayWords(madeAt)}${was === null ? '' : `; by its reports ${was}`}`}</bdi>
        </p>
      ))}
      {struckAt !== null ? null : reports.length === 0 ? (
        <p>
          <span class="label">Reports</span> this one alone
        </p>
      ) : (
        <p>
          <span class="label">Also told by</span>{' '}
          {reports.slice(0, MOST_REPORTS).map((report, at) => (
            <>
              {at === 0 ? '' : '; '}
              <ReportLink report={report} line={line?.line.id ?? ''} />
            </>
          ))}
          {reports.length > MOST_REPORTS ? `; and ${reports.length - MOST_REPORTS} more` : ''}
        </p>
      )}
      <p>
        <span class="label">Found by</span> {foundWords(mark)}
      </p>
      <p>
        <span class="label">Read by</span> {mark.readBy}
      </p>
      {line === null ? null : <LineTools frame={frame} line={line} back={`/articles/${article.key}`} />}
    </div>
  )
}

const MOST_REPORTS = 6
