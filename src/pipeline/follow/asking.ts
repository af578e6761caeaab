import type { Following } from '../../ledger/following.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { ReadingRoom } from '../../pipeline.ts'
import type { ArticleFacts, PressModel } from '../../press/index.ts'
import {
  type Chance,
  type Fetched,
  follower,
  hostOf,
  type NotFetched,
  type RhythmBounds,
  type RobotsGate,
  refused,
  type Validators,
  type WebClient,
} from '../../press/web/index.ts'
import { Failure } from '../../terms/index.ts'
import type { FollowEvent } from './event.ts'
import type { HostBook } from './hostBook.ts'

/** All that following works with. */
export type Desk = {
  readonly ledger: Ledger
  readonly following: Following
  readonly client: Pick<WebClient, 'fetch' | 'judge'>
  readonly gate: RobotsGate
  readonly hosts: HostBook
  readonly room: ReadingRoom
  readonly model: PressModel
  readonly facts: ArticleFacts
  readonly bounds: RhythmBounds
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly chance: Chance
  readonly signal: AbortSignal
  readonly tell: (event: FollowEvent) => void | Promise<void>
}

/** What came of asking; `later` where the host was asked for its robots.txt instead, and must rest before it is asked again. */
export type Asked = Fetched | { readonly status: 'later' }

/** Asks a host for one thing: its robots.txt where that is not known, else the address. Tells the book of hosts what came of it. */
export async function ask(address: string, known: Validators, desk: Desk): Promise<Asked> {
  const { client, gate, hosts, signal } = desk
  const host = hostOf(address)
  const unaskable = client.judge(address)
  if (host === null || unaskable !== null) return client.fetch(address, { signal })
  const knew = gate.knows(address)
  const permission = await gate.may(address, signal)
  if (signal.aborted) return { status: 'later' }
  if (!knew) {
    if (permission.restMs > 0) await rest(host, leftAlone(address, permission.restMs), permission.delayMs, desk)
    else await hosts.answered(host, permission.delayMs)
  }
  if (permission.status === 'refused') return refused(permission)
  if (!knew) return { status: 'later' }
  const fetched = await client.fetch(address, { known, signal, mayFollow: follower(gate, signal) })
  if (fetched.status !== 'failed') await hosts.answered(host, permission.delayMs)
  else if (fetched.cause.code === 'STOPPED') return { status: 'later' }
  else if (isWell(fetched)) await hosts.answered(host, permission.delayMs)
  else await rest(host, fetched, permission.delayMs, desk)
  return fetched
}

/** A host that asked to be left alone when it was asked for its robots.txt. */
const leftAlone = (address: string, retryAfter: number): NotFetched => ({
  status: 'failed',
  cause: new Failure('HTTP_STATUS', `${new URL(address).origin}/robots.txt asks for rest`, 'Try again later'),
  code: 503,
  retryAfter,
})

async function rest(
  host: string,
  fetched: Extract<Fetched, { status: 'failed' }>,
  delayMs: number | null,
  desk: Desk,
): Promise<void> {
  const until = await desk.hosts.failed(host, fetched, delayMs)
  await desk.tell({ at: desk.now(), event: 'resting', host, until, why: fetched.cause.message })
}

/** Whether a failure is of one page and not of its host. */
const isWell = ({ code, cause }: Extract<Fetched, { status: 'failed' }>): boolean =>
  (code !== null && code < 500 && code !== 429 && code !== 408) ||
  ONE_PAGE.includes(cause.code) ||
  cause.code.endsWith('_REFUSED')

const ONE_PAGE: readonly string[] = [
  'PAGE_TOO_LARGE',
  'PACKED_BROKEN',
  'BAD_REDIRECT',
  'TOO_MANY_REDIRECTS',
  'ROBOTS_FORBID',
  'BAD_ADDRESS',
]
