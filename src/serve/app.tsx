import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { contextStorage } from 'hono/context-storage'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { Failure } from '../terms/index.ts'
import { drawn, FailurePage } from '../web/index.ts'
import { errorBody, isForPrograms, statusOf, tellable } from './answers/failed.ts'
import { freshness } from './answers/fresh.ts'
import { oneATurn } from './answers/oneATurn.ts'
import { squeezed } from './answers/squeezed.ts'
import { apiRoutes } from './api/index.ts'
import { serveAssets } from './assets.ts'
import type { Desk } from './desk.ts'
import { feedRoutes } from './feeds/index.ts'
import { frameFor } from './frameFor.ts'
import { formTokens } from './guard/formToken.ts'
import { type Guard, LOOPBACK } from './guard/guard.ts'
import { guardingHeaders } from './guard/headers.ts'
import { onlyKnownHosts } from './guard/hosts.ts'
import { onlyFromOwnSite } from './guard/ownSite.ts'
import { entranceOf } from './guard/signIn.tsx'
import { pageRoutes } from './pages/index.tsx'
import { toolRoute } from './tools/overHttp.ts'

/** Bytes of a request's body: of one that hands in reports, and of any other. */
const MOST_HANDED = 32 * 1024 * 1024
const MOST_SENT = 256 * 1024

/** Everything that `attache serve` answers, over one desk. Without a guard it answers this machine's own names only. */
export function appOf(desk: Desk, guard: Guard = LOOPBACK): Hono {
  const app = new Hono()
  const tokens = formTokens()
  const assets = serveAssets(app, desk)
  const frame = frameFor(desk, assets.at, tokens)

  const told = (failure: Failure, c: Context) => {
    c.header('Cache-Control', 'no-store')
    if (isForPrograms(c)) return c.json(errorBody(failure), statusOf(failure))
    return c.html(drawn(<FailurePage frame={frame(c.req.path)} failure={failure} />), statusOf(failure))
  }
  app.onError((error, c) => told(tellable(error, desk), c))
  app.notFound((c) => told(new Failure('NO_PAGE', 'there is nothing at this address', 'Begin with Today'), c))

  app.use(contextStorage(), guardingHeaders, onlyKnownHosts(guard.hosts))
  const entrance = guard.lock === null ? null : entranceOf(guard.lock, desk, frame, tokens)
  if (entrance !== null) app.use(entrance.guard)
  app.use(freshness(desk), oneATurn(), squeezed, limited, onlyFromOwnSite(tokens))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '))
        return told(
          new Failure('NOT_ALLOWED', `this address does not take ${c.req.method}`, `It takes ${methods.join(', ')}`),
          c,
        )
      },
    }),
  )
  entrance?.mount(app)
  assets.mount()
  apiRoutes(app, desk, frame)
  feedRoutes(app, desk)
  toolRoute(app, desk)
  pageRoutes(app, desk, frame)
  return app
}

const tooLarge = (): never => {
  throw new Failure('TOO_LARGE', 'that is more than is taken at once', 'Send less, or use: attache add FILE...')
}
const small = bodyLimit({ maxSize: MOST_SENT, onError: tooLarge })
const large = bodyLimit({ maxSize: MOST_HANDED, onError: tooLarge })

/** Only where reports are handed in may much be sent. */
const limited: typeof small = (c, next) =>
  (c.req.path === '/add' || c.req.path === '/api/v1/articles' ? large : small)(c, next)
