import type { Fetched, NotFetched } from './fetch/outcome.ts'
import type { Asking, WebClient } from './fetch/webClient.ts'
import type { RobotsGate } from './robots/robotsGate.ts'

/** Rest between two requests to one host, in milliseconds, where it asks for none. */
export const LEAST_REST = 1000

export type Pause = (ms: number, signal?: AbortSignal) => Promise<void>

/** Asks hosts for pages one by one, each as its robots.txt allows and with the rest it asks for. For a run that waits for each answer; what
 * follows many outlets decides for itself what to ask next (`pace/decide.ts`). */
export function politely(
  client: Pick<WebClient, 'fetch' | 'judge'>,
  gate: RobotsGate,
  { now, pause, restMs = LEAST_REST }: { readonly now: () => number; readonly pause: Pause; readonly restMs?: number },
): (address: string, asking?: Asking) => Promise<Fetched> {
  const nextAt = new Map<string, number>()
  const turn = async (host: string, signal: AbortSignal | undefined): Promise<void> => {
    const wait = (nextAt.get(host) ?? 0) - now()
    if (wait > 0) await pause(wait, signal)
  }
  return async (address, asking = {}) => {
    const host = hostOf(address)
    if (host === null || client.judge(address) !== null) return client.fetch(address, asking)
    let delayMs: number | null = null
    const rest = (askedMs: number | null = null): void => {
      nextAt.set(host, now() + Math.max(restMs, delayMs ?? 0, askedMs ?? 0))
    }
    if (!gate.knows(address)) await turn(host, asking.signal)
    const known = gate.knows(address)
    const permission = await gate.may(address, asking.signal)
    delayMs = permission.delayMs
    if (!known) rest(permission.restMs)
    if (permission.status === 'refused') return refused(permission)
    await turn(host, asking.signal)
    const fetched = await client.fetch(address, { ...asking, mayFollow: follower(gate, asking.signal) })
    rest(fetched.status === 'failed' ? fetched.retryAfter : null)
    return fetched
  }
}

/** Whether robots.txt lets a redirect be followed. */
export const follower =
  (gate: RobotsGate, signal?: AbortSignal): NonNullable<Asking['mayFollow']> =>
  async (address) => {
    if (hostOf(address) === null) return null
    const permission = await gate.may(address, signal)
    return permission.status === 'refused' ? permission.cause : null
  }

/** What a refusal is to whoever asked. */
export const refused = ({
  cause,
  retryAfter,
}: {
  readonly cause: NotFetched['cause']
  readonly retryAfter: number
}): NotFetched => ({
  status: 'failed',
  cause,
  code: null,
  retryAfter,
})

/** The host that an address is asked of, with its port; null where it is no address of the web.
 * @example hostOf('https://News.Example:8443/a') //=> 'news.example:8443' */
export function hostOf(address: string): string | null {
  try {
    const { protocol, host } = new URL(address)
    return protocol === 'http:' || protocol === 'https:' ? host : null
  } catch {
    return null
  }
}
