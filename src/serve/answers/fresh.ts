import { createHash, randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { changeCount } from '../../views/index.ts'
import { localDay } from '../../views/words/index.ts'
import type { Desk } from '../desk.ts'
import { visitOf } from '../guard/formToken.ts'

/** Answers a reader who has the answer already with 304, before any work is done: an answer depends on the ledger's state, the day, the address and,
 * on pages, on whose they are. What must not be kept says `no-store`. */
export function freshness(desk: Desk): MiddlewareHandler {
  const process = randomBytes(9).toString('base64url')
  return async (c, next) => {
    if ((c.req.method !== 'GET' && c.req.method !== 'HEAD') || c.req.path.startsWith('/assets/')) return next()
    const rests = [process, await changeCount(desk.ledger), localDay(desk.now()), c.req.url, visitOf(c) ?? '']
    const tag = `W/"${createHash('sha256').update(JSON.stringify(rests)).digest('base64url').slice(0, 22)}"`
    if (wants(c.req.header('if-none-match'), tag)) {
      c.header('ETag', tag)
      return c.body(null, 304)
    }
    await next()
    const kept = c.res.headers.get('Cache-Control') ?? ''
    if (c.res.status === 200 && !c.res.headers.has('Set-Cookie') && !kept.includes('no-store'))
      c.res.headers.set('ETag', tag)
    return undefined
  }
}

const wants = (asked: string | undefined, tag: string): boolean =>
  asked?.split(',').some((it) => it.trim().replace(/^(?!W\/)/, 'W/') === tag) ?? false
