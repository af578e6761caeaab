import { setTimeout as wait } from 'node:timers/promises'
import type { FollowClock } from '../../pipeline/follow/follow.ts'

/** The longest wait before looking whether somebody else changed what is followed, in milliseconds. */
const LONGEST = 60_000

/** Time as everybody knows it. */
export const realClock = (now: () => Date): FollowClock => ({
  now: () => now().getTime(),
  pause: async (ms, end, signal) => {
    const control = new AbortController()
    const time = wait(Math.min(Math.max(ms ?? LONGEST, 0), LONGEST), undefined, {
      signal: AbortSignal.any([signal, control.signal]),
    })
    await Promise.race([time.catch(() => undefined), ...(end === null ? [] : [end])])
    control.abort()
  },
})
