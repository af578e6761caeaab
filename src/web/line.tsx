import type { Child, FC } from 'hono/jsx'
import type { Dated, Row } from '../views/index.ts'
import { differWords, isUndated, mendedWords } from '../views/words/index.ts'
import { lineAnchor } from './addresses.ts'
import { type Around, Days } from './days.tsx'
import { Evidence } from './evidence.tsx'
import { LineBody, type LineLook } from './lineBody.tsx'

type LineProps = LineLook & {
  readonly dated: Dated
  readonly around?: Around
  /** Whether the line can be pointed at on this page; not where it may stand on it twice. */
  readonly anchored?: boolean
  /** Stands under the line: what is proposed of it, what may be done with it. */
  readonly children?: Child
}

/** One line of the ledger: its day in the margin, its words, and the sentences it rests on, opened in place. */
export const Line: FC<LineProps> = ({ dated: { day, line }, around = null, anchored = true, children, ...look }) => {
  const days = daysOf(day, line)
  const notes = [differWords(line.differ), mendedWords(line.mended)].filter((words) => words !== '')
  return (
    <li class={`line ${line.kind}`} id={anchored ? lineAnchor(line.id) : undefined}>
      <div class="when">{days === null ? null : <Days from={days.from} to={days.to} around={around} />}</div>
      <div class="what">
        <p>
          <LineBody line={line} look={look} />
        </p>
        {notes.map((words) => (
          <p class="differ">
            <bdi>{words}</bdi>
          </p>
        ))}
        {children}
      </div>
      <Evidence line={line} />
    </li>
  )
}

/** Lines one below the other. */
export const LineList: FC<LineLook & { lines: readonly Dated[]; around?: Around; anchored?: boolean }> = ({
  lines,
  ...look
}) => (
  <ol class={look.around ? 'lines' : 'lines of-years'}>
    {lines.map((dated) => (
      <Line dated={dated} {...look} />
    ))}
  </ol>
)

/** The days of a line, as far as its reports tell them; an office and a membership have none in this column. */
function daysOf(day: string | null, line: Row): { readonly from: string; readonly to: string } | null {
  if (day === null || line.kind === 'role' || line.kind === 'membership' || isUndated(line)) return null
  return (line.kind === 'event' || line.kind === 'agenda') && line.date ? line.date : { from: day, to: day }
}
