/** How often somebody may be wrong. */
export type Attempts = {
  /** Seconds until an address may try again; 0 where it may now. */
  readonly wait: (address: string, now: number) => number
  readonly failed: (address: string, now: number) => void
  readonly passed: (address: string) => void
}

/** Wrong tries that cost nothing. */
const FREE = 5
/** Milliseconds after the first try too many; doubled with each further one. */
const FIRST_WAIT = 30_000
const LONGEST_WAIT = 3_600_000
/** Addresses remembered; the longest quiet is forgotten first. */
const MOST = 10_000
/** Wrong tries of all addresses together in a minute, beyond which everybody waits: many addresses may be one. */
const MOST_OF_ALL = 60
const MINUTE = 60_000

type Tries = { readonly count: number; readonly until: number }

/** Counts wrong tries by address; instants are milliseconds since 1970.
 * @example attemptsOf().wait('192.0.2.1', 0) //=> 0 */
export function attemptsOf(): Attempts {
  const byAddress = new Map<string, Tries>()
  const all = { since: 0, count: 0 }
  return {
    wait: (address, now) => {
      const until = byAddress.get(groupOf(address))?.until ?? 0
      const common = all.count >= MOST_OF_ALL ? all.since + MINUTE : 0
      return Math.max(0, Math.ceil((Math.max(until, common) - now) / 1000))
    },
    failed: (address, now) => {
      if (now - all.since >= MINUTE) Object.assign(all, { since: now, count: 0 })
      all.count++
      const group = groupOf(address)
      const count = (byAddress.get(group)?.count ?? 0) + 1
      const wait = count < FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(20, count - FREE))
      byAddress.delete(group)
      byAddress.set(group, { count, until: now + wait })
      const [oldest] = byAddress.keys()
      if (byAddress.size > MOST && oldest !== undefined) byAddress.delete(oldest)
    },
    passed: (address) => {
      byAddress.delete(groupOf(address))
    },
  }
}

/** Whoever has one address of an IPv6 network has all of its lower half. */
const groupOf = (address: string): string =>
  address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address
