import type { Child, FC } from 'hono/jsx'

/** A part of a page: its head hangs in the margin, what it holds beside it. */
export const Section: FC<{ head: string; aside?: string; id?: string; children?: Child }> = ({
  head,
  aside = '',
  id,
  children,
}) => (
  <section class="part" id={id}>
    <header>
      <h2>{head}</h2>
      {aside === '' ? null : <p class="aside">{aside}</p>}
    </header>
    <div class="body">{children}</div>
  </section>
)

/** The head of a page with what stands beside it: `7 reports, 4 outlets`. */
export const Title: FC<{ title: string; days?: string; aside?: string }> = ({ title, days = '', aside = '' }) => (
  <header class="title">
    <h1>
      <bdi>{title}</bdi>
      {days === '' ? null : <span class="of">{` ${days}`}</span>}
    </h1>
    {aside === '' ? null : <p class="aside">{aside}</p>}
  </header>
)
