import type { FC } from 'hono/jsx'
import type { ActorRef, Brief, Covered } from '../views/index.ts'
import { intervalWords, plural } from '../views/words/index.ts'
import { Document, type Frame } from './frame.tsx'

/** The brief of some days. */
export const TodayPage: FC<{
  frame: Frame
  asked: { for: string; since: string; until: string }
  brief: Brief | null
  others: readonly ActorRef[]
  covered: Covered
}> = ({ frame, brief, covered }) => (
  <Document frame={frame} title="Today">
    <h1>
      {brief === null ? 'Today' : `${brief.for?.name ?? 'All parties'}, ${intervalWords(brief.since, brief.until)}`}
    </h1>
    <p>{plural(covered.articles, 'report')}</p>
  </Document>
)
