import type { FC } from 'hono/jsx'
import { columnDays, intervalWords, shortDays } from '../views/words/index.ts'

/** The days of a page, by which a day on it can be told shorter; null where they may be of any year. */
export type Around = { readonly since: string; readonly until: string } | null

/** A day or some days, in a column of days. */
export const Days: FC<{ from: string; to: string; around: Around }> = ({ from, to, around }) => (
  <time class="days" datetime={from === to ? from : `${from}/${to}`} title={intervalWords(from, to)}>
    {(around === null ? columnDays(from, to) : shortDays(from, to, around)).trim()}
  </time>
)
