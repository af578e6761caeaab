import type { Hono } from 'hono'
import type { Desk } from '../desk.ts'
import type { FrameFor } from '../frameFor.ts'
import { todayRoute } from './today.tsx'

/** Adds a page of the app. `frame` is what every page's frame needs of this request. */
export type PageRoute = (app: Hono, desk: Desk, frame: FrameFor) => void

/** Every page, in the order of the navigation. */
const ROUTES: readonly PageRoute[] = [todayRoute]

/** Mounts every page. */
export function pageRoutes(app: Hono, desk: Desk, frame: FrameFor): void {
  for (const route of ROUTES) route(app, desk, frame)
}
