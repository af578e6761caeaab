import { Hono } from 'hono'
import { serveAssets } from './assets.ts'
import type { Desk } from './desk.ts'
import { pageRoutes } from './pages/index.tsx'

/** Everything that `attache serve` answers, over one desk. */
export function appOf(desk: Desk): Hono {
  const app = new Hono()
  const assetAt = serveAssets(app, desk)
  pageRoutes(app, desk, assetAt)
  return app
}
