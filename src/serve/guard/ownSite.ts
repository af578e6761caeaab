import type { Context, MiddlewareHandler } from 'hono'
import { Failure } from '../../terms/index.ts'
import { isForPrograms } from '../answers/failed.ts'
import type { FormTokens } from './formToken.ts'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Lets nothing be changed from another site: the browser says where a request comes from, a form carries a token of this site's, and a program
 * sends JSON, which no form of another site can. */
export const onlyFromOwnSite =
  (tokens: FormTokens): MiddlewareHandler =>
  async (c, next) => {
    if (!READS.has(c.req.method)) {
      if (isForeign(c)) throw foreign()
      if (isForPrograms(c)) {
        if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
          throw new Failure('NOT_JSON', 'only JSON is taken here', 'Send it with: Content-Type: application/json')
      } else if (!tokens.fits(c, await tokenIn(c))) throw foreign()
    }
    await next()
  }

const foreign = (): Failure =>
  new Failure('FOREIGN_FORM', 'this was not sent from a page of this desk', 'Open the page anew and try again')

function isForeign(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin') return true
  const origin = c.req.header('origin')
  if (origin === undefined) return false
  const own = c.req.header('host') ?? new URL(c.req.url).host
  return !URL.canParse(origin) || new URL(origin).host !== own.toLowerCase()
}

async function tokenIn(c: Context): Promise<string> {
  const header = c.req.header('x-attache-form')
  if (header !== undefined) return header
  const field = (await formOf(c))[FORM_FIELD]
  return typeof field === 'string' ? field : ''
}

/** The hidden field of every form that changes something. */
export const FORM_FIELD = 'token'

/** The fields of a form that was sent. Throws BAD_FORM where it cannot be read. */
export async function formOf(c: Context): ReturnType<Context['req']['parseBody']> {
  try {
    return await c.req.parseBody()
  } catch (cause) {
    throw new Failure('BAD_FORM', 'the form that was sent cannot be read', 'Send it again', { cause })
  }
}
