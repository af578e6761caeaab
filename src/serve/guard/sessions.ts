import { createHash, randomBytes } from 'node:crypto'

/** Who has signed in; kept in memory, so that a restart signs everybody out. */
export type Sessions = {
  /** Begins one and gives what its cookie holds. */
  readonly begin: (now: number) => string
  /** Whether a cookie holds one that is not over; being used keeps it on. */
  readonly goesOn: (cookie: string, now: number) => boolean
  readonly end: (cookie: string) => void
}

/** Milliseconds after which an unused session is over. */
const IDLE = 12 * 3_600_000
const MOST = 1_000

/** Sessions by the hashes of what their cookies hold; instants are milliseconds since 1970.
 * @example sessionsOf().goesOn('guessed', 0) //=> false */
export function sessionsOf(): Sessions {
  const last = new Map<string, number>()
  const keyOf = (cookie: string): string => createHash('sha256').update(cookie).digest('hex')
  const touch = (key: string, now: number): void => {
    last.delete(key)
    last.set(key, now)
  }
  return {
    begin: (now) => {
      const cookie = randomBytes(32).toString('base64url')
      touch(keyOf(cookie), now)
      const [oldest] = last.keys()
      if (last.size > MOST && oldest !== undefined) last.delete(oldest)
      return cookie
    },
    goesOn: (cookie, now) => {
      const key = keyOf(cookie)
      const used = last.get(key)
      if (used === undefined) return false
      if (now - used > IDLE) {
        last.delete(key)
        return false
      }
      touch(key, now)
      return true
    },
    end: (cookie) => {
      last.delete(keyOf(cookie))
    },
  }
}
