import type { z } from '@hono/zod-openapi'
import type { Context, Hono } from 'hono'
import { Failure } from '../../terms/index.ts'
import type { Desk } from '../desk.ts'
import type { FrameFor } from '../frameFor.ts'
import { type Coverage, coverageOf } from './covers.ts'
import { cursorOf } from './cursor.ts'
import { openApiOf } from './document.ts'
import { askedBy, badValue } from './query.ts'
import { referenceRoute } from './reference.tsx'
import type { Route } from './route.ts'
import { ROUTES } from './routes/index.ts'
import { runRoute } from './run.ts'

/** Where the API begins. */
export const API = '/api/v1'

/** Mounts the API, its document, and the page that shows it. */
export function apiRoutes(app: Hono, desk: Desk, frame: FrameFor): void {
  const coverage = coverageOf(desk)
  for (const route of ROUTES) {
    const path = API + route.path.replace(/\{(\w+)\}/g, ':$1')
    if (route.body === null) app.get(path, (c) => answered(c, route, desk, coverage))
    else app.post(path, (c) => answered(c, route, desk, coverage))
  }
  const document = openApiOf(ROUTES, desk.version)
  app.get(`${API}/openapi.json`, (c) => c.json(document))
  referenceRoute(app, document, frame)
}

async function answered(c: Context, route: Route, desk: Desk, coverage: Coverage): Promise<Response> {
  const given = route.body === null ? askedBy(c, route.query) : await sentBy(c, route.body)
  const where = { params: c.req.param(), origin: new URL(c.req.url).origin }
  const { asked, meant, found, mark } = await runRoute(route, given, where, { desk, coverage })
  if (route.bare !== undefined) {
    const text = typeof found.data === 'string' ? found.data : JSON.stringify(found.data)
    return c.body(text, 200, { 'Content-Type': route.bare })
  }
  const { data, total = null, next = null } = found
  return c.json({
    covers: await coverage.covers(),
    asked: route.body === null ? asked : {},
    meant,
    total,
    data,
    next: next === null ? null : cursorOf(next, mark),
  })
}

async function sentBy(c: Context, body: z.ZodObject): Promise<Record<string, unknown>> {
  const sent: unknown = await c.req.json().catch(() => {
    throw new Failure('BAD_QUERY', 'what was sent is no JSON', 'Send an object, as /api shows it')
  })
  const parsed = body.safeParse(sent)
  if (!parsed.success) throw badValue(parsed.error)
  return parsed.data
}
