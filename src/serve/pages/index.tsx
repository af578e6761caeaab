import type { Hono } from 'hono'
import { Failure } from '../../terms/index.ts'
import { drawn, FailurePage, type Frame } from '../../web/index.ts'
import type { Desk } from '../desk.ts'
import { addingRoutes } from './adding.tsx'
import { decidingRoutes } from './deciding.tsx'
import { todayRoute } from './today.tsx'

/** Adds a page of the app. `frame` is what every page's frame needs of this request. */
export type PageRoute = (app: Hono, desk: Desk, frame: (path: string) => Frame) => void

/** Every page, in the order of the navigation. */
const ROUTES: readonly PageRoute[] = [todayRoute, decidingRoutes, addingRoutes]

/** Mounts every page; what goes wrong is a page too. */
export function pageRoutes(app: Hono, desk: Desk, assetAt: (name: string) => string): void {
  const frame = (path: string): Frame => ({
    path,
    style: assetAt('almanac.css'),
    script: assetAt('attache.js'),
    mayWrite: desk.pen !== null,
    version: desk.version,
  })
  for (const route of ROUTES) route(app, desk, frame)
  app.onError((error, c) => {
    if (!(error instanceof Failure)) console.error(error)
    const failure =
      error instanceof Failure ? error : new Failure('SERVER_FAILED', 'something went wrong here', 'Try again')
    const status = failure.code === 'SERVER_FAILED' ? 500 : failure.code === 'NO_ACTOR' ? 404 : 400
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
