import { createHash, randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { changeCount } from '../../views/index.ts'
import { localDay } from '../../views/words/index.ts'
import type { Desk } from '../desk.ts'
import { visitOf } from '../guard/formToken.ts'
import { isForPrograms } from './failed.ts'
import { type Kept, shelfOf } from './kept.ts'
import { encodingFor } from './squeezed.ts'

/** Answers a reader who has the answer already with 304, and one who asks what somebody has just asked with the same bytes, before any work is done:
 * an answer depends on the ledger's state, the day, the address and, on pages, on whose they are. What must not be kept says `no-store`. */
export function freshness(desk: Desk): MiddlewareHandler {
  const process = randomBytes(9).toString('base64url')
  const shelf = shelfOf()
  const tagOf = async (c: Context): Promise<string> => {
    const whose = isForPrograms(c) ? '' : (visitOf(c) ?? '')
    const rests = [process, await changeCount(desk.ledger), localDay(desk.now()), c.req.url, whose]
    return `W/"${createHash('sha256').update(JSON.stringify(rests)).digest('base64url').slice(0, 22)}"`
  }
  return async (c, next) => {
    if ((c.req.method !== 'GET' && c.req.method !== 'HEAD') || c.req.path.startsWith('/assets/')) return next()
    const tag = await tagOf(c)
    if (wants(c.req.header('if-none-match'), tag)) {
      c.header('ETag', tag)
      return c.body(null, 304)
    }
    const shelved = `${tag} ${encodingFor(c.req.header('accept-encoding') ?? '')}`
    // Who asks for it anew has it worked out anew.
    const anew = /no-cache/.test(c.req.header('cache-control') ?? '')
    const kept = anew ? undefined : shelf.find(shelved)
    if (kept !== undefined)
      return new Response(kept.bytes, { headers: kept.headers.map(([name, value]) => [name, value]) })
    await next()
    if (!mayBeKept(c.res)) return undefined
    c.res.headers.set('ETag', tag)
    if (c.req.method === 'GET' && isWhole(c.res)) shelf.keep(shelved, await keptOf(c))
    return undefined
  }
}

const mayBeKept = ({ status, headers }: Response): boolean =>
  status === 200 && !headers.has('Set-Cookie') && !/no-store/.test(headers.get('Cache-Control') ?? '')

/** Whether an answer is there as a whole, and does not come bit by bit. */
const isWhole = ({ headers }: Response): boolean =>
  headers.get('Content-Encoding') !== 'identity' &&
  !/no-transform/.test(headers.get('Cache-Control') ?? '') &&
  !/event-stream/.test(headers.get('Content-Type') ?? '')

async function keptOf(c: Context): Promise<Kept> {
  const bytes = new Uint8Array(await c.res.arrayBuffer())
  const headers = [...c.res.headers]
  const answer = new Response(bytes, { status: 200, headers })
  c.res = undefined
  c.res = answer
  return { headers, bytes }
}

const wants = (asked: string | undefined, tag: string): boolean =>
  asked?.split(',').some((it) => it.trim().replace(/^(?!W\/)/, 'W/') === tag) ?? false
