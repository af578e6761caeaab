import type { FC } from 'hono/jsx'
import { ploverScore, type Span, textOf } from '../terms/index.ts'
import { type ArticleRead, type Mark, segments } from '../views/index.ts'
import { lanes } from './lanes.ts'
import { signOf } from './lineBody.tsx'
import { markWords } from './markWords.ts'

/** A mark with its number in the article and its place among those of its paragraph. */
export type Placed = { readonly mark: Mark; readonly number: number; readonly place: number }

/** Marks told apart by a hand over them; of more in a paragraph the last share a place. */
const PLACES = 16

/** The marks of a stretch of text, by where they begin. */
export const marksIn = (marks: readonly Mark[], { start, end }: Span): readonly Placed[] =>
  marks
    .flatMap((mark, number) => {
      const first = mark.spans[0]
      return first !== undefined && start <= first.start && first.start < end ? [{ mark, number }] : []
    })
    .map((it, place) => ({ ...it, place: Math.min(place, PLACES - 1) }))

/** What a mark is drawn as: its kind, and of an event which way it points. */
export const lookOf = ({ finding, struckAt }: Mark): string =>
  struckAt !== null
    ? 'struck'
    : finding.kind === 'event'
      ? `event ${signOf(ploverScore(finding.type, finding.mode))}${finding.recall ? ' recall' : ''}`
      : finding.kind

/** Where the note of a mark is opened. */
export const noteAnchor = (number: number): string => `why-${number}`

/** A stretch of an article with its marks drawn under the words; each stretch under the same marks leads to the note of the shortest of them. */
export const MarkedText: FC<{
  article: ArticleRead
  span: Span
  placed: readonly Placed[]
  /** The line that was asked for. */
  sought: string | null
}> = ({ article, span, placed, sought }) => {
  const { text, sentences } = article
  const spans = placed.map(({ mark }) => mark.spans)
  const own = lanes(spans)
  const starts = new Set([...sentences.map(({ start }) => start), ...spans.flat().map(({ start }) => start)])
  return (
    <>
      {segments(span, spans, [...starts]).map((segment) => (
        <Piece
          text={textOf(text, segment)}
          anchor={starts.has(segment.start) || segment.start === span.start ? `s${segment.start}` : undefined}
          over={segment.marks.flatMap((at) => placed[at] ?? [])}
          lanes={segment.marks.map((at) => own[at] ?? 0)}
          article={article}
          sought={sought}
        />
      ))}
    </>
  )
}

const Piece: FC<{
  text: string
  anchor: string | undefined
  over: readonly Placed[]
  lanes: readonly number[]
  article: ArticleRead
  sought: string | null
}> = ({ text, anchor, over, lanes: own, article, sought }) => {
  const shortest = over.at(-1)
  if (shortest === undefined) return <span id={anchor}>{text}</span>
  const isSought = sought !== null && over.some(({ mark }) => mark.line?.line.id === sought)
  const told = over.map(({ mark }) => markWords(mark, article.text)).map(({ label, words }) => `${label}: ${words}`)
  return (
    <a
      class={isSought ? 'piece sought' : 'piece'}
      id={anchor}
      href={`#${noteAnchor(shortest.number)}`}
      title={told.reverse().join('\n')}
    >
      {over.reduceRight<unknown>(
        (inner, { mark, place }, at) => (
          <span class={`m ${lookOf(mark)} lane${own[at]} k${place}`}>{inner as string}</span>
        ),
        text,
      )}
    </a>
  )
}
