import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

/** Bytes below which squeezing gains nothing. */
const LEAST = 1024
const TEXTS =
  /^(?:text\/(?!event-stream)|application\/(?:json|ld\+json|atom\+xml|xml|manifest\+json|javascript)|image\/svg\+xml)/
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Squeezes texts for readers who take it, with Brotli or gzip. What is sent bit by bit says `Cache-Control: no-transform` and stays as it is. */
export const squeezed: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.res.status !== 200 || c.req.method === 'HEAD' || c.res.body === null) return
  const { headers } = c.res
  if (headers.has('Content-Encoding') || !TEXTS.test(headers.get('Content-Type') ?? '')) return
  if (/no-transform/.test(headers.get('Cache-Control') ?? '')) return
  headers.append('Vary', 'Accept-Encoding')
  const encoding = encodingFor(c.req.header('accept-encoding') ?? '')
  if (encoding === null) return
  const bytes = new Uint8Array(await c.res.arrayBuffer())
  const small = bytes.length < LEAST
  const packed = small ? bytes : encoding === 'br' ? await brotli(bytes, QUICKLY) : await zip(bytes, { level: 6 })
  const answer = new Response(new Uint8Array(packed), { status: 200, headers })
  answer.headers.delete('Content-Length')
  if (!small) answer.headers.set('Content-Encoding', encoding)
  c.res = undefined
  c.res = answer
}

const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** The encoding that a reader takes, Brotli first; null for none. @example encodingFor('gzip, br;q=0.9') //=> 'br'
 * @example encodingFor('gzip;q=0, identity') //=> null */
export function encodingFor(accepts: string): 'br' | 'gzip' | null {
  const taken = new Map(
    accepts.split(',').map((part) => {
      const [name = '', ...rest] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const weight = rest.find((it) => it.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2))]
    }),
  )
  const takes = (name: string): boolean => (taken.get(name) ?? taken.get('*') ?? 0) > 0
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}
