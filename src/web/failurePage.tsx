import type { FC } from 'hono/jsx'
import type { Failure } from '../terms/index.ts'
import { Document, type Frame } from './frame.tsx'

/** What went wrong and what to do next. */
export const FailurePage: FC<{ frame: Frame; failure: Failure }> = ({ frame, failure }) => (
  <Document frame={frame} title="Not to be had">
    <h1>Not to be had</h1>
    <p>{failure.message}.</p>
    <p>{failure.next}</p>
    <p class="code">{failure.code}</p>
  </Document>
)
