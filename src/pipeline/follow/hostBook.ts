import type { Following } from '../../ledger/following.ts'
import { backOff, type Chance, type HostPace, LEAST_REST, type NotFetched } from '../../press/web/index.ts'
import type { Failure } from '../../terms/index.ts'

/** The first wait for a host that fails, and the longest unless it asks for more, in milliseconds. */
const FIRST_WAIT = 60_000
const LONGEST_WAIT = 3_600_000

/** While this machine itself is cut off, it looks so often whether it still is. */
const OFFLINE_WAIT = 300_000

/** The longest wait after a failure, in milliseconds, of what would be asked again after `most` at the latest. */
export const longestFor = ({ code }: Failure, most = LONGEST_WAIT): number =>
  code === 'NO_NETWORK' ? OFFLINE_WAIT : most

/** So many hosts are remembered before those that are well are forgotten. */
const MOST_HOSTS = 2000

type Page = HostPace & { readonly failures: number }

/** Which hosts answer, rest or asked to be left alone. The last outlives the run. */
export type HostBook = {
  readonly paces: ReadonlyMap<string, HostPace>
  readonly begin: (host: string) => void
  /** After an answer, whatever it was; `delayMs` is the rest its robots.txt asks for. */
  readonly answered: (host: string, delayMs: number | null) => Promise<void>
  /** After no answer, or one that asks for rest. Gives until when it is left alone. */
  readonly failed: (host: string, why: NotFetched, delayMs: number | null) => Promise<number>
  /** It is asked nothing any more, and rests. */
  readonly left: (host: string) => void
}

export async function hostBook(
  following: Pick<Following, 'hosts' | 'host'>,
  {
    now,
    chance,
    restMs = LEAST_REST,
  }: { readonly now: () => number; readonly chance: Chance; readonly restMs?: number },
): Promise<HostBook> {
  const paces = new Map<string, Page>()
  for (const { host, nextAt, failures } of await following.hosts()) paces.set(host, { nextAt, failures, busy: false })
  const at = (host: string): Page => paces.get(host) ?? { nextAt: 0, failures: 0, busy: false }
  return {
    paces,
    begin: (host) => {
      if (paces.size > MOST_HOSTS)
        for (const [other, { busy, failures, nextAt }] of paces)
          if (!busy && failures === 0 && nextAt <= now()) paces.delete(other)
      paces.set(host, { ...at(host), busy: true })
    },
    answered: async (host, delayMs) => {
      const { failures } = at(host)
      const nextAt = now() + Math.max(restMs, delayMs ?? 0)
      paces.set(host, { nextAt, failures: 0, busy: true })
      if (failures > 0) await following.host({ host, nextAt, failures: 0, failure: null })
    },
    failed: async (host, { cause, retryAfter }, delayMs) => {
      const failures = at(host).failures + 1
      const asked = Math.max(retryAfter ?? 0, delayMs ?? 0, restMs)
      const nextAt =
        now() + backOff(failures, { baseMs: FIRST_WAIT, longestMs: longestFor(cause), askedMs: asked }, chance)
      paces.set(host, { nextAt, failures, busy: true })
      await following.host({ host, nextAt, failures, failure: `${cause.code} ${cause.message}` })
      return nextAt
    },
    left: (host) => {
      const { nextAt, failures } = at(host)
      // What nobody waits for need not be remembered.
      if (failures === 0 && nextAt <= now()) paces.delete(host)
      else paces.set(host, { nextAt, failures, busy: false })
    },
  }
}
