import type { FC } from 'hono/jsx'
import { MOST_COUNTED } from '../views/index.ts'
import { grouped } from '../views/words/index.ts'
import { withAsked } from './addresses.ts'

/** Which page of a list is shown. */
export type Paged = {
  readonly path: string
  /** What else is asked. */
  readonly asked: Readonly<Record<string, string>>
  /** From 1 on. */
  readonly page: number
  readonly each: number
}

/** The way to the pages before and after; nothing where there is but one. */
export const Pages: FC<Paged & { total: number }> = ({ path, asked, page, each, total }) => {
  const last = Math.ceil(total / each)
  if (last < 2 && page === 1) return null
  const to = (at: number): string => withAsked(path, { ...asked, page: at === 1 ? '' : `${at}` })
  return (
    <nav class="pages" aria-label="Pages">
      {page > 1 ? (
        <a rel="prev" href={to(page - 1)}>
          Before
        </a>
      ) : null}
      <span class="note">{`page ${grouped(page)}${total > MOST_COUNTED ? '' : ` of ${grouped(Math.max(last, 1))}`}`}</span>
      {page < last ? (
        <a rel="next" href={to(page + 1)}>
          After
        </a>
      ) : null}
    </nav>
  )
}
