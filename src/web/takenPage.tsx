import type { FC } from 'hono/jsx'
import { FINDING_KINDS } from '../terms/index.ts'
import { countWords, listed, plural } from '../views/words/index.ts'
import { Document, type Frame } from './frame.tsx'

/** What came of one article that was handed in. */
export type TakenRow =
  | {
      readonly status: 'new'
      readonly article: string
      readonly title: string
      readonly found: Readonly<Record<string, number>>
    }
  | { readonly status: 'unchanged'; readonly article: string; readonly title: string }
  | { readonly status: 'failed'; readonly title: string; readonly code: string; readonly why: string }

/** Stands in a drawn `ReadingPage` where the articles come, one by one, and where the sum comes after the last. */
export const TAKEN_HERE = 'taken-come-here'

/** The page on which one watches articles being read; it is sent in pieces, see `TAKEN_HERE`. */
export const ReadingPage: FC<{ frame: Frame; named: readonly string[] }> = ({ frame, named }) => (
  <Document frame={frame} title="Reading">
    <div class="title">
      <h1>{named.length === 1 ? `Reading ${named[0]}` : `Reading ${plural(named.length, 'file')}`}</h1>
    </div>
    <ol class="taken" aria-live="polite">
      {TAKEN_HERE}
    </ol>
    {TAKEN_HERE}
    <p>
      <a href="/add">Add more</a> · <a href="/">Today</a>
    </p>
  </Document>
)

/** One article of those. */
export const TakenItem: FC<{ taken: TakenRow }> = ({ taken }) => {
  switch (taken.status) {
    case 'new':
      return (
        <li class="new">
          <a href={`/articles/${taken.article}`}>
            <bdi>{taken.title}</bdi>
          </a>
          <span class="found">{` ${foundWords(taken.found)}`}</span>
        </li>
      )
    case 'unchanged':
      return (
        <li class="unchanged">
          <a href={`/articles/${taken.article}`}>
            <bdi>{taken.title}</bdi>
          </a>
          <span class="found"> was there already</span>
        </li>
      )
    case 'failed':
      return (
        <li class="failed">
          <strong>Not read:</strong> <bdi>{taken.why}</bdi> <span class="code">{taken.code}</span>
        </li>
      )
  }
}

/** `2 statements, 1 event`. */
function foundWords(found: Readonly<Record<string, number>>): string {
  const words = FINDING_KINDS.flatMap((kind) => ((found[kind] ?? 0) > 0 ? [countWords(found[kind] ?? 0, kind)] : []))
  return words.length === 0 ? 'nothing was found in it' : listed(words)
}

/** The sum under them. */
export const TakenSum: FC<{ taken: readonly TakenRow[] }> = ({ taken }) => {
  const counted = (status: TakenRow['status']) => taken.filter((one) => one.status === status).length
  const parts = [
    `${plural(counted('new'), 'report')} kept`,
    ...(counted('unchanged') > 0 ? [`${counted('unchanged')} there already`] : []),
    ...(counted('failed') > 0 ? [`${counted('failed')} not read`] : []),
  ]
  return <p class="sum">{`Done: ${parts.join(', ')}.`}</p>
}
