import { createHmac } from 'node:crypto'
import { Failure } from '../../terms/index.ts'
import { flat } from '../print/answer.ts'
import { type Deliver, type Delivered, lineIn } from './sending.ts'

/** Hands lines to an address by POST, one at a time and in order, each signed; after one that fails the next wait too. */
export const toWebhook: Deliver = async (deliveries, { watch, io, client }) => {
  const done: Delivered[] = []
  let failed: Extract<Delivered, { status: 'failed' }> | null = null
  for (const delivery of deliveries) {
    if (failed !== null) {
      done.push(failed)
      continue
    }
    const secret = io.env.ATTACHE_WEBHOOK_SECRET ?? ''
    const body = JSON.stringify({
      id: delivery.key,
      watch: { number: watch.id, query: watch.query },
      line: flat(lineIn(delivery)),
    })
    const seconds = Math.floor(io.now().getTime() / 1000)
    const sent =
      secret === ''
        ? ({ status: 'failed', cause: noSecret(), retryAfter: null } as const)
        : await client.send(watch.target ?? '', body, {
            'content-type': 'application/json',
            'attache-id': delivery.key,
            'attache-signature': signature(secret, seconds, body),
          })
    if (sent.status === 'failed') failed = { status: 'failed', cause: sent.cause, retryAfter: sent.retryAfter }
    done.push(failed ?? { status: 'delivered' })
  }
  return done
}

/** What proves that a body is ours and not an old one: HMAC-SHA256 over the second it was sent, a dot, and the body.
 * @example signature('secret', 1741168800, '{}').slice(0, 20) //=> 't=1741168800,v1=ddd0' */
export const signature = (secret: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`

export const noSecret = (): Failure =>
  new Failure(
    'NO_SECRET',
    'a webhook is signed, and ATTACHE_WEBHOOK_SECRET is not set',
    'Set it to words that only you and the receiver know',
  )
