import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, Hono, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { Failure } from '../../terms/index.ts'
import { drawn, SignInPage } from '../../web/index.ts'
import { isForPrograms, statusOf } from '../answers/failed.ts'
import type { Desk } from '../desk.ts'
import type { FrameFor } from '../frameFor.ts'
import { attemptsOf } from './attempts.ts'
import type { FormTokens } from './formToken.ts'
import type { Lock } from './lock.ts'
import { FORM_FIELD, formOf } from './ownSite.ts'
import { sessionsOf } from './sessions.ts'

const COOKIE = 'attache_session'
const PATH = '/sign-in'

/** What a locked desk needs: who may pass, and the page where people sign in. */
export type Entrance = { readonly guard: MiddlewareHandler; readonly mount: (app: Hono) => void }

/** Lets nobody in without a token (programs) or a session (people), and nobody guess for long. */
export function entranceOf(lock: Lock, desk: Desk, frame: FrameFor, tokens: FormTokens): Entrance {
  const attempts = attemptsOf()
  const sessions = sessionsOf()
  const now = (): number => desk.now().getTime()

  const refuseTooOften = (c: Context): void => {
    const seconds = attempts.wait(addressOf(c), now())
    if (seconds === 0) return
    c.header('Retry-After', `${seconds}`)
    throw new Failure('TOO_OFTEN', 'too many wrong tries', `Try again in ${seconds} seconds`)
  }

  const guard: MiddlewareHandler = async (c, next) => {
    if (c.req.path === PATH || c.req.path.startsWith('/assets/')) return next()
    const cookie = getCookie(c, COOKIE)
    if (cookie !== undefined && sessions.goesOn(cookie, now())) return next()
    const token = tokenIn(c.req.header('authorization') ?? '')
    if (token !== undefined) {
      refuseTooOften(c)
      if (lock.takesToken(token)) return next()
      attempts.failed(addressOf(c), now())
    }
    if (!isForPrograms(c) && token === undefined && (c.req.method === 'GET' || c.req.method === 'HEAD')) {
      const { pathname, search } = new URL(c.req.url)
      return c.redirect(`${PATH}?to=${encodeURIComponent(pathname + search)}`, 303)
    }
    c.header('WWW-Authenticate', `${c.req.path.startsWith('/feeds/') ? 'Basic' : 'Bearer'} realm="attache"`)
    throw new Failure('NOT_SIGNED_IN', 'this desk is locked', 'Send its token with: Authorization: Bearer TOKEN')
  }

  const page = (c: Context, to: string, failure: Failure | null) => {
    c.header('Cache-Control', 'no-store')
    const wrong =
      failure === null ? null : `${failure.message[0]?.toUpperCase()}${failure.message.slice(1)}. ${failure.next}`
    return c.html(
      drawn(<SignInPage frame={frame(PATH)} to={to} field={FORM_FIELD} token={tokens.of(c)} wrong={wrong} />),
      failure === null ? 200 : statusOf(failure),
    )
  }

  const mount = (app: Hono): void => {
    app.get(PATH, (c) => page(c, placeHere(c.req.query('to')), null))
    app.post(PATH, async (c) => {
      const { words, to } = await formOf(c)
      const place = placeHere(typeof to === 'string' ? to : undefined)
      try {
        refuseTooOften(c)
        // Counted before the slow look at the password, so that many tries at once are not free.
        attempts.failed(addressOf(c), now())
        if (typeof words !== 'string' || words.length > 1024 || !(await lock.takesWords(words)))
          throw new Failure('WRONG_PASSWORD', 'that is neither the password nor the token', 'Try again')
      } catch (error) {
        if (error instanceof Failure) return page(c, place, error)
        throw error
      }
      attempts.passed(addressOf(c))
      setCookie(c, COOKIE, sessions.begin(now()), { httpOnly: true, sameSite: 'Strict', path: '/' })
      return c.redirect(place, 303)
    })
    app.post('/sign-out', (c) => {
      sessions.end(getCookie(c, COOKIE) ?? '')
      deleteCookie(c, COOKIE, { path: '/' })
      return c.redirect(PATH, 303)
    })
  }
  return { guard, mount }
}

/** A path of this site, and no address of another. @example placeHere('//elsewhere.example/') //=> '/'
 * @example placeHere('/said?words=port') //=> '/said?words=port' */
export function placeHere(to: string | undefined): string {
  if (to === undefined || !/^\/(?![/\\])[\x21-\x7e]*$/.test(to)) return '/'
  const url = new URL(to, 'http://here.invalid')
  return url.host === 'here.invalid' ? url.pathname + url.search : '/'
}

/** The token that a program sends. Readers of feeds know no other way than a name and a password, which is the token then.
 * @example tokenIn('Bearer lighthouse') //=> 'lighthouse'
 * @example tokenIn('Basic ZGVzazpsaWdodGhvdXNl') //=> 'lighthouse' */
export function tokenIn(authorization: string): string | undefined {
  const [, scheme = '', given = ''] = /^(bearer|basic) +(\S+)$/i.exec(authorization) ?? []
  if (given === '') return undefined
  return scheme.toLowerCase() === 'bearer'
    ? given
    : Buffer.from(given, 'base64')
        .toString()
        .replace(/^[^:]*:/, '')
}

function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    // In tests nobody is connected.
    return 'unknown'
  }
}
