import type { Context, Hono } from 'hono'
import type { Row } from '../../views/index.ts'
import { withAsked } from '../../web/index.ts'
import { coverageOf } from '../api/covers.ts'
import { askedBy } from '../api/query.ts'
import type { Route } from '../api/route.ts'
import { briefRoute } from '../api/routes/brief.ts'
import { agendaRoute, promisedRoute } from '../api/routes/dates.ts'
import { betweenRoute } from '../api/routes/parties.ts'
import { saidRoute } from '../api/routes/said.ts'
import { runRoute } from '../api/run.ts'
import type { Desk } from '../desk.ts'
import { atomFeed } from './atom.ts'
import { type Announced, calendarOf } from './calendar.ts'

/** A question whose answer is a feed or a calendar too. */
export type Feed = {
  readonly path: string
  readonly route: Route
  /** The page that asks the same. */
  readonly page: string
  readonly title: string
  readonly sort: 'atom' | 'calendar'
}

/** Every feed, by the page that shows the same. */
export const FEEDS: readonly Feed[] = [
  { path: '/feeds/brief.atom', route: briefRoute, page: '/', title: 'Brief', sort: 'atom' },
  { path: '/feeds/said.atom', route: saidRoute, page: '/said', title: 'Said', sort: 'atom' },
  { path: '/feeds/between.atom', route: betweenRoute, page: '/between', title: 'Between', sort: 'atom' },
  { path: '/feeds/promised.atom', route: promisedRoute, page: '/promised', title: 'Promised', sort: 'atom' },
  { path: '/feeds/agenda.atom', route: agendaRoute, page: '/agenda', title: 'Agenda', sort: 'atom' },
  { path: '/feeds/agenda.ics', route: agendaRoute, page: '/agenda', title: 'Agenda', sort: 'calendar' },
]

/** Mounts the feeds. */
export function feedRoutes(app: Hono, desk: Desk): void {
  const coverage = coverageOf(desk)
  for (const feed of FEEDS) {
    app.get(feed.path, async (c) => {
      const { origin } = new URL(c.req.url)
      const given = askedBy(c, feed.route.query)
      const { asked, found } = await runRoute(feed.route, given, { params: {}, origin }, { desk, coverage })
      const { last: lastDay } = await coverage.covers()
      const fields = Object.fromEntries(Object.entries(asked).map(([field, value]) => [field, String(value)]))
      const title = [feed.title, ...Object.values(fields)].join(', ')
      const lines = linesIn(found.data)
      if (feed.sort === 'calendar') {
        c.header('Content-Disposition', 'inline; filename="agenda.ics"')
        return sent(c, calendarOf(lines.filter(hasDays), { title, origin }), 'text/calendar; charset=utf-8')
      }
      const head = { title, origin, lastDay, version: desk.version, path: withAsked(feed.path, fields) }
      const page = withAsked(feed.page, fields)
      return sent(c, atomFeed(lines, { ...head, page }), 'application/atom+xml; charset=utf-8')
    })
  }
}

const sent = (c: Context, text: string, type: string): Response => c.body(text, 200, { 'Content-Type': type })

const hasDays = (line: Row): line is Announced =>
  line.kind === 'agenda' || line.kind === 'event' || line.kind === 'commitment'

/** The lines of an answer, each once: a list of them, or parts that are lists. */
function linesIn(data: unknown): readonly Row[] {
  const lists = Array.isArray(data)
    ? [data]
    : Object.values(data ?? {}).flatMap((part) => (hasLines(part) ? [part.lines] : []))
  return [...new Map((lists.flat() as Row[]).map((line) => [line.id, line])).values()]
}

const hasLines = (part: unknown): part is { readonly lines: unknown[] } =>
  typeof part === 'object' && part !== null && 'lines' in part && Array.isArray(part.lines)

/** The feeds of a page with what it asks, for `<link rel="alternate">`. */
export function feedsOfPage(
  path: string,
  asked: URLSearchParams,
): { readonly href: string; readonly type: string; readonly title: string }[] {
  return FEEDS.filter(({ page }) => page === path).map(({ path: feed, route, title, sort }) => {
    const known = Object.keys(route.query.shape)
    const given = [...asked].filter(
      ([field, value]) => known.includes(field) && value !== '' && field !== 'cursor' && field !== 'limit',
    )
    const fields = given.map(([field, value]) => [field, field === 'verbatim' ? 'true' : value] as const)
    return {
      href: withAsked(feed, Object.fromEntries(fields)),
      type: sort === 'atom' ? 'application/atom+xml' : 'text/calendar',
      title: sort === 'atom' ? `${title}: feed` : `${title}: calendar`,
    }
  })
}
