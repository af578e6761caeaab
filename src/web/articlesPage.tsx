import type { FC } from 'hono/jsx'
import type { ArticleListed, Covered, Some } from '../views/index.ts'
import { oneLine, plural } from '../views/words/index.ts'
import { Ask, AskDays, AskWords } from './ask.tsx'
import { Days } from './days.tsx'
import { Document, type Frame } from './frame.tsx'
import { Nothing } from './nothing.tsx'
import { type Paged, Pages } from './pages.tsx'
import { Title } from './section.tsx'

/** The articles of a ledger, by their days. */
export const ArticlesPage: FC<{
  frame: Frame
  asked: { outlet: string; since: string; until: string }
  outlets: readonly string[]
  found: Some<ArticleListed>
  paged: Paged
  covered: Covered
}> = ({ frame, asked, outlets, found, paged, covered }) => (
  <Document frame={frame} title="Articles">
    <Title title={asked.outlet === '' ? 'Articles' : asked.outlet} aside={plural(found.total, 'article')} />
    <Ask action="/articles" label="Which articles" names={outlets}>
      <AskWords name="outlet" label="of" value={asked.outlet} hint="any outlet" list="names" />
      <AskDays since={asked.since} until={asked.until} />
    </Ask>
    {found.lines.length === 0 ? (
      <Nothing what="No such article" covered={covered} />
    ) : (
      byDay(found.lines).map(({ day, articles }) => (
        <section class="part day">
          <header>
            <h2>{day === null ? 'No day told' : <Days from={day} to={day} around={null} />}</h2>
          </header>
          <ol class="articles">
            {articles.map((article) => (
              <li>
                <p>
                  <a href={`/articles/${encodeURIComponent(article.key)}`}>
                    <bdi>{article.title ?? `${oneLine(article.begins)} …`}</bdi>
                  </a>
                </p>
                <p class="note">
                  <bdi>
                    {[
                      article.outlet ?? article.source,
                      ...(article.place === null ? [] : [article.place]),
                      plural(article.found, 'finding'),
                      ...(article.copyOf === null ? [] : ['a copy or later version']),
                    ].join(' · ')}
                  </bdi>
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))
    )}
    <Pages {...paged} total={found.total} />
  </Document>
)

/** Articles in the order given, those of one day together. */
function byDay(list: readonly ArticleListed[]): { day: string | null; articles: ArticleListed[] }[] {
  const days: { day: string | null; articles: ArticleListed[] }[] = []
  for (const article of list) {
    const last = days.at(-1)
    if (last && last.day === article.day) last.articles.push(article)
    else days.push({ day: article.day, articles: [article] })
  }
  return days
}
