import type { Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { actorsRoute } from './actors.tsx'
import { articlesRoute } from './articles.tsx'
import { betweenRoute } from './between.tsx'
import { networkRoute } from './network.tsx'
import type { FrameFor } from '../frameFor.ts'
import { saidRoute } from './said.tsx'
import { todayRoute } from './today.tsx'

/** Adds a page of the app. `frame` is what every page's frame needs of this request. */
export type PageRoute = (app: Hono, desk: Desk, frame: FrameFor) => void

/** Every page, in the order of the navigation. */
const ROUTES: readonly PageRoute[] = [todayRoute, betweenRoute, networkRoute, actorsRoute, articlesRoute]

/** Failures of what is not there. */
const NOT_THERE: ReadonlySet<string> = new Set(['NO_ACTOR', 'NO_ARTICLE'])
const ROUTES: readonly PageRoute[] = [todayRoute, saidRoute]

/** Mounts every page. */
export function pageRoutes(app: Hono, desk: Desk, frame: FrameFor): void {
  for (const route of ROUTES) route(app, desk, frame)
  app.onError((error, c) => {
    if (!(error instanceof Failure)) console.error(error)
    const failure =
      error instanceof Failure ? error : new Failure('SERVER_FAILED', 'something went wrong here', 'Try again')
    const status = failure.code === 'SERVER_FAILED' ? 500 : NOT_THERE.has(failure.code) ? 404 : 400
    return c.html(drawn(<FailurePage frame={frame(c.req.path)} failure={failure} />), status)
  })
  app.notFound((c) =>
    c.html(
      drawn(
        <FailurePage
          frame={frame(c.req.path)}
          failure={new Failure('NO_PAGE', 'there is no such page', 'Begin with Today')}
        />,
      ),
      404,
    ),
  )
}

/** The ground before the rooms' own styles; what a narrow sheet and paper change after them. */
const FIRST = ['almanac.css', 'line.css']
const LAST = ['narrow.css', 'print.css']

/** Styles in the order in which they are laid over each other. @example stylesOf(['print.css', 'map.css', 'attache.js', 'almanac.css']) //=> ['almanac.css', 'map.css', 'print.css'] */
export function stylesOf(names: Iterable<string>): string[] {
  const place = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) - 9 : LAST.indexOf(name) + 1)
  return [...names].filter((name) => name.endsWith('.css')).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}
