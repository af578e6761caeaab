import type { Delivery, Ledger, Watch, WatchChannel } from '../../ledger/index.ts'
import { backOff, type Chance, type WebClient } from '../../press/web/index.ts'
import { assertNever } from '../../terms/index.ts'
import { parseWatch, watched, whoIs } from '../../views/index.ts'
import { localDay } from '../../views/words/index.ts'
import type { Io } from '../io.ts'
import { stateNamed } from '../options/states.ts'
import type { Deliver } from './sending.ts'
import { toAtom } from './toAtom.ts'
import { toFile } from './toFile.ts'
import { toMail } from './toMail.ts'
import { toTerminal } from './toTerminal.ts'
import { toWebhook } from './toWebhook.ts'

/** What came of tending, one event a line delivered or not. */
export type WatchEvent =
  | {
      readonly at: number
      readonly event: 'told'
      readonly watch: number
      readonly query: string
      readonly to: string | null
      readonly line: string
    }
  | {
      readonly at: number
      readonly event: 'not told'
      readonly watch: number
      readonly query: string
      readonly to: string | null
      readonly code: string
      readonly message: string
      readonly nextAt: number | null
    }

export type Tending = {
  readonly ledger: Ledger
  readonly io: Io
  readonly client: WebClient
  readonly chance: Chance
  /** Those that may be delivered to now; what is for others waits. */
  readonly channels: readonly WatchChannel[]
  readonly tell: (event: WatchEvent) => void | Promise<void>
}

/** Whoever takes a delivery has so long for it, in milliseconds, before it is taken for lost. */
const LEASE = 120_000
const FIRST_WAIT = 30_000
const LONGEST_WAIT = 6 * 3_600_000
/** Over a week; then a delivery is given up. */
const MOST_TRIES = 40

/** Looks what watches have to tell and delivers it. Nothing is delivered twice that was known to have been delivered; what was taken and never
 * reported back is delivered again under the same id. */
export async function tend(tending: Tending): Promise<void> {
  const { ledger, io, channels } = tending
  const watches = await ledger.watching.watches()
  if (watches.length === 0) return
  await look(watches, tending)
  const taken = await ledger.watching.take(channels, io.now().getTime(), LEASE)
  for (const watch of watches) {
    const own = taken.filter((delivery) => delivery.watch === watch.id)
    if (own.length > 0) await deliver(watch, own, tending)
  }
}

async function look(watches: readonly Watch[], { ledger, io }: Tending): Promise<void> {
  const last = await ledger.watching.lastArticle()
  const now = io.now()
  for (const watch of watches) {
    const query = parseWatch(watch.query)
    if (query.dueWithin === null && watch.readTo >= last) continue
    const lines = await watched(ledger, watch, query, {
      today: localDay(now),
      lookUp: (name) => namedNow(ledger, name),
    })
    const told = lines.map(({ finding, day, line }) => ({ finding, key: line.id, line: JSON.stringify({ day, line }) }))
    if (told.length > 0 || watch.readTo < last) await ledger.watching.tell(watch.id, told, last, now.getTime())
  }
}

/** Whom a name means by now. */
async function namedNow(ledger: Ledger, name: string) {
  const state = stateNamed(name.replace(/\s*\(state\)$/, ''))
  const answer = await whoIs(ledger, { name, ...(state ? { state } : {}) })
  return answer.status === 'found' ? answer.named : null
}

async function deliver(
  watch: Watch,
  own: readonly Delivery[],
  { ledger, io, client, chance, tell }: Tending,
): Promise<void> {
  const results = await deliverBy(watch.channel)(own, { ledger, watch, io, client })
  for (const [place, delivery] of own.entries()) {
    const result = results[place]
    const at = io.now().getTime()
    const about = { at, watch: watch.id, query: watch.query, to: watch.target }
    if (result === undefined || result.status === 'delivered') {
      await ledger.watching.delivered(delivery.id, at)
      await tell({ ...about, event: 'told', line: delivery.key })
      continue
    }
    const { cause, retryAfter } = result
    const wait = backOff(delivery.tries, { baseMs: FIRST_WAIT, longestMs: LONGEST_WAIT, askedMs: retryAfter }, chance)
    const nextAt = delivery.tries >= MOST_TRIES ? null : at + wait
    await ledger.watching.undelivered(delivery.id, `${cause.code} ${cause.message}`, nextAt)
    await tell({ ...about, event: 'not told', code: cause.code, message: cause.message, nextAt })
  }
}

function deliverBy(channel: WatchChannel): Deliver {
  switch (channel) {
    case 'terminal':
      return toTerminal
    case 'file':
      return toFile
    case 'atom':
      return toAtom
    case 'webhook':
      return toWebhook
    case 'mail':
      return toMail
    default:
      return assertNever(channel)
  }
}

/** The same, once at a time: who asks while it runs waits for one more run, and all such for the same. */
export function tender(tending: Tending): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const start = (): Promise<void> => {
    running = tend(tending).finally(() => {
      running = null
    })
    return running
  }
  return () => {
    if (running === null) return start()
    next ??= running.then(start, start).finally(() => {
      next = null
    })
    return next
  }
}
