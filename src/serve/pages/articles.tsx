import { Failure } from '../../terms/index.ts'
import { articleRead, articles, covered, versionsOf } from '../../views/index.ts'
import { ArticlePage, ArticlesPage, drawn } from '../../web/index.ts'
import { asked, pageAsked, windowAsked } from '../asked.ts'
import { offersOf } from '../offers.ts'
import { lastDecision } from './deciding.tsx'
import type { PageRoute } from './index.tsx'

const EACH = 50

/** `/articles`: all of them by day; `/articles/KEY`: one with what was found in it. */
export const articlesRoute: PageRoute = (app, desk, frame) => {
  const offers = offersOf(desk)
  app.get('/articles', async (c) => {
    const window = windowAsked(c, desk)
    const as = { outlet: asked(c, 'outlet') ?? '', since: asked(c, 'since') ?? '', until: asked(c, 'until') ?? '' }
    const page = pageAsked(c)
    const outlet = as.outlet === '' ? null : as.outlet
    const found = await articles(desk.ledger, { ...window, outlet, limit: EACH, skip: (page - 1) * EACH })
    return c.html(
      drawn(
        <ArticlesPage
          frame={frame('/articles')}
          asked={as}
          outlets={(await offers()).outlets}
          found={found}
          paged={{ path: '/articles', asked: as, page, each: EACH }}
          covered={await covered(desk.ledger)}
        />,
      ),
    )
  })
  app.get('/articles/:key', async (c) => {
    const key = c.req.param('key')
    const article = await articleRead(desk.ledger, key)
    if (article === null)
      throw new Failure('NO_ARTICLE', `no article has the key "${key}"`, 'Find it in the list of articles')
    const versions = await versionsOf(desk.ledger, article)
    const sought = asked(c, 'line') ?? null
    return c.html(
      drawn(
        <ArticlePage
          frame={frame(`/articles/${key}`)}
          article={article}
          versions={versions}
          sought={sought}
          last={await lastDecision(desk.ledger)}
        />,
      ),
    )
  })
}
