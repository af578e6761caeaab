import type { Hono } from 'hono'
import type { Desk } from '../desk.ts'
import type { FrameFor } from '../frameFor.ts'
import { actorsRoute } from './actors.tsx'
import { addingRoutes } from './adding.tsx'
import { agendaRoute } from './agenda.tsx'
import { articlesRoute } from './articles.tsx'
import { betweenRoute } from './between.tsx'
import { decidingRoutes } from './deciding.tsx'
import { mapRoute } from './map.tsx'
import { mendingRoutes } from './mending.tsx'
import { networkRoute } from './network.tsx'
import { promisedRoute } from './promised.tsx'
import { saidRoute } from './said.tsx'
import { todayRoute } from './today.tsx'

/** Adds a page of the app. `frame` is what every page's frame needs of this request. */
export type PageRoute = (app: Hono, desk: Desk, frame: FrameFor) => void

/** Every page, one a line, in the order of the navigation. */
const ROUTES: readonly PageRoute[] = [
  todayRoute,
  betweenRoute,
  networkRoute,
  actorsRoute,
  saidRoute,
  promisedRoute,
  agendaRoute,
  mapRoute,
  articlesRoute,
  decidingRoutes,
  mendingRoutes,
  addingRoutes,
]

/** Mounts every page. */
export function pageRoutes(app: Hono, desk: Desk, frame: FrameFor): void {
  for (const route of ROUTES) route(app, desk, frame)
}

/** The ground before the rooms' own styles; what a narrow sheet and paper change after them. */
const FIRST = ['almanac.css', 'line.css']
const LAST = ['narrow.css', 'print.css']

/** Styles in the order in which they are laid over each other. @example stylesOf(['print.css', 'map.css', 'attache.js', 'almanac.css']) //=> ['almanac.css', 'map.css', 'print.css'] */
export function stylesOf(names: Iterable<string>): string[] {
  const place = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) - 9 : LAST.indexOf(name) + 1)
  return [...names].filter((name) => name.endsWith('.css')).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}
