import { Failure } from '../../../terms/index.ts'
import type { Fetched } from '../fetch/outcome.ts'
import type { Asking, WebClient } from '../fetch/webClient.ts'
import { MOST_ROBOTS, type RobotsRules, robotsRules } from './robotsRules.ts'

/** What a host lets us do. `delayMs` is the rest it asks between two requests, `restMs` how long it asked to be left alone from now on when it
 * was asked for its robots.txt. */
export type Permission = { readonly delayMs: number | null; readonly restMs: number } & (
  | { readonly status: 'allowed' }
  | { readonly status: 'refused'; readonly cause: Failure; readonly retryAfter: number }
)

/** Asks each host's robots.txt once a day. */
export type RobotsGate = {
  readonly may: (address: string, signal?: AbortSignal) => Promise<Permission>
  /** Whether asking for this address would ask the host for its robots.txt first. */
  readonly knows: (address: string) => boolean
}

/** Milliseconds for which an answer counts, and for which none does. */
const KEPT = 24 * 3_600_000
const UNREACHED = 3_600_000
const OFFLINE = 60_000

/** The rules of so many hosts are kept in memory. */
const MOST_HOSTS = 2000

type Known = {
  readonly until: number
  readonly rules: RobotsRules | null
  readonly cause: Failure | null
  readonly restUntil?: number
}

/** RFC 9309: where there is no robots.txt (4xx) all is allowed; where the host cannot tell (5xx, no answer, too many requests) nothing is, unless
 * it told us before. `now` is in milliseconds since 1970. */
export function robotsGate(client: Pick<WebClient, 'fetch'>, agent: string, now: () => number): RobotsGate {
  const known = new Map<string, Known>()
  const asking = new Map<string, Promise<Known>>()

  const asked = async (origin: string, signal: AbortSignal | undefined): Promise<Known> => {
    const before = known.get(origin)
    if (before !== undefined && before.until > now()) return before
    const running = asking.get(origin) ?? ask(origin, before, signal).finally(() => asking.delete(origin))
    asking.set(origin, running)
    return running
  }
  const ask = async (origin: string, before: Known | undefined, signal: AbortSignal | undefined): Promise<Known> => {
    const options: Asking = { limits: { mostBytes: 8 * MOST_ROBOTS, mostPacked: 8 * MOST_ROBOTS, totalMs: 30_000 } }
    const fetched = await client.fetch(`${origin}/robots.txt`, signal === undefined ? options : { ...options, signal })
    const next = knownBy(origin, fetched, before, { agent, now: now() })
    if (fetched.status === 'failed' && fetched.cause.code === 'STOPPED') return next
    known.delete(origin)
    known.set(origin, next)
    for (const oldest of known.keys()) {
      if (known.size <= MOST_HOSTS) break
      known.delete(oldest)
    }
    return next
  }

  return {
    knows: (address) => (known.get(new URL(address).origin)?.until ?? 0) > now(),
    may: async (address, signal) => {
      const { origin } = new URL(address)
      const { rules, cause, until, restUntil = 0 } = await asked(origin, signal)
      const delayMs = rules?.crawlDelay ? rules.crawlDelay * 1000 : null
      const retryAfter = Math.max(0, until - now())
      const asksFor = { delayMs, restMs: Math.max(0, restUntil - now()) }
      if (rules === null) return { status: 'refused', cause: cause ?? unreached(origin), ...asksFor, retryAfter }
      if (rules.allows(address)) return { status: 'allowed', ...asksFor }
      const forbidden = new Failure(
        'ROBOTS_FORBID',
        `${address} is not asked: ${origin}/robots.txt forbids it`,
        'Ask the outlet, or save the page as a file and read that',
      )
      return { status: 'refused', cause: forbidden, ...asksFor, retryAfter }
    },
  }
}

function knownBy(
  origin: string,
  fetched: Fetched,
  before: Known | undefined,
  { agent, now }: { readonly agent: string; readonly now: number },
): Known {
  switch (fetched.status) {
    case 'fresh':
      return { until: now + KEPT, rules: robotsRules(origin, textOf(fetched.bytes), agent), cause: null }
    case 'unchanged':
    case 'gone':
      return { until: now + KEPT, rules: robotsRules(origin, '', agent), cause: null }
    case 'failed': {
      const { code, cause, retryAfter } = fetched
      if (code !== null && code >= 400 && code < 500 && code !== 429)
        return { until: now + KEPT, rules: robotsRules(origin, '', agent), cause: null }
      const until = now + Math.max(cause.code === 'NO_NETWORK' ? OFFLINE : UNREACHED, retryAfter ?? 0)
      // What it told before still counts; what was never asked cannot be told.
      return {
        until,
        rules: before?.rules ?? null,
        cause: isOurs(cause) ? cause : unreached(origin, cause),
        restUntil: now + (retryAfter ?? 0),
      }
    }
  }
}

/** These say by themselves why nothing is asked, whatever robots.txt would say. */
const isOurs = ({ code }: Failure): boolean =>
  code.endsWith('_REFUSED') ||
  ['BAD_ADDRESS', 'STOPPED', 'NO_NETWORK', 'NO_SUCH_HOST', 'BAD_CERTIFICATE', 'NO_TLS'].includes(code)

/** Up to the last whole line within what is read. */
function textOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_ROBOTS))
  return bytes.length <= MOST_ROBOTS ? text : text.slice(0, text.lastIndexOf('\n') + 1)
}

const unreached = (origin: string, cause?: Failure): Failure =>
  new Failure(
    'ROBOTS_UNREACHED',
    `${origin} does not tell what it allows${cause === undefined ? '' : ` (${cause.message})`}`,
    'Try again later: until it tells, nothing is asked of it',
    { cause },
  )
